package io.github.rectification.testkit.drafts;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.CheckResult;
import io.github.rectification.DraftReaders;
import io.github.rectification.ReportChecker;
import io.github.rectification.draft.DraftReader;
import io.github.rectification.draft.ReadLimits;
import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.json.ReportJson;
import io.github.rectification.source.DocumentPlace;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSpan;
import io.github.rectification.testkit.Leaves;
import io.github.rectification.testkit.drafts.WordWriter.Way;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A draft saved as a document of Word gives the report and the findings that its text gives. */
class WordDraftsTest {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final int DRAFTS_A_WAY = 12;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @ParameterizedTest
    @EnumSource
    void gives_the_report_and_findings_of_the_text(Way way) throws Exception {
        for (long seed = 1; seed <= DRAFTS_A_WAY; seed++) {
            same(seed, EnumSet.of(way));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void gives_the_report_and_findings_of_the_text_in_mixed_ways(long seed) throws Exception {
        Dice dice = new Dice(seed + 7);
        Set<Way> ways = EnumSet.noneOf(Way.class);
        for (Way way : Way.values()) {
            if (dice.chance(60)) {
                ways.add(way);
            }
        }
        same(seed, ways);
    }

    private static void same(long seed, Set<Way> ways) throws UnreadableDraftException {
        List<String> lines = lines(seed);
        CheckResult text = checker().check(String.join("\n", lines));
        CheckResult word = read(WordWriter.write(lines, ways, new Dice(seed)));

        assertThat(ReportJson.write(word.report())).as("%s %s", seed, ways).isEqualTo(ReportJson.write(text.report()));
        assertThat(findings(word)).as("%s %s", seed, ways).isEqualTo(findings(text));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_text_of_the_report_stands_at_its_place_in_the_document(long seed) throws Exception {
        Set<Way> ways = EnumSet.of(Way.SPLIT_RUNS, Way.LIST_NUMBERS, Way.TRACKED_CHANGES, Way.TEXT_BOXES);
        byte[] bytes = WordWriter.write(lines(seed), ways, new Dice(seed));
        CheckResult word = read(bytes);
        List<Element> paragraphs = elements(document(bytes).getElementsByTagNameNS(WORD, "p"));
        List<String> wrong = new ArrayList<>();
        Leaves.of(word.report()).forEach((path, value) -> {
            if (value instanceof String text && !text.equals(shown(word, path))) {
                wrong.add(path + " = " + text + " but there stands " + shown(word, path));
            }
            for (SourceSpan span : word.places().spans(path)) {
                if (!standsAt(span, word, paragraphs)) {
                    wrong.add(path + " does not stand at " + span);
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    /** The run holds the first character, or its paragraph has a number that is counted. */
    private static boolean standsAt(SourceSpan span, CheckResult word, List<Element> paragraphs) {
        DocumentPlace place = span.place().orElseThrow();
        Element paragraph = paragraphs.get(place.paragraph());
        List<Element> runs = elements(paragraph.getElementsByTagNameNS(WORD, "r")).stream()
                .filter(run -> paragraphOf(run) == paragraph)
                .toList();
        String first = original(word).substring(span.offset(), span.offset() + 1);
        boolean numbered = paragraph.getElementsByTagNameNS(WORD, "numPr").getLength() > 0;
        return place.part().equals("word/document.xml")
                && ((numbered && place.run() == 0)
                        || runs.get(place.run()).getTextContent().contains(first));
    }

    private static Node paragraphOf(Node run) {
        Node at = run;
        while (!"p".equals(at.getLocalName()) || !WORD.equals(at.getNamespaceURI())) {
            at = at.getParentNode();
        }
        return at;
    }

    private static String shown(CheckResult word, PropertyPath path) {
        return word.places().spans(path).stream()
                .map(span -> original(word).substring(span.offset(), span.endOffset()))
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(joining("\n"));
    }

    private static String original(CheckResult word) {
        return word.draft().orElseThrow().source().original();
    }

    private static List<String> lines(long seed) {
        String text = FictionalDrafts.generate(seed).text();
        return DraftReader.text("a.txt", text)
                .text()
                .all()
                .toString()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static List<String> findings(CheckResult result) {
        return result.findings().stream()
                .map(finding -> finding.rule() + " " + finding.path() + " " + finding.message())
                .sorted()
                .toList();
    }

    private static CheckResult read(byte[] bytes) throws UnreadableDraftException {
        return checker().check(DraftReaders.all(ReadLimits.DEFAULT).read(new ByteArrayInputStream(bytes), "a.docx"));
    }

    private static ReportChecker checker() {
        return ReportChecker.builder().asOf(LocalDate.of(2026, 1, 5)).build();
    }

    private static Document document(byte[] bytes) throws Exception {
        try (var word = new XWPFDocument(new ByteArrayInputStream(bytes));
                var part = word.getPackagePart().getInputStream()) {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            return factory.newDocumentBuilder().parse(part);
        }
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }
}
