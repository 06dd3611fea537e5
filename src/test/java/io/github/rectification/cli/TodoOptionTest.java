package io.github.rectification.cli;

import static io.github.rectification.cli.SampleDrafts.REPEATED_NUMBER;
import static io.github.rectification.cli.SampleDrafts.SOUND;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.cli.CommandRun.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TodoOptionTest {

    @TempDir
    private Path folder;

    private CommandRun command;

    @BeforeEach
    void make_command() {
        command = new CommandRun(folder);
    }

    @Test
    void lists_what_is_left_in_the_order_in_which_it_is_mended() {
        String draft = REPEATED_NUMBER
                .replace("一是补齐台账。", "一是补齐【】【】。")
                .replace("公开期限:2024年10月8日至2024年10月30日。", "")
                .replace(";电子邮箱:qinghe@example.invalid", "")
                .replace("镇委员会\n2024年10月8日", "镇委员会");
        Result result = command.file("a.txt", draft).run("check", "--todo", "@/a.txt");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out().lines().map(line -> line.replaceAll("\\] (第\\d+行|全文)：.*（", "] $1 （")))
                .containsExactly(
                        "rectify：待办清单",
                        "@/a.txt：待办5项",
                        "结构和序号",
                        "  1. [ ] 第8行 （错误，NUM-001）",
                        "公开期限",
                        "  2. [ ] 全文 （错误，PUB-001）",
                        "联系方式",
                        "  3. [ ] 全文 （警示，CTC-001）",
                        "落款",
                        "  4. [ ] 全文 （错误，SGN-002）",
                        "文字",
                        "  5. [ ] 第7行 （共2处）");
    }

    @Test
    void says_so_when_nothing_is_left() {
        assertThat(command.file("a.txt", SOUND)
                        .run("check", "--todo", "--lang", "en", "@/a.txt")
                        .out())
                .isEqualTo("rectify: to-do list\n@/a.txt: nothing to do\n");
    }

    @Test
    void takes_the_place_of_text_and_of_nothing_else() {
        command.file("a.txt", SOUND).file(".rectify.yaml", "formats: [text, json=out.json]");
        assertThat(command.run("check", "--todo", "@/a.txt").out()).isEqualTo("rectify：待办清单\n@/a.txt：没有待办事项\n");
        assertThat(command.read("out.json")).contains("\"VALID\"");
        assertThat(command.run("check", "--todo", "--format", "json", "@/a.txt").err())
                .startsWith("只能有一种格式写到标准输出");
        assertThat(command.run("check", "--todo", "--fix=diff", "@/a.txt").err())
                .startsWith("用--fix=diff时标准输出留给修改对照");
    }

    @Test
    void is_a_format_that_can_go_to_a_file() {
        Result result = command.file("a.txt", REPEATED_NUMBER)
                .run("check", "--format", "text", "--format", "todo=@/todo.txt", "@/a.txt");
        assertThat(result.out()).contains("error NUM-001");
        assertThat(command.read("todo.txt")).startsWith("rectify：待办清单\n@/a.txt：待办1项\n结构和序号\n");
    }

    @Test
    void names_a_file_that_could_not_be_read() {
        assertThat(command.run("check", "--todo", "@/none.txt").out())
                .isEqualTo("rectify：待办清单\n@/none.txt：没有这个文件或文件夹，请检查路径\n");
    }
}
