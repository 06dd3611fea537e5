package io.github.rectification.bind;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.bind.account.ShownOutcome;
import io.github.rectification.bind.opening.ShownKinds;
import io.github.rectification.calendar.WorkingCalendar;
import io.github.rectification.draft.DraftReader;
import io.github.rectification.model.InspectionRegime;
import io.github.rectification.model.MoneyUnit;
import io.github.rectification.model.OutcomeCategory;
import io.github.rectification.model.OutcomeKind;
import io.github.rectification.model.RectificationStatus;
import io.github.rectification.outline.OutlineReader;
import io.github.rectification.reading.DateMention;
import io.github.rectification.reading.StatusMention;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSlice;
import io.github.rectification.source.SourceSpan;
import io.github.rectification.source.SourceText;
import io.github.rectification.testkit.Leaves;
import io.github.rectification.testkit.Sample;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever was read must stand where its place says. */
class PlacesOfValuesTest {

    static Stream<Arguments> drafts() {
        return Sample.all().stream()
                .flatMap(sample -> Stream.of(
                        Arguments.of("LF", sample),
                        Arguments.of("CRLF", sample.withLineEnds("\r\n")),
                        Arguments.of("CR", sample.withLineEnds("\r")),
                        Arguments.of("blank lines", sample.withLineEnds("\n \n")),
                        Arguments.of("Markdown", sample.inMarkdown())));
    }

    @ParameterizedTest(name = "{1} {0}")
    @MethodSource("drafts")
    void every_text_is_what_stands_at_its_places(String form, Sample sample) {
        Reading reading = read(sample);
        List<String> wrong = new ArrayList<>();
        Leaves.of(reading.report()).forEach((path, value) -> {
            if (value instanceof String text && !text.equals(shownAt(reading, path))) {
                wrong.add(path + " = " + text + " but there stands " + shownAt(reading, path));
            }
        });
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest(name = "{1} {0}")
    @MethodSource("drafts")
    void every_number_is_read_again_from_its_place(String form, Sample sample) {
        Reading reading = read(sample);
        List<String> wrong = new ArrayList<>();
        Leaves.of(reading.report()).forEach((path, value) -> {
            if (value instanceof Integer || value instanceof BigDecimal) {
                String shown = shownAt(reading, path);
                if (!value.equals(numberIn(shown, value))) {
                    wrong.add(path + " = " + value + " but there stands " + shown);
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest(name = "{1} {0}")
    @MethodSource("drafts")
    void every_date_is_read_again_from_its_place_or_has_several(String form, Sample sample) {
        Reading reading = read(sample);
        List<String> wrong = new ArrayList<>();
        Leaves.of(reading.report()).forEach((path, value) -> {
            if (value instanceof LocalDate date
                    && !agrees(date, reading.places().spans(path), reading)) {
                wrong.add(path + " = " + value + " but there stands " + shownAt(reading, path));
            }
        });
        assertThat(wrong).isEmpty();
    }

    /** With all its words the date itself; else the month and day in the first of several places. */
    private static boolean agrees(LocalDate date, List<SourceSpan> spans, Reading reading) {
        if (spans.isEmpty()) {
            return false;
        }
        List<DateMention> first =
                DateMention.in(SourceText.of(shown(reading, spans.get(0))).all());
        boolean complete = first.size() == 1 && first.get(0).stated().isPresent();
        return complete ? first.get(0).stated().get().equals(date) || spans.size() > 1 : spans.size() > 1;
    }

    @ParameterizedTest(name = "{1} {0}")
    @MethodSource("drafts")
    void every_constant_with_a_place_is_read_again_from_it(String form, Sample sample) {
        Reading reading = read(sample);
        List<String> wrong = new ArrayList<>();
        Map<PropertyPath, Object> leaves = Leaves.of(reading.report());
        leaves.forEach((path, value) -> {
            boolean placed = !reading.places().spans(path).isEmpty();
            if (placed && (value instanceof Enum<?> || value instanceof Set<?>)) {
                SourceSlice shown = SourceText.of(shownAt(reading, path)).all();
                if (!constantIn(shown, value).equals(value)) {
                    wrong.add(path + " = " + value + " but there stands " + shown);
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest(name = "{1} {0}")
    @MethodSource("drafts")
    void every_place_lies_in_the_text_and_counts_lines_as_people_do(String form, Sample sample) {
        Reading reading = read(sample);
        String text = reading.outline().source().original();
        reading.places()
                .asMap()
                .forEach((path, spans) -> spans.forEach(span -> {
                    assertThat(span.offset()).as("%s", path).isBetween(0, text.length());
                    assertThat(span.endOffset()).as("%s", path).isBetween(span.offset(), text.length());
                    assertThat(span).as("%s", path).isEqualTo(counted(text, span.offset(), span.length()));
                }));
    }

    private static Reading read(Sample sample) {
        return ReportBinder.bind(
                DraftReader.text(sample.name(), sample.text()).text(), WorkingCalendar.mainlandChina());
    }

    private static String shownAt(Reading reading, PropertyPath path) {
        return reading.places().spans(path).stream()
                .map(span -> shown(reading, span))
                .collect(Collectors.joining("\n"));
    }

    /** The documented way from the draft to a value: line ends are LF, lines are trimmed, Markdown marks left out. */
    private static String shown(Reading reading, SourceSpan span) {
        String original = reading.outline().source().original().substring(span.offset(), span.endOffset());
        return original.lines()
                .map(line -> line.replace("**", "").replaceFirst("^#+ ", "").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static Object numberIn(String shown, Object expected) {
        if (expected instanceof BigDecimal) {
            return new BigDecimal(shown.replace(",", ""));
        }
        var line = OutlineReader.read(SourceText.of(shown)).blocks();
        if (line.isEmpty()) {
            return shown;
        }
        var label = line.get(0).label();
        return label.isPresent() ? (Object) label.get().number() : Integer.valueOf(shown);
    }

    private static Object constantIn(SourceSlice shown, Object expected) {
        if (expected instanceof InspectionRegime) {
            return shown.contains("巡察") ? InspectionRegime.XUNCHA : InspectionRegime.XUNSHI;
        }
        if (expected instanceof Set<?>) {
            return ShownKinds.in(shown);
        }
        if (expected instanceof RectificationStatus) {
            return StatusMention.stated(shown).orElseThrow();
        }
        if (expected instanceof MoneyUnit) {
            return MoneyUnit.ofSymbol(shown.folded()).orElseThrow();
        }
        ShownOutcome meaning = ShownOutcome.of(shown);
        return expected instanceof OutcomeCategory
                ? meaning.category()
                : meaning.kind().map(OutcomeKind.class::cast).orElseThrow();
    }

    private static SourceSpan counted(String text, int offset, int length) {
        int[] from = lineAndColumn(text, offset);
        int[] last = length == 0 ? from : lineAndColumn(text, offset + length - 1);
        return new SourceSpan(offset, length, from[0], from[1], last[0], last[1] + (length == 0 ? 0 : 1));
    }

    private static int[] lineAndColumn(String text, int offset) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < offset; i++) {
            boolean crlf = text.startsWith("\r\n", i);
            if (text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !crlf)) {
                line++;
                start = i + 1;
            }
        }
        return new int[] {line, offset - start + 1};
    }
}
