package io.github.rectification.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Private numbers in names of files, in reasons and in what is refused: hidden where people read, kept where programs do. */
class PrivateNamesTest {

    private static final String NUMBER = "19900000001";
    private static final String HIDDEN = "***********";

    @TempDir
    private Path folder;

    private CommandRun command;

    @BeforeEach
    void make_command() {
        command = new CommandRun(folder);
    }

    @Test
    void in_the_name_of_a_file_are_kept_where_programs_look_for_it() {
        Map<String, String> written =
                EveryFormat.check(command.file(NUMBER + ".txt", EveryFormat.faultyDraft()), "@/" + NUMBER + ".txt");

        assertThat(written.get("stdout")).contains(NUMBER + ".txt:");
        assertThat(written.get("json")).contains("\"path\": \"@/" + NUMBER + ".txt\"");
        assertThat(written.get("sarif")).contains(NUMBER + ".txt\"");
        assertThat(written.get("checkstyle")).contains("name=\"@/" + NUMBER + ".txt\"");
        assertThat(written.get("github")).contains("file=@/" + NUMBER + ".txt");
        assertThat(written.get("gitlab")).contains(NUMBER + ".txt\"");
        assertThat(written.get("junit")).contains("name=\"@/" + NUMBER + ".txt\"");
    }

    @Test
    void in_the_name_of_a_file_are_hidden_where_people_read() {
        command.file("199 0000 0001/a.txt", EveryFormat.faultyDraft()).file("b/" + NUMBER + ".txt", "办公用品清单");
        for (String language : new String[] {"zh", "en"}) {
            Map<String, String> written =
                    EveryFormat.check(command, "--lang", language, "@/199 0000 0001/a.txt", "@/b", "@/" + NUMBER);

            assertThat(written.get("stderr"))
                    .contains(HIDDEN)
                    .contains("@/b/" + HIDDEN + ".txt")
                    .doesNotContain("0000");
            assertThat(written.get("html"))
                    .contains(HIDDEN)
                    .doesNotContain("199 0000 0001")
                    .doesNotContain(NUMBER);
            assertThat(written.get("todo"))
                    .contains(HIDDEN)
                    .doesNotContain("199 0000 0001")
                    .doesNotContain(NUMBER);
        }
    }

    @Test
    void in_the_name_of_standard_input_are_hidden_where_people_read() {
        Map<String, String> written =
                EveryFormat.check(command.input("%PDF-1.7"), "--stdin-name", NUMBER + ".txt", "-");

        assertThat(written.get("stderr")).contains(HIDDEN + ".txt").doesNotContain(NUMBER);
        assertThat(written.get("json"))
                .contains("\"path\": \"" + NUMBER + ".txt\"")
                .containsPattern("\"unreadable\": \"[^\"]*\\*{11}");
    }

    @Test
    void in_the_reason_of_a_suppression_are_hidden() {
        String configuration = "suppressions:\n  - rule: TXT-003\n    reason: 已与"
                + "199-0000-0001核实\n  - rule: PUB-008\n    reason: 见账户：1234509876\n";
        command.file(".rectify.yaml", configuration).file("a.txt", EveryFormat.faultyDraft());
        Map<String, String> written = EveryFormat.check(command, "@/a.txt");

        assertThat(written.get("json")).contains("已与*************核实");
        assertThat(written.values()).allMatch(text -> !text.contains("199-0000-0001") && !text.contains("1234509876"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "failOn: 19900000001\n",
                "19900000001: true\n",
                "failOn: 出纳账号1234509876\n",
                "failOn: 已向本人99000019000101\u200B0016核实后转交给镇纪委、镇党政办、镇财政所及各村党支部书记并抄送县委巡察办，联系电话另见附件说明，至今未有回复19900000001\n",
                "suppressions:\n  - rule: 19900000001\n    reason: 甲\n",
                "suppressions:\n  - rule: TXT-001\n    reason: 甲\n    expires: 19900000001\n"
            })
    void in_a_configuration_with_a_mistake_are_hidden(String configuration) {
        command.file(".rectify.yaml", configuration).file("a.txt", EveryFormat.faultyDraft());
        for (String language : new String[] {"zh", "en"}) {
            CommandRun.Result result = command.run("check", "--lang", language, "@/a.txt");

            assertThat(result.status()).isEqualTo(2);
            assertThat(result.err())
                    .contains(".rectify.yaml")
                    .contains("****")
                    .doesNotContain("19900")
                    .doesNotContain("12345")
                    .doesNotContain("9900001900");
        }
    }

    @Test
    void in_a_baseline_with_a_mistake_are_hidden() {
        command.file("b.json", "{\"version\": \"" + NUMBER + "\"}").file("a.txt", EveryFormat.faultyDraft());
        CommandRun.Result result = command.run("check", "--baseline", "@/b.json", "@/a.txt");

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).doesNotContain(NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"items\": 19900000001.5}",
                "{\"completion\": {\"issues\": 19900000001.5}}",
                "{\"completion\": {\"issues\": 19900000001e1}}",
                "{\"completion\": {\"issues\": -19900000001}}",
                "{\"contacts\": {\"phones\": \"199\u200B0000 0001\"}}",
                "{\"contacts\": {\"phones\": \"1990-000-0001\"}}",
                "{\"signOff\": {\"date\": \"中国共产党云溪县青禾镇委员会办公室主任的手机号码是，19900000001\"}}"
            })
    void in_a_report_with_a_mistake_are_hidden(String json) {
        for (String language : new String[] {"zh", "en"}) {
            Map<String, String> written =
                    EveryFormat.check(command.file("a.json", json), "--lang", language, "@/a.json");

            assertThat(written.get("stderr"))
                    .contains("***")
                    .doesNotContain("1990")
                    .doesNotContain("0001");
            written.forEach((format, text) -> assertThat(text)
                    .as(format)
                    .doesNotContain(NUMBER)
                    .doesNotContain("0000001")
                    .doesNotContain("000-0001"));
        }
    }
}
