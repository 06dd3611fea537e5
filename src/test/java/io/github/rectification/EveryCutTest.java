package io.github.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.draft.DraftFormat;
import io.github.rectification.draft.DraftReader;
import io.github.rectification.outline.Block;
import io.github.rectification.testkit.Sample;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A draft that breaks off anywhere is still a draft. */
class EveryCutTest {

    private static final int STEP = 97;

    private final ReportChecker checker =
            ReportChecker.builder().asOf(LocalDate.of(2024, 11, 1)).build();

    static Stream<Sample> samples() {
        return Stream.concat(
                Sample.all().stream(),
                Stream.of(Sample.named("ladders/chapters-areas-and-tasks").withLineEnds("\r\n")));
    }

    static Stream<Sample> few() {
        return Stream.concat(Sample.few().stream(), Sample.published().stream());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void checks_the_beginning_of_a_draft_wherever_it_is_cut(Sample sample) {
        for (int cut : cuts(sample.text())) {
            holdsEveryLine(sample.text().substring(0, cut));
        }
    }

    @ParameterizedTest
    @MethodSource("few")
    void checks_the_end_of_a_draft_wherever_it_is_cut(Sample sample) {
        for (int cut : cuts(sample.text())) {
            holdsEveryLine(sample.text().substring(cut));
        }
    }

    @ParameterizedTest
    @MethodSource("few")
    void checks_a_draft_with_any_of_its_lines_left_out(Sample sample) {
        List<String> lines = sample.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            int left = i;
            holdsEveryLine(Stream.iterate(0, at -> at + 1)
                    .limit(lines.size())
                    .filter(at -> at != left)
                    .map(lines::get)
                    .reduce("", (text, line) -> text + line + "\n"));
        }
    }

    private void holdsEveryLine(String text) {
        List<Block> blocks = checker.check(text).draft().orElseThrow().blocks();
        boolean markdown = DraftReader.text("", text).format() == DraftFormat.MARKDOWN;

        assertThat(blocks.stream().map(block -> block.line().text()))
                .containsExactlyElementsOf(text.lines()
                        .map(line -> markdown ? withoutMarks(line) : line)
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    private static String withoutMarks(String line) {
        return line.replaceFirst("^#{1,6}( |$)", "").replaceFirst("^- ", "").replace("*", "");
    }

    private static Set<Integer> cuts(String text) {
        Set<Integer> cuts = new TreeSet<>();
        for (int at = 0; at < text.length(); at++) {
            if (at % STEP == 0 || text.charAt(at) == '\n') {
                cuts.add(at);
            }
        }
        cuts.add(text.length());
        return cuts;
    }
}
