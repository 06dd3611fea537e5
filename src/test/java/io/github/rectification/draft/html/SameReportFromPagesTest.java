package io.github.rectification.draft.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.CheckResult;
import io.github.rectification.ReportChecker;
import io.github.rectification.draft.DraftFormat;
import io.github.rectification.draft.DraftReader;
import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.json.ReportJson;
import io.github.rectification.testkit.Flavour;
import io.github.rectification.testkit.Leaves;
import io.github.rectification.testkit.Sample;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A report gives the same values and findings whether it comes as text or as a web page. */
class SameReportFromPagesTest {

    private static final ReportChecker CHECKER =
            ReportChecker.builder().asOf(LocalDate.of(2025, 6, 1)).build();

    static Stream<Arguments> pages() {
        return Sample.invented().stream()
                .filter(sample -> DraftReader.text("", sample.text()).format() == DraftFormat.TEXT)
                .flatMap(sample -> Stream.of(Flavour.values()).map(flavour -> Arguments.of(flavour, sample)));
    }

    @ParameterizedTest(name = "{1} {0}")
    @MethodSource("pages")
    void gives_the_same_report_and_findings(Flavour flavour, Sample sample) throws UnreadableDraftException {
        CheckResult plain = check(Flavour.plain(sample.text()).getBytes(UTF_8));

        CheckResult page = check(flavour.of(sample.text(), 1).getBytes(UTF_8));

        assertThat(ReportJson.write(page.report())).isEqualTo(ReportJson.write(plain.report()));
        assertThat(findings(page)).isEqualTo(findings(plain));
    }

    @ParameterizedTest(name = "{1} {0}")
    @MethodSource("pages")
    void gives_the_same_from_gb18030(Flavour flavour, Sample sample) throws UnreadableDraftException {
        String page = flavour.of(sample.text(), 2);

        CheckResult gb = check(page.getBytes(Charset.forName("GB18030")));

        assertThat(gb.report()).isEqualTo(check(page.getBytes(UTF_8)).report());
    }

    @ParameterizedTest(name = "{1} {0}")
    @MethodSource("pages")
    void every_text_is_what_stands_at_its_places_less_the_marks(Flavour flavour, Sample sample)
            throws UnreadableDraftException {
        String source = flavour.of(sample.text(), 3);
        CheckResult page = check(source.getBytes(UTF_8));
        List<String> wrong = new ArrayList<>();
        Leaves.of(page.report()).forEach((path, value) -> {
            String shown = page.places().spans(path).stream()
                    .map(span -> source.substring(span.offset(), span.endOffset()))
                    .collect(Collectors.joining());
            if (value instanceof String text && !ink(text).equals(ink(withoutMarks(shown)))) {
                wrong.add(path + " = " + text + " but there stands " + shown);
            }
        });

        assertThat(wrong).isEmpty();
    }

    private static CheckResult check(byte[] bytes) throws UnreadableDraftException {
        return CHECKER.check(new ByteArrayInputStream(bytes), "a.html");
    }

    /** What a site puts above the report is unread text in a text file (STR-009), and no part of the draft in a page. */
    private static List<String> findings(CheckResult result) {
        return result.findings().stream()
                .filter(finding -> !finding.rule().value().equals("STR-009"))
                .map(finding -> finding.rule() + " " + finding.path() + " " + finding.message())
                .toList();
    }

    private static String withoutMarks(String html) {
        return Parser.unescapeEntities(html.replaceAll("<!--.*?-->", "").replaceAll("<[^>]*>", ""), false);
    }

    private static String ink(String text) {
        return text.replaceAll("[\\s\u3000\u00A0]+", "");
    }
}
