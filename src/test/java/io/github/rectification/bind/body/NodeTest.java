package io.github.rectification.bind.body;

import static io.github.rectification.bind.body.ShownBody.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.outline.Block;
import io.github.rectification.outline.Label;
import io.github.rectification.outline.NumberingScheme;
import io.github.rectification.source.SourceSlice;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NodeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.甲乙             | 甲乙       |
            1.甲乙。           | 甲乙       |
            1.甲乙。丙丁。戊。 | 甲乙       | 丙丁。戊。
            甲乙。丙丁         | 甲乙       | 丙丁
            1.甲“乙。丙”。丁 | 甲“乙。丙” | 丁
            1.。丙丁           |            | 丙丁
            1.                 |            |
            """)
    void a_heading_ends_at_its_first_full_stop_and_what_is_run_in_is_body(String line, String heading, String runIn) {
        Node node = Node.of(body(line).get(0), Optional.of(NumberingScheme.ARABIC));

        assertThat(heading(node).map(SourceSlice::text)).isEqualTo(Optional.ofNullable(heading));
        assertThat(texts(node)).isEqualTo(runIn == null ? List.of() : List.of(runIn));
    }

    @Test
    void the_paragraphs_below_follow_what_is_run_in() {
        List<Block> blocks = body("1.甲。乙/丙/丁");
        Node node = Node.of(blocks.get(0), Optional.of(NumberingScheme.ARABIC));
        node.paragraphs().addAll(blocks.subList(1, 3));

        assertThat(texts(node)).containsExactly("乙", "丙", "丁");
        assertThat(node.paragraphs()).isEqualTo(blocks.subList(1, 3));
        assertThat(node.children()).isEmpty();
    }

    @Test
    void a_heading_has_the_label_of_its_paragraph_and_the_scheme_it_stands_at() {
        Node numbered = Node.of(body("（二）甲").get(0), Optional.of(NumberingScheme.GROUP));
        Node bare = Node.of(body("甲").get(0), Optional.of(NumberingScheme.ARABIC));

        assertThat(numbered.label().map(Label::number)).contains(2);
        assertThat(numbered.scheme()).contains(NumberingScheme.GROUP);
        assertThat(numbered.row()).isEmpty();
        assertThat(bare.label()).isEmpty();
        assertThat(bare.scheme()).contains(NumberingScheme.ARABIC);
    }

    @Test
    void a_lost_heading_has_paragraphs_only() {
        List<Block> blocks = body("甲。乙");
        Node node = Node.withoutHeading(Optional.of(NumberingScheme.GROUP));
        node.paragraphs().addAll(blocks);

        assertThat(node.block()).isEmpty();
        assertThat(node.label()).isEmpty();
        assertThat(heading(node)).isEmpty();
        assertThat(node.row()).isEmpty();
        assertThat(node.scheme()).contains(NumberingScheme.GROUP);
        assertThat(texts(node)).containsExactly("甲。乙");
    }

    @Test
    void a_row_has_its_measures_for_paragraphs_and_no_scheme() {
        List<Block> blocks = body("序号→反馈问题→整改措施→整改成效/3→甲乙→丙→丁");
        IssueRow row = IssueRow.of(IssueTable.headedBy(blocks.get(0)).orElseThrow(), blocks.get(1))
                .orElseThrow();
        Node node = Node.of(row);

        assertThat(node.row()).contains(row);
        assertThat(node.block()).contains(row.block());
        assertThat(node.scheme()).isEmpty();
        assertThat(node.label().map(Label::number)).contains(3);
        assertThat(heading(node).map(SourceSlice::text)).contains("甲乙");
        assertThat(texts(node)).containsExactly("丙", "丁");
    }

    private static List<String> texts(Node node) {
        return node.body(headings(node)).stream().map(SourceSlice::text).toList();
    }

    private static Optional<SourceSlice> heading(Node node) {
        return node.heading(headings(node));
    }

    private static Headings headings(Node node) {
        return ShownBody.words(node.block().stream().toList()).headings();
    }
}
