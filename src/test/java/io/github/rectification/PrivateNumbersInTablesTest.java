package io.github.rectification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.draft.UnreadableDraftException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An identity number may be spread over the cells and rows of a table; the right check digit tells that it is one. */
class PrivateNumbersInTablesTest {

    private static final String HEAD = "一、关于“台账不全”问题的整改情况";

    static List<String> rows() {
        return List.of(
                "姓名|王某|990000|1900|0101|0016",
                "姓名|王某|990000190001010016|已核对",
                "姓名|王某|99000019000101|0016",
                "姓名|王某|9|9|0|0|0|0|1|9|0|0|0|1|0|1|0|0|1|6",
                "9900001900|01010016",
                "身份证号|990000\u200B1900|01010016");
    }

    static List<String> others() {
        return List.of("户数|990000|1900|0101|0018", "户数|135|1200|4500", "户数|2024|1105|1200|3");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void is_found_and_hidden_in_a_row_of_any_format(String row) throws Exception {
        for (CheckResult result : inEveryFormat(row)) {
            assertThat(result.findings())
                    .extracting(finding -> finding.rule().value())
                    .contains("PRV-001");
            assertThat(lines(result)).allMatch(line -> line.chars().noneMatch(c -> c >= '0' && c <= '9'));
        }
    }

    @ParameterizedTest
    @MethodSource("others")
    void is_not_found_in_a_row_of_other_numbers(String row) throws Exception {
        for (CheckResult result : inEveryFormat(row)) {
            assertThat(result.findings())
                    .extracting(finding -> finding.rule().value())
                    .doesNotContain("PRV-001", "PRV-002", "PRV-003");
            assertThat(lines(result)).noneMatch(line -> line.contains("*"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void is_found_and_hidden_over_the_rows_of_a_column(String lineEnd) throws Exception {
        String text = String.join(lineEnd, HEAD, "证号", "990000", "1900", "0101", "0016", "（一）已补齐台账。");
        CheckResult result = read(text.getBytes(UTF_8), "a.txt");

        assertThat(result.findings())
                .extracting(finding -> finding.rule().value())
                .contains("PRV-001");
        assertThat(IntStream.rangeClosed(3, 6)
                        .mapToObj(line -> result.line(line).orElseThrow()))
                .containsExactly("******", "****", "****", "****");
    }

    @Test
    void is_hidden_on_both_lines_that_it_stands_on() throws Exception {
        CheckResult result = read((HEAD + "\n（一）已向99000019\n00010100 16核实，可拨打1990\n0000000。").getBytes(UTF_8), "a.txt");

        assertThat(result.findings())
                .extracting(finding -> finding.rule().value())
                .contains("PRV-001", "PRV-002");
        assertThat(result.line(2)).contains("（一）已向********");
        assertThat(result.line(3)).contains("***********核实，可拨打****");
        assertThat(result.line(4)).contains("*******。");
    }

    private static List<CheckResult> inEveryFormat(String row) throws Exception {
        String[] cells = row.split("\\|");
        String bars = "|" + "甲|".repeat(cells.length) + "\n|" + "-|".repeat(cells.length) + "\n| "
                + String.join(" | ", cells) + " |";
        String table = "<table><tr><td>" + String.join("</td>\n<td>", cells) + "</td></tr></table>";
        return List.of(
                read((HEAD + "\n" + String.join("\t", cells) + "\n（一）已补齐台账。").getBytes(UTF_8), "a.txt"),
                read(("# " + HEAD + "\n\n" + bars + "\n\n（一）已补齐台账。").getBytes(UTF_8), "a.md"),
                read(
                        ("<html><body><p>" + HEAD + "</p>" + table + "<p>（一）已补齐台账。</p></body></html>").getBytes(UTF_8),
                        "a.html"),
                read(word(cells), "a.docx"));
    }

    private static byte[] word(String... cells) throws IOException {
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(HEAD);
            XWPFTable table = document.createTable(1, cells.length);
            for (int i = 0; i < cells.length; i++) {
                table.getRow(0).getCell(i).setText(cells[i]);
            }
            document.createParagraph().createRun().setText("（一）已补齐台账。");
            var bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static CheckResult read(byte[] bytes, String name) throws UnreadableDraftException {
        return ReportChecker.builder()
                .asOf(LocalDate.of(2026, 1, 1))
                .build()
                .check(new ByteArrayInputStream(bytes), name);
    }

    /** {@return the lines as they are shown, without tags} */
    private static List<String> lines(CheckResult result) {
        int count = result.draft().orElseThrow().source().lineCount();
        return IntStream.rangeClosed(1, count)
                .mapToObj(result::line)
                .flatMap(Optional::stream)
                .map(line -> line.replaceAll("<[^>]*>", ""))
                .toList();
    }
}
