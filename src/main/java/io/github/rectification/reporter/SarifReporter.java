package io.github.rectification.reporter;

import io.github.rectification.finding.Finding;
import io.github.rectification.finding.RuleId;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/**
 * Findings as SARIF 2.1.0, written file after file. Only the files that could not be read wait for the end, since they
 * stand in another list; of them, as of the results, no more are written than programs take in.
 */
final class SarifReporter implements Reporter {

    static final int MOST_RESULTS = 25_000;
    static final int MOST_UNREADABLE = 1_000;

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String HOME = "https://github.com/rectification/rectification-report";

    private final Writer out;
    private final JsonGenerator json;
    private final Sentences sentences = new Sentences();
    private final Map<RuleId, Integer> rules = new HashMap<>();
    private final List<Unread> unread = new ArrayList<>();
    private int found;
    private int waived;

    SarifReporter(Writer out) {
        this.out = out;
        this.json = PrettyJson.generator(out);
    }

    @Override
    public void begin(CheckRun run) throws IOException {
        sentences.speak(run.locale());
        PrettyJson.writing(() -> {
            json.writeStartObject();
            json.writeStringProperty("$schema", SCHEMA);
            json.writeStringProperty("version", "2.1.0");
            json.writeArrayPropertyStart("runs");
            json.writeStartObject();
            tool(run);
            json.writeStringProperty("columnKind", "utf16CodeUnits");
            json.writeArrayPropertyStart("results");
        });
    }

    private void tool(CheckRun run) {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", OwnOutput.TOOL);
        json.writeStringProperty("version", run.toolVersion());
        json.writeStringProperty("semanticVersion", run.toolVersion());
        json.writeStringProperty("informationUri", HOME);
        json.writeStringProperty("language", SarifRules.language(run.locale()));
        rules.putAll(SarifRules.write(json, run));
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("profile", run.profile().name());
        json.writeStringProperty("asOf", run.asOf().toString());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    @Override
    public void file(CheckedFile file) throws IOException {
        String uri = PathForms.uri(file.path());
        if (file.unreadable().isPresent() && unread.size() < MOST_UNREADABLE) {
            unread.add(new Unread(uri, file.unreadable().get()));
        }
        PrettyJson.writing(() -> {
            var results = new SarifResults(json, rules, sentences.text("sarif.baselined"));
            for (Finding finding : file.findings()) {
                found++;
                waived += finding.counts() ? 0 : 1;
                if (found <= MOST_RESULTS) {
                    results.write(uri, finding);
                }
            }
        });
    }

    @Override
    public void end(RunSummary summary) throws IOException {
        PrettyJson.writing(() -> {
            json.writeEndArray();
            invocation(summary);
            totals(summary);
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.close();
        });
        out.write('\n');
    }

    private void invocation(RunSummary summary) {
        json.writeArrayPropertyStart("invocations");
        json.writeStartObject();
        json.writeBooleanProperty("executionSuccessful", summary.unreadable() == 0);
        json.writeArrayPropertyStart("toolExecutionNotifications");
        unread.forEach(this::unreadable);
        if (summary.unreadable() > unread.size()) {
            int more = summary.unreadable() - unread.size();
            notice("error", sentences.text("sarif.unreadable-cut", Map.of("more", more)));
        }
        if (found > MOST_RESULTS) {
            notice("warning", sentences.text("sarif.cut", Map.of("found", found, "written", MOST_RESULTS)));
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void unreadable(Unread file) {
        json.writeStartObject();
        json.writeStringProperty("level", "error");
        SarifResults.message(json, "message", file.sentence());
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        SarifResults.artifact(json, file.uri());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void notice(String level, String sentence) {
        json.writeStartObject();
        json.writeStringProperty("level", level);
        SarifResults.message(json, "message", sentence);
        json.writeEndObject();
    }

    private void totals(RunSummary summary) {
        json.writeObjectPropertyStart("properties");
        json.writeNumberProperty("files", summary.files());
        json.writeNumberProperty("errors", summary.errors());
        json.writeNumberProperty("warnings", summary.warnings());
        json.writeNumberProperty("infos", summary.infos());
        json.writeNumberProperty("unreadable", summary.unreadable());
        json.writeNumberProperty("waived", waived);
        json.writeNumberProperty("resultsWritten", Math.min(found, MOST_RESULTS));
        json.writeEndObject();
    }

    private record Unread(String uri, String sentence) {}
}
