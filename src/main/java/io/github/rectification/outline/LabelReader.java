package io.github.rectification.outline;

import io.github.rectification.source.SourceSlice;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the label at the head of a paragraph by its first character; never looks past the label. */
final class LabelReader {

    private static final int MAX_DIGITS = 3;
    private static final int LONGEST_FRACTION = 3;
    private static final String UNITS = "亿万千百%个元米吨公倍度亩户";
    private static final String[] PART_WORDS = {"大部分", "部分", "方面", "章"};
    private static final String[] SEQUENCE_WORDS = {"首先", "其次", "再次"};

    private final SourceSlice line;

    private LabelReader(SourceSlice line) {
        this.line = line;
    }

    /** {@return the label at the head of the line, or empty} */
    static Optional<Label> read(SourceSlice line) {
        return line.isEmpty() ? Optional.empty() : new LabelReader(line).read();
    }

    private Optional<Label> read() {
        char first = line.charAt(0);
        if (first == '第') {
            return ordinal();
        }
        if (first == '(') {
            return bracketed();
        }
        if (first >= '0' && first <= '9') {
            return arabic();
        }
        if (first == '问' || first == '反') {
            return problem();
        }
        if (first == '首' || first == '其' || first == '再') {
            return sequenceWord().or(this::oneOfThem);
        }
        if (ChineseNumerals.isNumeral(first)) {
            return chinese();
        }
        return enclosed(first);
    }

    private Optional<Label> ordinal() {
        int end = numeralsEnd(1);
        OptionalInt number = number(1, end);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        for (String word : PART_WORDS) {
            if (line.from(end).startsWith(word)) {
                int after = end + word.length();
                boolean marked = charAt(after) == '、' || charAt(after) == ',' || charAt(after) == ':';
                boolean spaced = charAt(after) == ' ' || after == line.length();
                boolean heads = (word.endsWith("部分") && !goesOnAsWord(after)) || marked || spaced;
                return heads ? label(NumberingScheme.PART, number, marked ? after + 1 : after) : Optional.empty();
            }
        }
        char mark = charAt(end);
        return (mark == ',' || mark == '、' || mark == ':') && charAt(end + 1) != '第'
                ? label(NumberingScheme.ORDINAL, number, end + 1)
                : Optional.empty();
    }

    private Optional<Label> bracketed() {
        int close = line.indexOf(")", 1);
        if (close < 2 || close > 6) {
            return Optional.empty();
        }
        boolean digits = charAt(1) >= '0' && charAt(1) <= '9';
        OptionalInt number = digits ? digits(1, close) : chineseNumber(1, close);
        boolean pause = charAt(close + 1) == '、' || charAt(close + 1) == '.';
        return label(digits ? NumberingScheme.BRACKETED : NumberingScheme.GROUP, number, close + (pause ? 2 : 1));
    }

    private Optional<Label> arabic() {
        int end = digitsEnd(0);
        OptionalInt number = end > MAX_DIGITS ? OptionalInt.empty() : digits(0, end);
        char mark = charAt(end);
        if (mark == ')') {
            return label(NumberingScheme.BRACKETED, number, end + 1);
        }
        boolean heads = mark == '、' ? !enumerates(number, end + 1) : mark == '.' && !isDecimal(end + 1);
        if (heads) {
            return label(NumberingScheme.ARABIC, number, end + 1);
        }
        return Optional.empty();
    }

    /** {@code 1.5亿元} is a number; {@code 1.2023年以来}, {@code 1.5G基站} and {@code 1.12345热线} are labels before one. */
    private boolean isDecimal(int at) {
        int end = digitsEnd(at);
        int digits = end - at;
        char next = charAt(end);
        boolean year = digits == 4 && next == '年';
        boolean generation = digits == 1 && (next == 'G' || next == 'S');
        boolean name = digits >= LONGEST_FRACTION && UNITS.indexOf(next) < 0;
        return digits > 0 && !year && !generation && !name;
    }

    /** {@code 三、四季度} and {@code 1、2号楼} name two numbers in a row. */
    private boolean enumerates(OptionalInt number, int at) {
        int end = numeralsEnd(at);
        OptionalInt next = number(at, end);
        boolean listed = charAt(end) == '、' || charAt(end) == '是' || charAt(end) == '.';
        return number.isPresent() && next.isPresent() && next.getAsInt() == number.getAsInt() + 1 && !listed;
    }

