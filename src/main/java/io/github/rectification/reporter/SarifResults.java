package io.github.rectification.reporter;

import io.github.rectification.finding.Edit;
import io.github.rectification.finding.Finding;
import io.github.rectification.finding.Fix;
import io.github.rectification.finding.RelatedPlace;
import io.github.rectification.finding.RuleId;
import io.github.rectification.finding.Waiver;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes findings as results of SARIF. */
final class SarifResults {

    private static final String FINGERPRINT = "rectify/v1";

    private final JsonGenerator json;
    private final Map<RuleId, Integer> rules;
    private final String baselined;

    SarifResults(JsonGenerator json, Map<RuleId, Integer> rules, String baselined) {
        this.json = json;
        this.rules = rules;
        this.baselined = baselined;
    }

    void write(String uri, Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", finding.rule().value());
        Optional.ofNullable(rules.get(finding.rule())).ifPresent(at -> json.writeNumberProperty("ruleIndex", at));
        json.writeStringProperty("level", SarifRules.level(finding.severity()));
        message(json, "message", finding.message());
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        physicalLocation(uri, finding.span());
        finding.path().ifPresent(this::logicalLocation);
        json.writeEndObject();
        json.writeEndArray();
        if (!finding.related().isEmpty()) {
            related(uri, finding.related());
        }
        json.writeObjectPropertyStart("partialFingerprints");
        json.writeStringProperty(FINGERPRINT, finding.fingerprint());
        json.writeEndObject();
        finding.waiver().ifPresent(this::suppression);
        fixes(uri, finding.fixes());
        json.writeEndObject();
    }

    /** Writes words as a plain message: what stands in them is never a link. */
    static void message(JsonGenerator json, String key, String words) {
        String text = VisibleText.of(words);
        json.writeObjectPropertyStart(key);
        json.writeStringProperty(
                "text", text.contains("](") ? text.replace("[", "\\[").replace("]", "\\]") : text);
        json.writeEndObject();
    }

    static void artifact(JsonGenerator json, String uri) {
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri);
        json.writeEndObject();
    }

    private void physicalLocation(String uri, Optional<SourceSpan> span) {
        json.writeObjectPropertyStart("physicalLocation");
        artifact(json, uri);
        span.ifPresent(place -> region("region", place));
        json.writeEndObject();
        span.flatMap(SourceSpan::place).ifPresent(place -> {
            json.writeObjectPropertyStart("properties");
            json.writeStringProperty("part", place.part());
            json.writeNumberProperty("paragraph", place.paragraph());
            json.writeNumberProperty("run", place.run());
            json.writeEndObject();
        });
    }

    private void region(String key, SourceSpan span) {
        json.writeObjectPropertyStart(key);
        json.writeNumberProperty("startLine", span.line());
        json.writeNumberProperty("startColumn", span.column());
        json.writeNumberProperty("endLine", span.endLine());
        json.writeNumberProperty("endColumn", span.endColumn());
        json.writeEndObject();
    }

    private void logicalLocation(PropertyPath path) {
        json.writeArrayPropertyStart("logicalLocations");
        json.writeStartObject();
        json.writeStringProperty("fullyQualifiedName", path.toString());
        json.writeEndObject();
        json.writeEndArray();
    }

    private void related(String uri, List<RelatedPlace> places) {
        json.writeArrayPropertyStart("relatedLocations");
        for (int i = 0; i < places.size(); i++) {
            json.writeStartObject();
            json.writeNumberProperty("id", i);
            physicalLocation(uri, Optional.of(places.get(i).span()));
            message(json, "message", places.get(i).message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** A baselined finding is suppressed too: programs that know no baseline of ours would count it otherwise. */
    private void suppression(Waiver waiver) {
        json.writeArrayPropertyStart("suppressions");
        json.writeStartObject();
        json.writeStringProperty("kind", "external");
        json.writeStringProperty("status", "accepted");
        if (waiver instanceof Waiver.Suppressed suppressed) {
            json.writeStringProperty("justification", suppressed.reason());
            json.writeObjectPropertyStart("properties");
            json.writeStringProperty("by", suppressed.by());
            suppressed.expires().map(LocalDate::toString).ifPresent(day -> json.writeStringProperty("expires", day));
            json.writeEndObject();
        } else {
            json.writeStringProperty("justification", baselined);
            json.writeObjectPropertyStart("properties");
            json.writeBooleanProperty("baseline", true);
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    private void fixes(String uri, List<Fix> fixes) {
        // what SARIF replaces are lines of the file, which one of Word does not have
        List<Fix> ofText = fixes.stream().filter(SarifResults::isOfText).toList();
        if (ofText.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("fixes");
        for (Fix fix : ofText) {
            json.writeStartObject();
            message(json, "description", fix.description());
            json.writeArrayPropertyStart("artifactChanges");
            json.writeStartObject();
            artifact(json, uri);
            json.writeArrayPropertyStart("replacements");
            fix.edits().forEach(this::replacement);
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static boolean isOfText(Fix fix) {
        return fix.edits().stream().allMatch(edit -> edit.span().place().isEmpty());
    }

    private void replacement(Edit edit) {
        json.writeStartObject();
        region("deletedRegion", edit.span());
        json.writeObjectPropertyStart("insertedContent");
        json.writeStringProperty("text", edit.replacement());
        json.writeEndObject();
        json.writeEndObject();
    }
}
