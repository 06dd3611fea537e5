package io.github.rectification.reporter;

import static io.github.rectification.reporter.Fakes.at;
import static io.github.rectification.reporter.Fakes.file;
import static io.github.rectification.reporter.Fakes.missing;
import static io.github.rectification.reporter.Fakes.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rectification.finding.Finding;
import io.github.rectification.finding.Severity;
import io.github.rectification.json.SchemaCheck;
import io.github.rectification.source.SourceText;
import java.io.IOException;
import java.io.Writer;
import org.junit.jupiter.api.Test;

class JsonReporterTest {

    private static final SourceText TEXT = SourceText.of("1.甲\r\n1.乙");

    @Test
    void writes_the_keys_of_the_contract() {
        assertThat(report("json", file("drafts/a.txt", TEXT, missing()))).isEqualTo("""
                        {
                          "schemaVersion": "1",
                          "tool": {
                            "name": "rectify",
                            "version": "0.1.0"
                          },
                          "profile": {
                            "name": "generic",
                            "asOf": "2024-11-01"
                          },
                          "files": [
                            {
                              "path": "drafts/a.txt",
                              "verdict": "INVALID",
                              "findings": [
                                {
                                  "rule": "PUB-001",
                                  "name": "missing-window",
                                  "severity": "ERROR",
                                  "message": "没有写公开期限",
                                  "path": "publicationWindow",
                                  "span": null,
                                  "related": [],
                                  "basis": "observed practice",
                                  "fingerprint": "0123456789abcdef"
                                }
                              ],
                              "rules": [
                                {
                                  "rule": "NUM-001",
                                  "status": "FAILED"
                                },
                                {
                                  "rule": "PUB-002",
                                  "status": "NOT_APPLICABLE",
                                  "reason": "没有公开期限"
                                }
                              ]
                            }
                          ],
                          "summary": {
                            "files": 1,
                            "errors": 1,
                            "warnings": 0,
                            "infos": 0,
                            "unreadable": 0
                          }
                        }
                        """);
    }

    @Test
    void counts_units_of_the_decoded_text_in_spans() {
        assertThat(report("json", file("a.txt", TEXT, finding(Severity.WARNING))))
                .contains("""
                                  "span": {
                                    "line": 2,
                                    "column": 1,
                                    "endLine": 2,
                                    "endColumn": 3,
                                    "offset": 5,
                                    "length": 2
                                  },
                        """);
    }

    @Test
    void keeps_to_its_schema_whatever_the_files_hold() {
        Finding related =
                Fakes.related(finding(Severity.INFO), "首次出现", TEXT.slice(0, 2).span());
        String json = report(
                "json",
                file("a.txt", TEXT, missing(), finding(Severity.WARNING), related),
                CheckedFile.unreadable("b.doc", "无法读取,请另存为纯文本"),
                file("c\"\n\u0001.txt", TEXT));
        assertThat(SchemaCheck.findings().faults(json)).isEmpty();
        assertThat(json).contains("\"unreadable\": \"无法读取,请另存为纯文本\"").contains("\"infos\": 1");
    }

    @Test
    void writes_an_object_when_there_is_no_file_at_all() {
        assertThat(SchemaCheck.findings().faults(report("json"))).isEmpty();
    }

    @Test
    void hands_on_the_fault_of_its_writer() {
        Reporter reporter = ReportFormats.find("json").orElseThrow().reporter(new FullWriter());
        SourceText endless = SourceText.of("甲".repeat(50_000));
        Finding finding = at(endless.slice(0, 1).span(), Severity.ERROR, "长".repeat(50_000));
        assertThatThrownBy(() -> {
                    reporter.begin(Fakes.RUN);
                    reporter.file(file("a.txt", endless, finding));
                })
                .isInstanceOf(IOException.class)
                .hasMessage("no space");
    }

    private static Finding finding(Severity severity) {
        return at(TEXT.slice(5, 7).span(), severity, "序号“1.”重复");
    }

    private static final class FullWriter extends Writer {

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            throw new IOException("no space");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