    /** 第一部分别…, 第一部分人…. */
    private boolean goesOnAsWord(int at) {
        return charAt(at) == '别' || charAt(at) == '人' || charAt(at) == '的';
    }

    private Optional<Label> problem() {
        int word = line.startsWith("反馈问题") ? 4 : line.startsWith("问题") ? 2 : 0;
        if (word == 0) {
            return Optional.empty();
        }
        int end = numeralsEnd(word);
        OptionalInt number = number(word, end);
        char mark = charAt(end);
        if (mark == ':' || mark == '、' || mark == '.' || mark == ',') {
            return label(NumberingScheme.PROBLEM, number, end + 1);
        }
        return mark == ' ' || end == line.length() ? label(NumberingScheme.PROBLEM, number, end) : Optional.empty();
    }

    private Optional<Label> sequenceWord() {
        for (int i = 0; i < SEQUENCE_WORDS.length; i++) {
            if (line.startsWith(SEQUENCE_WORDS[i] + ",")) {
                return goesOnInline(i + 1)
                        ? Optional.empty()
                        : label(NumberingScheme.ORDINAL, OptionalInt.of(i + 1), 3);
            }
        }
        return Optional.empty();
    }

    /** 首先,…;其次,… in one paragraph is running text. */
    private boolean goesOnInline(int next) {
        return next < SEQUENCE_WORDS.length && line.contains(SEQUENCE_WORDS[next] + ",");
    }

    private Optional<Label> oneOfThem() {
        int end = chineseEnd(1);
        char mark = charAt(end);
        return line.startsWith("其") && (mark == ',' || mark == '、' || mark == ':')
                ? label(NumberingScheme.ORDINAL, chineseNumber(1, end), end + 1)
                : Optional.empty();
    }

    private Optional<Label> chinese() {
        int end = chineseEnd(0);
        char mark = charAt(end);
        OptionalInt number = chineseNumber(0, end);
        if (mark == '.' || (mark == '、' && !enumerates(number, end + 1))) {
            return label(NumberingScheme.CHAPTER, number, end + 1);
        }
        return mark == '是' ? label(NumberingScheme.STEP, number, end + 1) : Optional.empty();
    }

    private Optional<Label> enclosed(char c) {
        int pause = charAt(1) == '、' || charAt(1) == '.' ? 2 : 1;
        if (c >= '①' && c <= '⑳') {
            return label(NumberingScheme.CIRCLED, OptionalInt.of(c - '①' + 1), pause);
        }
        if (c >= '⑴' && c <= '⒇') {
            return label(NumberingScheme.BRACKETED, OptionalInt.of(c - '⑴' + 1), pause);
        }
        if (c >= '⒈' && c <= '⒛') {
            return label(NumberingScheme.ARABIC, OptionalInt.of(c - '⒈' + 1), pause);
        }
        if (c >= '㈠' && c <= '㈩') {
            return label(NumberingScheme.GROUP, OptionalInt.of(c - '㈠' + 1), pause);
        }
        return Optional.empty();
    }

    private Optional<Label> label(NumberingScheme scheme, OptionalInt number, int end) {
        return number.isPresent()
                ? Optional.of(new Label(scheme, number.getAsInt(), line.cut(0, end)))
                : Optional.empty();
    }

    private int numeralsEnd(int from) {
        int end = digitsEnd(from);
        return end > from ? end : chineseEnd(from);
    }

    private OptionalInt number(int from, int end) {
        boolean digits = end > from && charAt(from) >= '0' && charAt(from) <= '9';
        return digits ? digits(from, end) : chineseNumber(from, end);
    }

    private OptionalInt chineseNumber(int from, int end) {
        return ChineseNumerals.number(line.cut(from, end));
    }

    private OptionalInt digits(int from, int end) {
        if (end == from || end - from > MAX_DIGITS) {
            return OptionalInt.empty();
        }
        int number = 0;
        for (int i = from; i < end; i++) {
            int digit = charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return OptionalInt.empty();
            }
            number = number * 10 + digit;
        }
        return OptionalInt.of(number);
    }

    private int digitsEnd(int from) {
        int end = from;
        while (charAt(end) >= '0' && charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private int chineseEnd(int from) {
        int end = from;
        while (end < line.length() && ChineseNumerals.isNumeral(line.charAt(end))) {
            end++;
        }
        return end;
    }

    private char charAt(int index) {
        return index < line.length() ? line.charAt(index) : '\n';
    }
}
