package io.github.rectification.reporter;

import static java.util.Objects.requireNonNull;

import io.github.rectification.finding.Finding;
import io.github.rectification.finding.RuleOutcome;
import io.github.rectification.finding.Verdict;
import io.github.rectification.privacy.PrivateNumbers;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * One input of a run with what came of it.
 *
 * @param path the name by which the user knows it, not null
 * @param verdict the verdict, not null
 * @param findings the findings in the order in which they are shown
 * @param rules what became of each rule, sorted by id; empty for a file that could not be read
 * @param lines gives a line of the draft, 1-based, as it may be shown (private numbers hidden), or empty where the
 *     report has no draft; not null
 * @param unreadable the sentence that says why the file could not be read and what to do, or empty
 * @param content the report that was read, for outputs that show more than findings; or empty
 * @since 0.1.0
 */
public record CheckedFile(
        String path,
        Verdict verdict,
        List<Finding> findings,
        List<RuleOutcome> rules,
        IntFunction<Optional<String>> lines,
        Optional<String> unreadable,
        Optional<CheckedContent> content) {

    /** Refuses null and copies the lists. */
    public CheckedFile {
        requireNonNull(path, "path");
        requireNonNull(verdict, "verdict");
        findings = List.copyOf(requireNonNull(findings, "findings"));
        rules = List.copyOf(requireNonNull(rules, "rules"));
        requireNonNull(lines, "lines");
        requireNonNull(unreadable, "unreadable");
        requireNonNull(content, "content");
    }

    /**
     * Makes a file of which no more than the findings are shown.
     *
     * @param path the name by which the user knows it, not null
     * @param verdict the verdict, not null
     * @param findings the findings in the order in which they are shown
     * @param rules what became of each rule, sorted by id
     * @param lines gives a line of the draft, 1-based, as it may be shown, or empty; not null
     * @param unreadable the sentence that says why the file could not be read and what to do, or empty
     */
    public CheckedFile(
            String path,
            Verdict verdict,
            List<Finding> findings,
            List<RuleOutcome> rules,
            IntFunction<Optional<String>> lines,
            Optional<String> unreadable) {
        this(path, verdict, findings, rules, lines, unreadable, Optional.empty());
    }

    /** {@return the path as sentences for people tell it: private numbers in it are hidden} */
    public String shownPath() {
        return PrivateNumbers.hidden(path);
    }

    /**
     * Obtains a file that could not be read.
     *
     * @param path the name by which the user knows it, not null
     * @param sentence why not and what to do, not null
     * @return the file, not null
     */
    public static CheckedFile unreadable(String path, String sentence) {
        requireNonNull(sentence, "sentence");
        return new CheckedFile(
                path, Verdict.UNCLEAR, List.of(), List.of(), line -> Optional.empty(), Optional.of(sentence));
    }

    /** {@return how it is made, without any of its text} */
    @Override
    public String toString() {
        return "CheckedFile[" + shownPath() + ", " + verdict + ", " + findings.size() + " findings]";
    }
}
