package io.github.rectification.liveness;

import io.github.rectification.rule.Profile.ReportPart;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A named fault put into the sound draft.
 *
 * @param rule the id of the rule that must find it
 * @param caseName the case of the rule, empty for none
 * @param name what the fault is
 * @param day the day on which it is judged
 * @param needed parts that the profile demands besides its own
 * @param changes what is changed in the draft; none where the day alone makes the fault
 * @param admitted the other rules that find something, each with the reason why that cannot be helped
 */
record Mutant(
        String rule,
        String caseName,
        String name,
        LocalDate day,
        Set<ReportPart> needed,
        List<Change> changes,
        Map<String, String> admitted) {

    /** {@return the draft with the fault} */
    String of(String sound) {
        String text = sound;
        for (Change change : changes) {
            text = change.in(text);
        }
        return text;
    }

    /** {@return the rule and its case} */
    String target() {
        return caseName.isEmpty() ? rule : rule + " " + caseName;
    }

    @Override
    public String toString() {
        return target() + ": " + name;
    }

    /**
     * Words that give way to others.
     *
     * @param from the words, which stand once in the draft
     * @param to what stands there instead; empty to cut them out, whole lines with their line end
     */
    record Change(String from, String to) {

        private String in(String text) {
            int at = text.indexOf(from);
            if (at < 0 || text.indexOf(from, at + 1) >= 0) {
                throw new IllegalArgumentException("must stand once in the draft: " + from);
            }
            int end = at + from.length();
            boolean lines = (at == 0 || text.charAt(at - 1) == '\n') && text.startsWith("\n", end);
            return text.substring(0, at) + to + text.substring(to.isEmpty() && lines ? end + 1 : end);
        }
    }
}
