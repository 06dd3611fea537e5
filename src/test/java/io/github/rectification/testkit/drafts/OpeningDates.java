package io.github.rectification.testkit.drafts;

import java.time.LocalDate;
import java.util.Optional;

/** The dates of an inspection, written with or without year and sometimes only to the month. */
final class OpeningDates {

    private static final LocalDate EARLIEST = LocalDate.of(2021, 1, 4);

    private final Dice dice;
    private final LocalDate from;
    private final LocalDate to;
    private final LocalDate told;
    private final boolean vague;
    private boolean feedbackVague;

    OpeningDates(Dice dice) {
        this.dice = dice;
        this.from = EARLIEST.plusDays(dice.between(0, 1200));
        this.to = from.plusDays(dice.between(20, 80));
        this.told = to.plusDays(dice.between(20, 90));
        this.vague = dice.chance(6);
    }

    Optional<LocalDate> start() {
        return vague ? Optional.empty() : Optional.of(from);
    }

    Optional<LocalDate> end() {
        return vague ? Optional.empty() : Optional.of(to);
    }

    Optional<LocalDate> feedback() {
        return feedbackVague ? Optional.empty() : Optional.of(told);
    }

    /** {@return a day after which the draft was signed} */
    LocalDate lastKnown() {
        return told;
    }

    /** {@return the period as the draft words it} */
    String span(Sheet sheet) {
        String sign = dice.of("至", "至", "至", "到", "-", "—", "～");
        if (vague) {
            sheet.tag("period", "vague");
            return from.getYear() + "年" + from.getMonthValue() + "月" + dice.of("上旬", "中旬", "初", "") + sign
                    + to.getMonthValue() + "月" + dice.of("下旬", "底", "");
        }
        boolean sameYear = from.getYear() == to.getYear();
        boolean repeated = sameYear ? dice.chance(25) : dice.chance(75);
        sheet.tag("period", (sameYear ? "sameYear" : "crossYear") + (repeated ? "Repeated" : "LeftOut"));
        sheet.tag("sign", sign);
        String last = repeated ? Numerals.day(to) : Numerals.monthDay(to);
        if (dice.chance(8)) {
            sheet.tag("period", "from-until");
            return "自" + Numerals.day(from) + "起至" + last + "止";
        }
        return Numerals.day(from) + sign + last + (dice.chance(10) ? "期间" : "");
    }

    /** {@return the day of the feedback as the draft words it} */
    String feedbackDay(Sheet sheet, boolean monthOnly) {
        if (monthOnly) {
            feedbackVague = true;
            sheet.tag("feedbackDate", "month");
            return told.getYear() + "年" + told.getMonthValue() + "月" + dice.of("", "上旬", "底");
        }
        if (!vague && dice.chance(25)) {
            sheet.tag("feedbackDate", "yearLeftOut");
            return Numerals.monthDay(told);
        }
        return Numerals.day(told);
    }
}
