package io.github.rectification.cli;

import static io.github.rectification.cli.SampleDrafts.REPEATED_NUMBER;
import static io.github.rectification.cli.SampleDrafts.SOUND;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.cli.CommandRun.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineOptionTest {

    private static final String OPTION = "--baseline=@/known.json";
    private static final String NO_POST = SOUND.replace("邮政信箱:云溪县青禾镇中心路1号;", "");

    @TempDir
    private Path folder;

    private CommandRun command;

    @BeforeEach
    void make_command() {
        command = new CommandRun(folder).file("a.txt", REPEATED_NUMBER).file("b.txt", NO_POST);
    }

    private Result update(String... paths) {
        return run("--update-baseline", paths);
    }

    private Result check(String... paths) {
        return run("--fail-on=info", paths);
    }

    private Result run(String option, String... paths) {
        String[] args = new String[paths.length + 3];
        args[0] = "check";
        args[1] = OPTION;
        args[2] = option;
        System.arraycopy(paths, 0, args, 3, paths.length);
        return command.run(args);
    }

    @Test
    void is_written_with_the_present_findings_and_status_0() {
        assertThat(update("@/a.txt", "@/b.txt")).isEqualTo(new Result(0, "", """
                        共检查2份：错误0处，警示0处，提示0处
                        另有不计入的：豁免0处，基线2处
                        @/known.json：基线已更新，共2条（2份文件），去掉了不再出现的0条
                        """));
        assertThat(command.read("known.json")).matches("""
                \\{
                  "schemaVersion": "1",
                  "files": \\{
                    "a.txt": \\[
                      \\{"rule": "NUM-001", "fingerprint": "[0-9a-f]{16}"}
                    ],
                    "b.txt": \\[
                      \\{"rule": "CTC-001", "fingerprint": "[0-9a-f]{16}"}
                    ]
                  }
                }
                """);
    }

    @Test
    void lets_known_findings_not_count() {
        update("@/a.txt", "@/b.txt");
        assertThat(check("@/a.txt", "@/b.txt"))
                .isEqualTo(new Result(0, "", "共检查2份：错误0处，警示0处，提示0处\n另有不计入的：豁免0处，基线2处\n"));
        assertThat(command.run("check", OPTION, "--format=json", "@/a.txt").out())
                .contains("\"baseline\": true", "\"verdict\": \"VALID\"")
                .doesNotContain("\"FAILED\"");
    }

    @Test
    void knows_a_finding_again_below_new_paragraphs() {
        update("@/a.txt");
        command.file("a.txt", REPEATED_NUMBER.replace("二、巡察整改任务", "组织召开专题会议。\n明确分工。\n二、巡察整改任务"));
        assertThat(check("@/a.txt").out()).isEmpty();
    }

    @Test
    void lets_a_second_equal_fault_count() {
        String two = REPEATED_NUMBER.replace("三、下一步", "1.关于“公示不及时”问题的整改情况\n一是再次公示。\n三、下一步");
        update("@/a.txt");
        Result result = command.file("a.txt", two).run("check", OPTION, "@/a.txt");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).containsOnlyOnce("error NUM-001 ");
    }

    @Test
    void tells_how_many_entries_are_stale_and_drops_them_on_demand() {
        update("@/a.txt", "@/b.txt");
        command.file("a.txt", SOUND);
        assertThat(check("@/a.txt").err()).endsWith("@/known.json：基线中有1条已不再出现，请用--update-baseline更新\n");
        assertThat(update("@/a.txt").err()).endsWith("@/known.json：基线已更新，共1条（1份文件），去掉了不再出现的1条\n");
        assertThat(command.read("known.json")).doesNotContain("a.txt").contains("b.txt");
    }

    @Test
    void keeps_what_it_knows_of_files_that_are_not_checked() {
        update("@/a.txt", "@/b.txt");
        String before = command.read("known.json");
        assertThat(check("@/a.txt").err()).doesNotContain("不再出现");
        update("@/a.txt");
        assertThat(command.read("known.json")).isEqualTo(before);
    }

    @Test
    void is_the_same_whatever_the_order_of_the_files() {
        update("@/a.txt", "@/b.txt");
        String before = command.read("known.json");
        update("@/b.txt", "@/a.txt");
        assertThat(command.read("known.json")).isEqualTo(before);
    }

    @Test
    void does_not_take_in_what_is_suppressed() {
        command.file(".rectify.yaml", "suppressions: [{rule: NUM-001, reason: 附件}]");
        update("@/a.txt", "@/b.txt");
        assertThat(command.read("known.json")).doesNotContain("NUM-001").contains("CTC-001");
    }

    @Test
    void holds_nothing_of_the_drafts() {
        command.file("a.txt", REPEATED_NUMBER.replace("1.关于“公示不及时”", "1.关于“13900001111”"));
        update("@/a.txt");
        assertThat(command.read("known.json")).contains("PRV-002").doesNotContain("13900001111", "公示", "青禾");
    }

    @Test
    void can_be_named_by_the_configuration_file() {
        command.file("conf/.rectify.yaml", "baseline: known.json").in("conf");
        assertThat(command.run("check", "--update-baseline", "@/a.txt").status())
                .isZero();
        assertThat(command.read("conf/known.json")).contains("\"../a.txt\": [");
        assertThat(command.run("check", "@/a.txt").status()).isZero();
    }

    @Test
    void is_no_draft_in_its_folder() {
        update("@/");
        assertThat(check("@/").status()).isZero();
    }

    @Test
    void tells_that_a_file_could_not_be_read_and_keeps_what_it_knows_of_it() {
        update("@/a.txt", "@/b.txt");
        Result result = command.file("a.txt", "").run("check", OPTION, "--update-baseline", "@/a.txt", "@/b.txt");
        assertThat(result.status()).isEqualTo(3);
        assertThat(command.read("known.json")).contains("a.txt", "b.txt");
    }

    @Test
    void is_not_written_when_nothing_was_checked() {
        command.file("in/x.md", "");
        assertThat(update("@/in/none*.txt").status()).isEqualTo(3);
        assertThat(folder.resolve("known.json")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"files\": {}}",
                "{\"schemaVersion\": \"2\", \"files\": {}}",
                "{\"schemaVersion\": \"1\", \"files\": {\"a\": [{\"rule\": \"x\", \"fingerprint\": \"y\"}]}}",
                "{\"schemaVersion\": \"1\", \"files\": {\"a\": [1]}}",
                "{\"schemaVersion\": \"1\", \"further\": 1}"
            })
    void is_refused_in_one_sentence_when_it_is_damaged(String text) {
        command.file("known.json", text);
        Result result = check("@/a.txt");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .matches("(?s)@/known\\.json(:1:\\d+)?: .*--update-baseline.*\n")
                .containsOnlyOnce("\n");
        assertThat(update("@/a.txt").status()).isEqualTo(2);
        assertThat(command.read("known.json")).isEqualTo(text);
    }
}
