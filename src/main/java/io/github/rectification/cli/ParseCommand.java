package io.github.rectification.cli;

import io.github.rectification.DraftReaders;
import io.github.rectification.bind.Reading;
import io.github.rectification.bind.ReportBinder;
import io.github.rectification.calendar.WorkingCalendar;
import io.github.rectification.draft.Draft;
import io.github.rectification.draft.DraftFormat;
import io.github.rectification.draft.DraftReader;
import io.github.rectification.draft.ReadLimits;
import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.json.ReportJson;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.outline.Block;
import io.github.rectification.outline.BlockRole;
import io.github.rectification.reporter.PrettyJson;
import io.github.rectification.source.SourceMap;
import io.github.rectification.source.SourceSpan;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** {@code rectify parse}: prints what was read from a draft, and on demand where it stands. */
final class ParseCommand {

    private final Console console;
    private final Arguments arguments;

    ParseCommand(Console console, Arguments arguments) {
        this.console = console;
        this.arguments = arguments;
    }

    ExitStatus run() throws IOException {
        CheckOptions.locale(arguments);
        try {
            write(read(arguments.operand()));
            return ExitStatus.OK;
        } catch (UnreadableDraftException e) {
            console.say(e.sentence(console.messages().locale()));
            return ExitStatus.UNREAD;
        }
    }

    private Parsed read(String operand) throws UnreadableDraftException {
        Draft draft = draft(operand);
        if (draft.format() == DraftFormat.JSON) {
            var read = ReportJson.read(draft.text(), draft.name());
            return new Parsed(read.report(), read.places(), List.of());
        }
        Reading reading = ReportBinder.bind(draft.text(), WorkingCalendar.mainlandChina());
        return new Parsed(reading.report(), reading.places(), reading.outline().blocks(BlockRole.UNREAD));
    }

    private Draft draft(String operand) throws UnreadableDraftException {
        DraftReader reader = DraftReaders.all(ReadLimits.DEFAULT);
        if (operand.equals("-")) {
            String name = arguments.value(Option.STDIN_NAME).orElse(CheckOptions.STDIN_NAME);
            return reader.read(console.in(), name);
        }
        try {
            return reader.read(Path.of(operand));
        } catch (InvalidPathException e) {
            throw new Refusal(ExitStatus.UNREAD, "input.missing", Map.of("name", operand));
        }
    }

    private void write(Parsed parsed) throws IOException {
        String report = ReportJson.write(parsed.report);
        if (!arguments.has(Option.SPANS)) {
            PrettyJson.write(report, console.out());
            return;
        }
        try (JsonGenerator json = PrettyJson.generator(console.out())) {
            json.writeStartObject();
            json.writeName("report");
            // one level deeper; a line feed within a value is written as an escape
            json.writeRawValue(report.strip().replace("\n", "\n  "));
            json.writeArrayPropertyStart("spans");
            parsed.places.asMap().forEach((path, spans) -> {
                json.writeStartObject();
                json.writeStringProperty("path", path.toString());
                json.writeArrayPropertyStart("places");
                spans.forEach(span -> PrettyJson.write(span, json));
                json.writeEndArray();
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeArrayPropertyStart("unread");
            parsed.unread.forEach(block -> PrettyJson.write(spanOf(block), json));
            json.writeEndArray();
            json.writeEndObject();
        }
        console.out().write('\n');
    }

    private static SourceSpan spanOf(Block block) {
        return block.line().span();
    }

    private record Parsed(RectificationReport report, SourceMap places, List<Block> unread) {}
}
