package io.github.rectification.rule.builtin;

import io.github.rectification.genre.ChineseNumerals;
import io.github.rectification.rule.TextRun;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Tells in the order of one paragraph which closing brackets end a label in running text: 1) a) 一) ①) i).
 *
 * <p>After a mark a label is certain. Straight after words it must be the first of its row or go on from the one before,
 * for else it may be a bracket whose other half is missing: 投资120)万元.
 */
final class InlineLabels {

    private static final int LONGEST = 3;
    private static final String CERTAIN_BEFORE = " \t;。:,、";
    private static final String WORDS_END = "”’》〉)】〕%";
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");

    private final String folded;
    private final TextRun run;
    private int letter;
    private int number;
    private int roman;

    InlineLabels(String folded, TextRun run) {
        this.folded = folded;
        this.run = run;
    }

    /** {@return whether a label stands before the bracket} */
    boolean endAt(int bracket) {
        int start = bracket;
        while (bracket - start <= LONGEST && isOfLabel(Chars.at(folded, run, start - 1))) {
            start--;
        }
        if (start == bracket || bracket - start > LONGEST) {
            return isCircled(Chars.at(folded, run, bracket - 1));
        }
        char before = Chars.at(folded, run, start - 1);
        boolean isCertain = before == Chars.NONE || Chars.isOneOf(CERTAIN_BEFORE, before);
        boolean followsWords = Chars.isHan(before) || Chars.isOneOf(WORDS_END, before);
        return (isCertain || followsWords) && (goesOn(folded.substring(start, bracket), isCertain) || isCertain);
    }

    /** {@return whether it is the first of its row or the next; a certain one is the next whatever came before} */
    private boolean goesOn(String label, boolean isCertain) {
        OptionalInt value = number(label);
        if (value.isPresent()) {
            boolean goesOn = value.getAsInt() == 1 || value.getAsInt() == number + 1;
            number = goesOn || isCertain ? value.getAsInt() : number;
            return goesOn;
        }
        int inLetters = label.length() == 1 ? Character.toLowerCase(label.charAt(0)) - 'a' + 1 : -1;
        int inRoman = ROMAN.indexOf(label.toLowerCase(Locale.ROOT)) + 1;
        boolean isLetter = inLetters == 1 || (inLetters > 0 && inLetters == letter + 1);
        boolean isRoman = inRoman == 1 || (inRoman > 0 && inRoman == roman + 1);
        letter = isLetter || isCertain ? inLetters : letter;
        roman = isRoman || isCertain ? inRoman : roman;
        return isLetter || isRoman;
    }

    private static OptionalInt number(String label) {
        if (!Chars.isDigit(label.charAt(0))) {
            return ChineseNumerals.number(label);
        }
        return label.chars().allMatch(c -> Chars.isDigit((char) c))
                ? OptionalInt.of(Integer.parseInt(label))
                : OptionalInt.empty();
    }

    private static boolean isOfLabel(char c) {
        return Chars.isLatin(c) || Chars.isOneOf("一二三四五六七八九十", c);
    }

    private static boolean isCircled(char c) {
        return c >= '①' && c <= '⒛';
    }
}
