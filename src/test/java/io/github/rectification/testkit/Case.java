package io.github.rectification.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.json.ReportJson;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A draft that is kept, and beside it what must come of it; the README in {@code src/test/resources/drafts} tells the
 * files.
 *
 * @param name what it shows: its folder in the folder of drafts, such as {@code ends/two-bodies-sign}
 * @param draft the file of the draft
 */
public record Case(String name, Path draft) {

    static final String REPORT = "report.json";
    static final String FINDINGS = "findings.txt";
    static final String SHOWN = "shown.txt";

    /** {@return the draft's file read as text in UTF-8} */
    public String text() {
        return read(draft);
    }

    /** {@return the report that must be read from the draft} */
    public RectificationReport report() {
        try {
            return ReportJson.read(SourceText.of(expected(REPORT)), name + "/" + REPORT)
                    .report();
        } catch (UnreadableDraftException e) {
            throw new AssertionError(e);
        }
    }

    /** {@return the findings that must be there, a line each: rule, severity, line or {@code -}} */
    public List<String> findings() {
        return expected(FINDINGS).lines().toList();
    }

    /** {@return the text that must be shown of a page or of a document of Word} */
    public String shown() {
        return expected(SHOWN).stripTrailing();
    }

    /** {@return whether the draft's file ends so} */
    boolean endsWith(String end) {
        return draft.toString().endsWith(end);
    }

    /** {@return whether the file lies beside the draft} */
    boolean has(String file) {
        return Files.exists(draft.resolveSibling(file));
    }

    private String expected(String file) {
        return read(draft.resolveSibling(file));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
