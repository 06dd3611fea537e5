package io.github.rectification.reporter;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.rectification.finding.Finding;
import io.github.rectification.finding.Severity;
import java.io.IOException;
import java.io.Writer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** Findings as a Code Quality report of GitLab, one JSON array. Findings that are waived are left out. */
final class GitlabReporter implements Reporter {

    private static final int FINGERPRINT_BYTES = 16;

    private final Writer out;
    private final JsonGenerator json;

    GitlabReporter(Writer out) {
        this.out = out;
        this.json = PrettyJson.generator(out);
    }

    @Override
    public void begin(CheckRun run) throws IOException {
        PrettyJson.writing(json::writeStartArray);
    }

    @Override
    public void file(CheckedFile file) throws IOException {
        PrettyJson.writing(() -> {
            String path = PathForms.plain(file.path());
            file.unreadable().ifPresent(sentence -> {
                start(sentence, Words.UNREADABLE, fingerprint(path, Words.UNREADABLE, 0), "blocker");
                location(path, 1, 1);
            });
            Map<String, Integer> seen = new HashMap<>();
            for (Finding finding : Words.counting(file)) {
                int nth = seen.merge(finding.fingerprint(), 1, Integer::sum) - 1;
                finding(path, finding, nth);
            }
        });
    }

    @Override
    public void end(RunSummary summary) throws IOException {
        PrettyJson.writing(() -> {
            json.writeEndArray();
            json.close();
        });
        out.write('\n');
    }

    private void finding(String path, Finding finding, int nth) {
        String fingerprint = fingerprint(path, finding.fingerprint(), nth);
        start(finding.message(), finding.rule().value(), fingerprint, weight(finding.severity()));
        finding.span().ifPresentOrElse(span -> location(path, span.line(), span.endLine()), () -> location(path, 1, 1));
    }

    private void start(String description, String check, String fingerprint, String severity) {
        json.writeStartObject();
        json.writeStringProperty("type", "issue");
        json.writeArrayPropertyStart("categories");
        json.writeString("Clarity");
        json.writeEndArray();
        json.writeStringProperty("description", VisibleText.of(description));
        json.writeStringProperty("check_name", check);
        json.writeStringProperty("fingerprint", fingerprint);
        json.writeStringProperty("severity", severity);
    }

    private void location(String path, int line, int endLine) {
        json.writeObjectPropertyStart("location");
        json.writeStringProperty("path", path);
        json.writeObjectPropertyStart("lines");
        json.writeNumberProperty("begin", line);
        json.writeNumberProperty("end", endLine);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** GitLab takes findings of one fingerprint for one, so that the path and the number among equals are part of it. */
    private static String fingerprint(String path, String fingerprint, int nth) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((path + "\n" + fingerprint + "\n" + nth).getBytes(UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(digest, FINGERPRINT_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String weight(Severity severity) {
        return switch (severity) {
            case ERROR -> "critical";
            case WARNING -> "minor";
            case INFO -> "info";
        };
    }
}
