package io.github.rectification.rule.builtin;

import io.github.rectification.genre.LookAlikes;
import io.github.rectification.rule.TextRange;
import io.github.rectification.rule.TextRun;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Letters that stand for a digit: O for zero and l for one in a number in figures, O for 〇 in a year in Chinese numerals. */
final class LookAlikeDigits {

    private static final String ZEROS = LookAlikes.LETTERS_FOR_ZERO;
    private static final String ONES = LookAlikes.LETTERS_FOR_ONE;

    /** In a year in Chinese numerals. */
    private static final String CHINESE = LookAlikes.SIGNS_FOR_ZERO + "ニハー㇐";

    private static final String CHINESE_DIGITS = "〇〇〇二八一一";
    private static final String GENUINE = "〇零○一二三四五六七八九";

    private static final int YEAR_LENGTH = 4;
    private static final int LONGEST = 16;
    private static final String DIGIT = "[0-9" + ZEROS + ONES + "]";
    private static final Pattern NUMBER = Pattern.compile(
            "(?:" + DIGIT + "{1,3}+(?:," + DIGIT + "{3}(?!" + DIGIT + "))++|" + DIGIT + "++)(?:\\." + DIGIT + "++)?");

    /** What is counted, or the other half of a range of it. What may be a litre or a class (瓶, 桶, 类, 级, 型) is left out. */
    private static final Pattern COUNTED =
            Pattern.compile("(?: ?[至到~\\-—–] ?[0-9]{1,6})? ?(?:[%‰]|(?:[余多]?[万亿千百]?[余多]?)"
                    + "(?:个|名|人|项(?!目)|条|次|件|家|处|份|所|座|支|批|场|户|宗|辆|篇|台|套|部|本|册|位|元|亩|吨|公里|公斤|千克|米|平方|立方|天|岁|期|轮|届|页"
                    + "|小时|年|月|日|号|万|亿))");

    private static final Pattern YEAR_AFTER =
            Pattern.compile(" ?年| ?[至到~\\-—–、] ?[" + GENUINE + ZEROS + CHINESE + "]{4} ?年");

    private LookAlikeDigits() {}

    /** {@return the characters that may stand for a digit} */
    static String lookAlikes() {
        return ZEROS + ONES + CHINESE;
    }

    /** {@return whether the character may stand for a digit} */
    static boolean isLookAlike(char c) {
        return digit(c, true) != c || digit(c, false) != c;
    }

    /** {@return the number in which the character at the place is the first that stands for a digit, or empty} */
    static Optional<TextRange> find(String folded, TextRun run, int place) {
        Optional<TextRange> year = chineseYear(folded, run, place);
        return year.isPresent() || Chars.isOneOf(CHINESE, folded.charAt(place)) ? year : figures(folded, run, place);
    }

    /** {@return the digit that should stand for the character in a number so written, or the character itself} */
    static char digit(char c, boolean isChinese) {
        int chinese = CHINESE.indexOf(c);
        if (isChinese) {
            return chinese >= 0 ? CHINESE_DIGITS.charAt(chinese) : Chars.isOneOf(ZEROS, c) ? '〇' : c;
        }
        return Chars.isOneOf(ZEROS, c) ? '0' : Chars.isOneOf(ONES, c) ? '1' : c;
    }

    /** {@return whether the number is written in Chinese numerals} */
    static boolean isChinese(String number) {
        return number.chars().anyMatch(c -> Chars.isOneOf(GENUINE, PlainIdeographs.plain((char) c)));
    }

    private static Optional<TextRange> chineseYear(String folded, TextRun run, int place) {
        int start = place;
        while (place - start < YEAR_LENGTH && isOfYear(Chars.at(folded, run, start - 1))) {
            start--;
        }
        int end = start + YEAR_LENGTH;
        if (end <= place || end > run.end() || Chars.isLatin(Chars.at(folded, run, start - 1))) {
            return Optional.empty();
        }
        int genuine = 0;
        for (int i = start; i < end; i++) {
            char c = folded.charAt(i);
            boolean isGenuine = isGenuine(c);
            if (!isOfYear(c) || (i < place && !isGenuine)) {
                return Optional.empty();
            }
            genuine += isGenuine ? 1 : 0;
        }
        char first = PlainIdeographs.plain(digit(folded.charAt(start), true));
        boolean isYear = genuine >= 2 && Chars.isOneOf("一二", first) && isYearAfter(folded, run, start, end);
        return isYear && !endsOpen(folded, end, true) ? Optional.of(new TextRange(start, end)) : Optional.empty();
    }

