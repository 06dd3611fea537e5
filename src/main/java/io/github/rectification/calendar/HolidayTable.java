package io.github.rectification.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The tables of some years, read from lines; {@code holidays.txt} describes the form.
 *
 * <p>Without lambdas and {@code LocalDate.parse}: the machinery behind them takes a command that runs once longer to
 * load than the table to read.
 */
final class HolidayTable {

    private static final int LONGEST_HOLIDAY = 31;
    private static final Pattern BLANKS = Pattern.compile("\\s++");

    final TreeSet<Integer> years = new TreeSet<>();
    final TreeMap<LocalDate, Boolean> workedByDay = new TreeMap<>();

    private HolidayTable() {}

    static HolidayTable parse(String text) {
        var table = new HolidayTable();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            try {
                table.read(line.strip());
            } catch (RuntimeException e) {
                throw new IllegalArgumentException(
                        "holiday table, line " + number + ": \"" + line.strip() + "\" cannot be read", e);
            }
        }
        return table;
    }

    HolidayTable plus(Iterable<Integer> moreYears, Map<LocalDate, Boolean> moreDays) {
        for (Integer year : moreYears) {
            years.add(year);
        }
        for (Map.Entry<LocalDate, Boolean> more : moreDays.entrySet()) {
            workedByDay.putIfAbsent(more.getKey(), more.getValue());
        }
        return this;
    }

    private void read(String line) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        String[] words = BLANKS.split(line);
        switch (words[0]) {
            case "year" -> years.add(year(words[1]));
            case "off" -> readDays(words, false);
            case "work" -> readDays(words, true);
            default -> throw new IllegalArgumentException("a line must begin with year, off or work");
        }
    }

    private static int year(String text) {
        if (text.length() != 4) {
            throw new IllegalArgumentException("a year must have four digits");
        }
        return Integer.parseInt(text);
    }

    private void readDays(String[] words, boolean worked) {
        if (years.isEmpty()) {
            throw new IllegalArgumentException("days must follow a year");
        }
        for (int i = 1; i < words.length; i++) {
            int dots = words[i].indexOf("..");
            LocalDate first = day(dots < 0 ? words[i] : words[i].substring(0, dots));
            LocalDate last = dots < 0 ? first : day(words[i].substring(dots + 2));
            if (last.isBefore(first) || last.isAfter(first.plusDays(LONGEST_HOLIDAY - 1))) {
                throw new IllegalArgumentException("days must be in order, at most " + LONGEST_HOLIDAY);
            }
            for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
                workedByDay.put(day, worked);
            }
        }
    }

    private static LocalDate day(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            throw new IllegalArgumentException("a day must look like 2024-09-29");
        }
        return LocalDate.of(
                Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10));
    }
}
