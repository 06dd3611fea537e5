package io.github.rectification.bind;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.DraftReaders;
import io.github.rectification.calendar.WorkingCalendar;
import io.github.rectification.draft.Draft;
import io.github.rectification.draft.DraftFormat;
import io.github.rectification.draft.DraftReader;
import io.github.rectification.draft.ReadLimits;
import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.source.SourceMap;
import io.github.rectification.testkit.Sample;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How a draft was saved must not show in what is read from it. */
class SameReportTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    static Stream<Sample> samples() {
        return Sample.all().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void reads_the_same_at_the_same_places_whatever_the_encoding(Sample sample) throws UnreadableDraftException {
        Reading plain = read(sample.text().getBytes(UTF_8));

        for (byte[] bytes : List.of(
                ("\uFEFF" + sample.text()).getBytes(UTF_8),
                ("\uFEFF" + sample.text()).getBytes(UTF_16LE),
                ("\uFEFF" + sample.text()).getBytes(UTF_16BE),
                sample.text().getBytes(GB18030))) {
            Reading other = read(bytes);
            assertThat(other.report()).isEqualTo(plain.report());
            assertThat(other.places().asMap()).isEqualTo(plain.places().asMap());
            assertThat(other.outline().roles()).isEqualTo(plain.outline().roles());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void reads_the_same_in_the_same_lines_and_columns_whatever_the_line_end(Sample sample)
            throws UnreadableDraftException {
        Reading plain = read(sample.text().getBytes(UTF_8));

        for (String lineEnd : List.of("\r\n", "\r")) {
            Reading other = read(sample.withLineEnds(lineEnd).text().getBytes(UTF_8));
            assertThat(other.report()).isEqualTo(plain.report());
            assertThat(linesAndColumns(other.places())).isEqualTo(linesAndColumns(plain.places()));
            assertThat(other.outline().roles()).isEqualTo(plain.outline().roles());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void reads_the_same_from_blank_lines_and_markdown(Sample sample) throws UnreadableDraftException {
        Reading plain = read(sample.text().getBytes(UTF_8));

        for (Sample other : List.of(sample.withLineEnds("\n\n"), sample.withLineEnds(" \n"), sample.inMarkdown())) {
            assertThat(read(other.text().getBytes(UTF_8)).report()).isEqualTo(plain.report());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void reads_the_same_from_indented_paragraphs(Sample sample) throws UnreadableDraftException {
        Reading plain = read(sample.text().getBytes(UTF_8));
        boolean markdown = DraftReader.text("", sample.text()).format() == DraftFormat.MARKDOWN;
        Sample indented = sample.withLineEnds(markdown ? "\n  " : "\n\u3000\u3000");

        assertThat(read(indented.text().getBytes(UTF_8)).report()).isEqualTo(plain.report());
    }

    private static Reading read(byte[] bytes) throws UnreadableDraftException {
        Draft draft = DraftReaders.all(ReadLimits.DEFAULT).read(new ByteArrayInputStream(bytes), "a.txt");
        return ReportBinder.bind(draft.text(), WorkingCalendar.mainlandChina());
    }

    private static Map<String, List<String>> linesAndColumns(SourceMap places) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        places.asMap()
                .forEach((path, spans) -> found.put(
                        path.toString(),
                        spans.stream()
                                .map(span -> span.line() + ":" + span.column() + "-" + span.endLine() + ":"
                                        + span.endColumn())
                                .toList()));
        return found;
    }
}
