package io.github.rectification.reporter;

import static io.github.rectification.reporter.Fakes.at;
import static io.github.rectification.reporter.Fakes.file;
import static io.github.rectification.reporter.Fakes.missing;
import static io.github.rectification.reporter.Fakes.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.finding.Finding;
import io.github.rectification.finding.Severity;
import io.github.rectification.finding.Waiver;
import io.github.rectification.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GitlabReporterTest {

    private static final SourceText TEXT = SourceText.of("1.甲\n1.乙\n2.丙");
    private static final Finding FOUND = at(TEXT.slice(4, 10).span(), Severity.WARNING, "重复");

    @Test
    void writes_an_entry_for_each_finding() {
        assertThat(report("gitlab", file("./drafts/通报.txt", TEXT, missing(), FOUND)))
                .isEqualTo("""
                        [
                          {
                            "type": "issue",
                            "categories": [
                              "Clarity"
                            ],
                            "description": "没有写公开期限",
                            "check_name": "PUB-001",
                            "fingerprint": "96d468e9ca5adcf117b5f488f1b282d7",
                            "severity": "critical",
                            "location": {
                              "path": "drafts/通报.txt",
                              "lines": {
                                "begin": 1,
                                "end": 1
                              }
                            }
                          },
                          {
                            "type": "issue",
                            "categories": [
                              "Clarity"
                            ],
                            "description": "重复",
                            "check_name": "NUM-001",
                            "fingerprint": "45dbf64e4f66514798667886cdb8b949",
                            "severity": "minor",
                            "location": {
                              "path": "drafts/通报.txt",
                              "lines": {
                                "begin": 2,
                                "end": 3
                              }
                            }
                          }
                        ]
                        """);
    }

    @Test
    void tells_equal_findings_apart_by_file_and_number() {
        List<String> fingerprints = new ArrayList<>();
        for (JsonNode entry : read(report(
                "gitlab",
                file("a.txt", TEXT, FOUND, FOUND),
                file("b.txt", TEXT, FOUND),
                CheckedFile.unreadable("c.doc", "x"),
                CheckedFile.unreadable("d.doc", "x")))) {
            fingerprints.add(entry.get("fingerprint").asString());
        }
        assertThat(fingerprints).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void tells_of_a_file_that_could_not_be_read() {
        JsonNode entry = read(report("gitlab", CheckedFile.unreadable("c.doc", "这是旧版Word文件")))
                .get(0);
        assertThat(entry.get("severity").asString()).isEqualTo("blocker");
        assertThat(entry.get("description").asString()).isEqualTo("这是旧版Word文件");
    }

    @Test
    void leaves_waived_findings_out_and_writes_an_empty_list() {
        Finding waived =
                Finding.builder().from(FOUND).waiver(new Waiver.Baselined()).build();
        assertThat(report("gitlab", file("a.txt", TEXT, waived))).isEqualTo("[]\n");
    }

    @Test
    void stays_readable_whatever_a_draft_and_its_name_hold() {
        JsonNode entry = read(report("gitlab", Fakes.hostile())).get(0);
        assertThat(entry.get("description").asString()).startsWith("\"'<b>&amp;]]>␛[31m");
    }

    private static JsonNode read(String json) {
        return JsonMapper.shared().readTree(json);
    }
}
