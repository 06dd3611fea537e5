package io.github.rectification.draft.docx;

import io.github.rectification.genre.CharacterSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts the paragraphs of the lists as Word does, and writes their numbers. Not thread-safe. */
final class ListCounters {

    /** What is longer is no label. */
    private static final int LONGEST = 64;

    private static final int HIGHEST = 32_767;
    private static final CharacterSet CLOSING_MARKS = CharacterSet.of("、，,。.．：:；;)）】〕」』 　");

    private final Numbering numbering;
    private final Map<Numbering.Scheme, int[]> counts = new HashMap<>();
    private final Set<NumberRef> begun = new HashSet<>();

    ListCounters(Numbering numbering) {
        this.numbering = numbering;
    }

    /**
     * Counts a paragraph.
     *
     * @return its number as shown, with what separates it from the text; empty if none is shown
     */
    String next(String list, int level, String textAfter) {
        Optional<Numbering.Scheme> scheme = numbering.scheme(list);
        Optional<NumberLevel> form = numbering.level(list, level);
        if (scheme.isEmpty() || form.isEmpty()) {
            return "";
        }
        int[] count = counts.computeIfAbsent(scheme.get(), each -> new int[Numbering.LEVELS]);
        count(count, list, level);
        String label =
                form.get().hidden() || form.get().format().equals("bullet") ? "" : label(count, list, form.get());
        return label.isEmpty() ? "" : separated(label, form.get(), textAfter);
    }

    /** Counts are kept one too high, so that 0 says: not begun. */
    private void count(int[] count, String list, int level) {
        Optional<Integer> anew = numbering.newStart(list, level);
        boolean first = begun.add(new NumberRef(Optional.of(list), Optional.of(level)));
        if (count[level] == 0 || (first && anew.isPresent())) {
            count[level] = anew.orElseGet(() -> start(list, level)) + 1;
        } else {
            count[level]++;
        }
        count[level] = Math.min(count[level], HIGHEST);
        for (int lower = level + 1; lower < count.length; lower++) {
            int at = lower;
            if (numbering
                    .level(list, at)
                    .filter(each -> !each.restartsAfter(level))
                    .isEmpty()) {
                count[lower] = 0;
            }
        }
    }

    private int start(String list, int level) {
        return numbering.level(list, level).map(NumberLevel::start).orElse(0);
    }

    private String label(int[] count, String list, NumberLevel form) {
        StringBuilder label = new StringBuilder();
        String text = form.text();
        int at = 0;
        while (at < text.length() && label.length() <= LONGEST) {
            int level = text.charAt(at) == '%' && at + 1 < text.length() ? text.charAt(at + 1) - '1' : -1;
            boolean stands = level >= 0 && level < Numbering.LEVELS;
            label.append(stands ? number(count, list, level, form.decimal()) : text.substring(at, at + 1));
            at += stands ? 2 : 1;
        }
        return label.length() <= LONGEST ? label.toString() : "";
    }

    private String number(int[] count, String list, int level, boolean decimal) {
        int number = count[level] == 0 ? start(list, level) : count[level] - 1;
        String format = numbering.level(list, level).map(NumberLevel::format).orElse("decimal");
        return NumberFormats.write(number, decimal ? "decimal" : format);
    }

    /** A mark separates by itself, unless a full stop would become a decimal point. */
    private static String separated(String label, NumberLevel form, String textAfter) {
        char last = label.charAt(label.length() - 1);
        boolean point = (last == '.' || last == '．') && !textAfter.isEmpty() && Character.isDigit(textAfter.charAt(0));
        return form.separated() && (point || !CLOSING_MARKS.holds(last)) ? label + " " : label;
    }
}
