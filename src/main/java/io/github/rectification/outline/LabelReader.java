package io.github.rectification.outline;

import io.github.rectification.genre.ChineseNumerals;
import io.github.rectification.genre.LabelForm;
import io.github.rectification.genre.LabelForms;
import io.github.rectification.genre.LabelMatch;
import io.github.rectification.genre.Script;
import io.github.rectification.source.SourceSlice;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the label at the head of a paragraph: the longest of the known forms that is none of running text. */
final class LabelReader {

    private static final int MAX_DIGITS = 3;
    private static final int LONGEST_IN_BRACKETS = 5;

    private final SourceSlice line;
    private final HeadOfText text;

    private LabelReader(SourceSlice line) {
        this.line = line;
        this.text = new HeadOfText(line);
    }

    /** {@return the label at the head of the line, or empty} */
    static Optional<Label> read(SourceSlice line) {
        return line.isEmpty() ? Optional.empty() : new LabelReader(line).read();
    }

    private Optional<Label> read() {
        for (LabelMatch match : LabelForms.standard().atStart(line)) {
            OptionalInt number = number(match);
            NumberingScheme scheme = NumberingScheme.valueOf(match.form().scheme());
            if (number.isPresent() && heads(scheme, match, number.getAsInt())) {
                return Optional.of(new Label(scheme, number.getAsInt(), line.cut(0, match.end())));
            }
        }
        return Optional.empty();
    }

    private OptionalInt number(LabelMatch match) {
        LabelForm form = match.form();
        if (form.script().isEmpty()) {
            return form.number();
        }
        SourceSlice numeral = line.cut(match.numeralStart(), match.numeralEnd());
        return switch (form.script().get()) {
            case CHINESE -> ChineseNumerals.number(numeral);
            case FORMAL -> ChineseNumerals.number(plainly(numeral));
            case DIGITS ->
                numeral.length() > MAX_DIGITS
                        ? OptionalInt.empty()
                        : OptionalInt.of(Integer.parseInt(numeral.folded()));
            default -> form.script().get().ofOne(numeral.charAt(0));
        };
    }

    private static String plainly(SourceSlice formal) {
        var plain = new StringBuilder();
        for (int i = 0; i < formal.length(); i++) {
            plain.append(Script.plainly(formal.charAt(i)));
        }
        return plain.toString();
    }

    /** Words and numbers may begin a paragraph like a label. */
    private boolean heads(NumberingScheme scheme, LabelMatch match, int number) {
        int end = match.end();
        boolean isInBrackets = match.form().before().equals("(");
        if (isInBrackets && match.numeralEnd() - match.numeralStart() > LONGEST_IN_BRACKETS) {
            return false;
        }
        return switch (scheme) {
            case PART -> isMarked(match) || match.form().isSpaced() || !text.goesOnAsWord(end);
            case ORDINAL -> match.form().script().isEmpty() ? !goesOnInline(match) : !text.goesOnAsOrdinal(end);
            case CHAPTER -> !isPaused(match) || !text.enumerates(number, end);
            case STEP -> !text.goesOnAsWord(end);
            case ARABIC -> isPaused(match) ? !text.enumerates(number, end) : !text.isDecimal(match);
            default -> true;
        };
    }

    private boolean isMarked(LabelMatch match) {
        return "、,:".indexOf(line.charAt(match.end() - 1)) >= 0;
    }

    private boolean isPaused(LabelMatch match) {
        return line.charAt(match.end() - 1) == '、';
    }

    /** 首先,…;其次,… in one paragraph is running text. */
    private boolean goesOnInline(LabelMatch match) {
        int next = match.form().number().orElseThrow() + 1;
        return LabelForms.standard().all().stream()
                .filter(form -> form.script().isEmpty() && form.number().orElse(0) == next)
                .anyMatch(form -> line.contains(form.before()));
    }
}
