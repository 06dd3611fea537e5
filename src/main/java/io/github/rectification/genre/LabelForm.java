package io.github.rectification.genre;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A form of labels, such as {@code (一)、}.
 *
 * @param before what stands before the numeral, may be empty
 * @param script the kind of numeral, or empty if there is none
 * @param joints what stands between this numeral and further ones, as in {@code 1-1}; empty where there is one
 * @param after what stands after the last, may be empty
 * @param isSpaced whether a blank or the end of the line must follow
 * @param scheme the name of the way of numbering
 * @param number the number where the words tell it; empty where a numeral does or nothing (最后)
 */
public record LabelForm(
        String before,
        Optional<Script> script,
        List<String> joints,
        String after,
        boolean isSpaced,
        String scheme,
        OptionalInt number) {

    private static final char SPACE = '_';
    private static final String UNTOLD = "-";
    private static final CharacterSet MARKS = CharacterSet.of("、,.:");

    /** Copies the list. */
    public LabelForm {
        joints = List.copyOf(joints);
    }

    static LabelForm of(Word line) {
        boolean isSpaced = line.text().charAt(line.text().length() - 1) == SPACE;
        String form = isSpaced ? line.text().substring(0, line.text().length() - 1) : line.text();
        String[] meaning = line.meaning().split(" ", 2);
        if (meaning.length == 2) {
            OptionalInt number =
                    meaning[1].equals(UNTOLD) ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(meaning[1]));
            return new LabelForm(form, Optional.empty(), List.of(), "", isSpaced, meaning[0], number);
        }
        for (int at = 0; at < form.length(); at++) {
            for (Script script : Script.values()) {
                if (form.charAt(at) == script.first()) {
                    return numbered(form, at, script, isSpaced, meaning[0]);
                }
            }
        }
        throw new IllegalStateException(
                "form " + form + " of table " + line.table().file() + " holds no numeral");
    }

    private static LabelForm numbered(String form, int at, Script script, boolean isSpaced, String scheme) {
        List<String> joints = new ArrayList<>();
        String rest = form.substring(at + 1);
        int next = rest.indexOf(script.first());
        while (next >= 0) {
            joints.add(rest.substring(0, next));
            rest = rest.substring(next + 1);
            next = rest.indexOf(script.first());
        }
        return new LabelForm(
                form.substring(0, at), Optional.of(script), joints, rest, isSpaced, scheme, OptionalInt.empty());
    }

    /** {@return whether it holds several numbers, the last of which counts} */
    boolean isMultilevel() {
        return !joints.isEmpty();
    }

    /** {@return the label of this form at the head of a line, or empty} */
    Optional<LabelMatch> match(CharSequence line) {
        if (!startsWith(line, 0, before)) {
            return Optional.empty();
        }
        int from = before.length();
        int to = numeralEnd(line, from);
        for (String joint : joints) {
            if (to == from || !startsWith(line, to, joint)) {
                return Optional.empty();
            }
            from = to + joint.length();
            to = numeralEnd(line, from);
        }
        int end = to + after.length();
        boolean isNumbered = to > from || script.isEmpty();
        boolean fits = isNumbered
                && startsWith(line, to, after)
                && (!isSpaced || end == line.length() || line.charAt(end) == ' ');
        return fits ? Optional.of(new LabelMatch(this, from, to, end)) : Optional.empty();
    }

    /** {@return the form without a mark at its end, and without what must follow it} */
    LabelForm unmarked() {
        return script.isEmpty()
                ? new LabelForm(withoutMark(before), script, joints, after, false, scheme, number)
                : new LabelForm(before, script, joints, withoutMark(after), false, scheme, number);
    }

    /** {@return the words without a mark at their end} */
    static String withoutMark(String words) {
        int end = words.length();
        return end > 0 && MARKS.holds(words.charAt(end - 1)) ? words.substring(0, end - 1) : words;
    }

    private int numeralEnd(CharSequence line, int from) {
        if (script.isEmpty()) {
            return from;
        }
        Script numeral = script.get();
        int end = from;
        while (end < line.length() && numeral.holds(line.charAt(end)) && !(numeral.isOfOne() && end > from)) {
            end++;
        }
        return end;
    }

    private static boolean startsWith(CharSequence line, int at, String words) {
        if (at + words.length() > line.length()) {
            return false;
        }
        for (int i = 0; i < words.length(); i++) {
            if (line.charAt(at + i) != words.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
