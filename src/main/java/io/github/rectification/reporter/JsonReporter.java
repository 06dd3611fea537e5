package io.github.rectification.reporter;

import io.github.rectification.finding.Edit;
import io.github.rectification.finding.Finding;
import io.github.rectification.finding.Fix;
import io.github.rectification.finding.RelatedPlace;
import io.github.rectification.finding.RuleOutcome;
import io.github.rectification.finding.Waiver;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSpan;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Findings as one JSON object for programs, written file after file. */
final class JsonReporter implements Reporter {

    private static final String SCHEMA_VERSION = "1";

    private final Writer out;
    private final JsonGenerator json;

    JsonReporter(Writer out) {
        this.out = out;
        this.json = PrettyJson.generator(out);
    }

    @Override
    public void begin(CheckRun run) throws IOException {
        PrettyJson.writing(() -> {
            json.writeStartObject();
            json.writeStringProperty("schemaVersion", SCHEMA_VERSION);
            json.writeObjectPropertyStart("tool");
            json.writeStringProperty("name", OwnOutput.TOOL);
            json.writeStringProperty("version", run.toolVersion());
            json.writeEndObject();
            json.writeObjectPropertyStart("profile");
            json.writeStringProperty("name", run.profile().name());
            json.writeStringProperty("asOf", run.asOf().toString());
            json.writeEndObject();
            json.writeArrayPropertyStart("files");
        });
    }

    @Override
    public void file(CheckedFile file) throws IOException {
        PrettyJson.writing(() -> {
            json.writeStartObject();
            json.writeStringProperty("path", file.path());
            json.writeStringProperty("verdict", file.verdict().name());
            optional("unreadable", file.unreadable());
            json.writeArrayPropertyStart("findings");
            file.findings().forEach(this::finding);
            json.writeEndArray();
            json.writeArrayPropertyStart("rules");
            file.rules().forEach(this::outcome);
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    @Override
    public void end(RunSummary summary) throws IOException {
        PrettyJson.writing(() -> {
            json.writeEndArray();
            json.writeObjectPropertyStart("summary");
            json.writeNumberProperty("files", summary.files());
            json.writeNumberProperty("errors", summary.errors());
            json.writeNumberProperty("warnings", summary.warnings());
            json.writeNumberProperty("infos", summary.infos());
            json.writeNumberProperty("unreadable", summary.unreadable());
            json.writeEndObject();
            json.writeEndObject();
            json.close();
        });
        out.write('\n');
    }

    private void finding(Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("rule", finding.rule().value());
        json.writeStringProperty("name", finding.name());
        json.writeStringProperty("severity", finding.severity().name());
        json.writeStringProperty("message", finding.message());
        json.writeName("path");
        finding.path().map(PropertyPath::toString).ifPresentOrElse(json::writeString, json::writeNull);
        json.writeName("span");
        finding.span().ifPresentOrElse(this::span, json::writeNull);
        json.writeArrayPropertyStart("related");
        finding.related().forEach(this::related);
        json.writeEndArray();
        json.writeStringProperty("basis", finding.basis());
        json.writeStringProperty("fingerprint", finding.fingerprint());
        finding.waiver().ifPresent(this::waiver);
        if (!finding.fixes().isEmpty()) {
            json.writeArrayPropertyStart("fixes");
            finding.fixes().forEach(this::fix);
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void waiver(Waiver waiver) {
        if (waiver instanceof Waiver.Suppressed suppressed) {
            json.writeObjectPropertyStart("suppressed");
            json.writeStringProperty("by", suppressed.by());
            json.writeStringProperty("reason", suppressed.reason());
            optional("expires", suppressed.expires().map(LocalDate::toString));
            json.writeEndObject();
        } else {
            json.writeBooleanProperty("baseline", true);
        }
    }

    private void fix(Fix fix) {
        json.writeStartObject();
        json.writeStringProperty("description", fix.description());
        json.writeArrayPropertyStart("edits");
        for (Edit edit : fix.edits()) {
            json.writeStartObject();
            json.writeName("span");
            span(edit.span());
            json.writeStringProperty("replacement", edit.replacement());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void related(RelatedPlace related) {
        json.writeStartObject();
        json.writeStringProperty("message", related.message());
        json.writeName("span");
        span(related.span());
        json.writeEndObject();
    }

    private void span(SourceSpan span) {
        PrettyJson.write(span, json);
    }

    private void outcome(RuleOutcome outcome) {
        json.writeStartObject();
        json.writeStringProperty("rule", outcome.rule().value());
        json.writeStringProperty("status", outcome.status().name());
        optional("reason", outcome.reason());
        json.writeEndObject();
    }

    private void optional(String key, Optional<String> value) {
        value.ifPresent(present -> json.writeStringProperty(key, present));
    }
}
