package io.github.rectification.bind.account;

import io.github.rectification.genre.Numerals;
import io.github.rectification.reading.NumberMention;
import io.github.rectification.source.SourceSlice;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A sum of money: 7.132万元, 三万余元.
 *
 * @param amount the number in front of the unit
 * @param value what it amounts to
 * @param unit the unit, with what stands within it
 */
record MoneySum(SourceSlice amount, BigDecimal value, SourceSlice unit) {

    private static final long LEAST_OF_UNIT = 10_000;

    /** Steps over a sum; stays where none stands. */
    static Optional<MoneySum> at(Walk walk) {
        int start = walk.place();
        Optional<MoneySum> sum = walk.number()
                .filter(number -> !number.isOrdinal())
                .flatMap(number -> amount(number.slice()))
                .flatMap(amount -> withUnit(walk, amount));
        if (sum.isEmpty()) {
            walk.goTo(start);
        }
        return sum;
    }

    /** 3 of 3万, for 万 belongs to the unit. */
    private static Optional<NumberMention> amount(SourceSlice number) {
        int last = number.length() - 1;
        SourceSlice amount = last > 0 && isOfUnit(number.charAt(last)) ? number.cut(0, last) : number;
        return NumberMention.in(amount).stream().findFirst();
    }

    private static Optional<MoneySum> withUnit(Walk walk, NumberMention amount) {
        walk.goTo(amount.slice().end());
        walk.mark(" ");
        walk.word(SmallWords.MORE);
        int start = walk.place();
        if (isOfUnit(walk.next())) {
            walk.goTo(start + 1);
            walk.word(SmallWords.MORE);
        }
        return walk.mark("元")
                ? Optional.of(new MoneySum(amount.slice(), amount.value(), walk.since(start)))
                : Optional.empty();
    }

    /** 万 and 亿 stand before 元, smaller ones are of the number. */
    private static boolean isOfUnit(char c) {
        return Numerals.worth(c) >= LEAST_OF_UNIT;
    }

    /** {@return the unit as it is usually written} */
    String symbol() {
        return unit.folded().replace("余", "").replace("多", "");
    }
}
