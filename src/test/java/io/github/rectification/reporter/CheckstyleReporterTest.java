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
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class CheckstyleReporterTest {

    private static final SourceText TEXT = SourceText.of("1.甲\n1.乙");

    @Test
    void writes_an_error_for_each_finding_under_its_file() {
        Finding finding = at(TEXT.slice(4, 6).span(), Severity.WARNING, "重复");
        Finding waived =
                Finding.builder().from(finding).waiver(new Waiver.Baselined()).build();
        String xml = report(
                "checkstyle",
                file("drafts/a.txt", TEXT, missing(), finding, waived),
                file("b.txt", TEXT),
                CheckedFile.unreadable("旧稿.doc", "这是旧版Word文件"));
        assertThat(xml).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <!-- written by rectify -->
                <checkstyle version="0.1.0">
                  <file name="drafts/a.txt">
                    <error line="0" severity="error" message="没有写公开期限" source="rectify.PUB-001"/>
                    <error line="2" column="1" severity="warning" message="重复" source="rectify.NUM-001"/>
                  </file>
                  <file name="b.txt">
                  </file>
                  <file name="旧稿.doc">
                    <error line="0" severity="error" message="这是旧版Word文件" source="rectify.unreadable"/>
                  </file>
                </checkstyle>
                """);
        XmlCheck.read("checkstyle.xsd", xml);
    }

    @Test
    void stays_readable_whatever_a_draft_and_its_name_hold() {
        var document = XmlCheck.read("checkstyle.xsd", report("checkstyle", Fakes.hostile()));
        Element file = (Element) document.getElementsByTagName("file").item(0);
        assertThat(file.getAttribute("name")).contains("]]>␛[31m\uFFFD\uFFFD␀\uFFFD\uFFFD␍␊::error::");
    }
}
