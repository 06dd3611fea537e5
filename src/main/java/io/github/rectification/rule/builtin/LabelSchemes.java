package io.github.rectification.rule.builtin;

import io.github.rectification.outline.NumberingScheme;
import io.github.rectification.source.SourceText;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells from a label as written how it is numbered; either width will do. */
final class LabelSchemes {

    private static final String NUMERALS = "〇零一二两三四五六七八九十百";
    private static final String NUMERAL = "[" + NUMERALS + "]{1,6}";
    private static final int LONGEST = 20;
    private static final Map<NumberingScheme, Pattern> FORMS = new LinkedHashMap<>();
    private static final Set<NumberingScheme> SPELT = EnumSet.of(NumberingScheme.STEP, NumberingScheme.CHAPTER);
    private static final Set<NumberingScheme> IN_FIGURES =
            EnumSet.of(NumberingScheme.BRACKETED, NumberingScheme.ARABIC);
    private static final Set<NumberingScheme> ANY = EnumSet.allOf(NumberingScheme.class);

    static {
        FORMS.put(NumberingScheme.PART, Pattern.compile("第(?:" + NUMERAL + "|[0-9]{1,3})(?:部分|方面|章|节)[、,.:]?"));
        FORMS.put(
                NumberingScheme.ORDINAL,
                Pattern.compile("(?:第(?:" + NUMERAL + "|[0-9]{1,3})|其" + NUMERAL + "|首先|其次|再次|最后)[、,.:]?"));
        FORMS.put(NumberingScheme.PROBLEM, Pattern.compile("问题\\(?(?:" + NUMERAL + "|[0-9]{1,3}|[①-⑳])\\)?[、,.:]?"));
        FORMS.put(NumberingScheme.STEP, Pattern.compile(NUMERAL + "(?:是|要)"));
        FORMS.put(NumberingScheme.GROUP, Pattern.compile("(?:\\(" + NUMERAL + "\\)|[㈠-㈩])[、,.:]?"));
        FORMS.put(NumberingScheme.CHAPTER, Pattern.compile(NUMERAL + "[、,.:]?"));
        FORMS.put(NumberingScheme.BRACKETED, Pattern.compile("(?:\\(?[0-9]{1,4}\\)|[⑴-⒇])[、,.:]?"));
        FORMS.put(NumberingScheme.CIRCLED, Pattern.compile("[①-⑳㉑-㉟㊱-㊿][、,.:]?"));
        FORMS.put(NumberingScheme.ARABIC, Pattern.compile("(?:[0-9]{1,4}[、,.:]?|[⒈-⒛])"));
    }

    private LabelSchemes() {}

    /** {@return how the label is numbered, or empty for one of no known form} */
    static Optional<NumberingScheme> of(String label) {
        if (label.length() > LONGEST) {
            return Optional.empty();
        }
        String folded = SourceText.fold(label).strip();
        if (folded.isEmpty()) {
            return Optional.empty();
        }
        Set<NumberingScheme> possible = openingWith(folded.charAt(0));
        for (Map.Entry<NumberingScheme, Pattern> form : FORMS.entrySet()) {
            if (possible.contains(form.getKey())
                    && form.getValue().matcher(folded).matches()) {
                return Optional.of(form.getKey());
            }
        }
        return Optional.empty();
    }

    /** The forms that a label may have by its first character: most labels open with their number. */
    private static Set<NumberingScheme> openingWith(char first) {
        if (Chars.isDigit(first)) {
            return IN_FIGURES;
        }
        return Chars.isOneOf(NUMERALS, first) ? SPELT : ANY;
    }
}
