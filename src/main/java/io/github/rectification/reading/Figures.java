package io.github.rectification.reading;

import io.github.rectification.outline.ChineseNumerals;
import io.github.rectification.source.SourceSlice;
import java.util.OptionalInt;

/** Numbers as they stand in counts: up to six digits, or Chinese numerals. */
public final class Figures {

    /** Digits, or Chinese numerals from 二 up: 一个 is hardly ever a count, and neither is what numbers a team or a round. */
    public static final String NUMBER =
            "(?:(?<![第\\d.])\\d{1,6}(?![\\d.组轮届])|(?<![第一二三四五六七八九十百])(?:[二三四五六七八九十]|一[十百])[一二三四五六七八九十百]{0,5}+(?![组轮届]))";

    private Figures() {}

    /** {@return the value, or empty if the numerals make no number} */
    public static OptionalInt value(SourceSlice number) {
        char first = number.charAt(0);
        return first >= '0' && first <= '9'
                ? OptionalInt.of(Integer.parseInt(number.folded()))
                : ChineseNumerals.number(number);
    }
}