    private static boolean isYearAfter(String folded, TextRun run, int start, int end) {
        boolean isOfDocument = Chars.at(folded, run, start - 1) == '〔' && Chars.at(folded, run, end) == '〕';
        return isOfDocument || YEAR_AFTER.matcher(folded).region(end, run.end()).lookingAt();
    }

    private static boolean isOfYear(char c) {
        return isGenuine(c) || digit(c, true) != c;
    }

    private static boolean isGenuine(char c) {
        return Chars.isOneOf(GENUINE, PlainIdeographs.plain(c));
    }

    /** 20OO年 may be a year that was left open. */
    private static boolean endsOpen(String folded, int end, boolean isChinese) {
        char last = folded.charAt(end - 1);
        char before = folded.charAt(end - 2);
        return digit(last, isChinese) != last && digit(before, isChinese) != before;
    }

    private static Optional<TextRange> figures(String folded, TextRun run, int place) {
        int start = place;
        while (place - start < LONGEST && isOfNumber(Chars.at(folded, run, start - 1))) {
            start--;
        }
        if (place - start == LONGEST) {
            return Optional.empty();
        }
        Matcher number = NUMBER.matcher(folded).region(start, Math.min(run.end(), place + LONGEST));
        while (number.find() && number.start() <= place) {
            if (number.end() > place) {
                return number.end() - place < LONGEST && isCertain(folded, run, number, place)
                        ? Optional.of(new TextRange(number.start(), number.end()))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isOfNumber(char c) {
        return Chars.isDigit(c) || digit(c, false) != c || c == '.' || c == ',';
    }

    private static boolean isCertain(String folded, TextRun run, Matcher number, int place) {
        String digits = figures(number.group());
        if (!digits.startsWith(number.group().substring(0, place - number.start()))
                || !isFree(folded, run, number.start())) {
            return false;
        }
        Matcher after = COUNTED.matcher(folded).region(number.end(), run.end());
        if (!after.lookingAt() || !isPossible(digits, after.group())) {
            return false;
        }
        if (isPartOfDate(folded, run, number.start(), after.group())) {
            return true;
        }
        boolean isOpen =
                after.group().endsWith("年") && digits.length() == YEAR_LENGTH && endsOpen(folded, number.end(), false);
        return !isOpen
                && number.group().chars().anyMatch(c -> Chars.isDigit((char) c))
                && beginsAsNumber(number.group());
    }

    private static String figures(String number) {
        var digits = new StringBuilder();
        number.chars().forEach(c -> digits.append(digit((char) c, false)));
        return digits.toString();
    }

    /** Letters and signs before it make it part of a model, a name or a formula. */
    private static boolean isFree(String folded, TextRun run, int start) {
        char before = Chars.at(folded, run, start - 1);
        if (before == '-') {
            return Chars.isDigit(Chars.at(folded, run, start - 2));
        }
        boolean isLetter = Character.isLetterOrDigit(before) && !Chars.isHan(before);
        return !isLetter && !Chars.isOneOf("_/\\@#+=&.·", before);
    }

    /** A number does not begin with zero, and a capital I before it may be a Roman one (附件I2份). */
    private static boolean beginsAsNumber(String number) {
        char first = number.charAt(0);
        return Chars.isDigit(first) || first == 'l' || first == 'ⅼ' || (number.length() > 1 && number.charAt(1) == '.');
    }

    private static boolean isPartOfDate(String folded, TextRun run, int start, String after) {
        char before = Chars.at(folded, run, start - 1);
        char number = Chars.at(folded, run, start - 2);
        return Chars.isDigit(digit(number, false))
                && ((before == '年' && after.equals("月")) || (before == '月' && after.equals("日")));
    }

    private static boolean isPossible(String digits, String after) {
        int most = after.endsWith("月") ? 12 : after.endsWith("日") ? 31 : 0;
        if (most == 0) {
            return true;
        }
        return digits.matches("0?[1-9]|[1-3][0-9]") && Integer.parseInt(digits) <= most;
    }
}
