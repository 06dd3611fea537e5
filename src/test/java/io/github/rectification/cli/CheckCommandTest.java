package io.github.rectification.cli;

import static io.github.rectification.cli.SampleDrafts.RECIPE;
import static io.github.rectification.cli.SampleDrafts.REPEATED_NUMBER;
import static io.github.rectification.cli.SampleDrafts.SOUND;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.cli.CommandRun.Result;
import io.github.rectification.json.SchemaCheck;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {

    @TempDir
    private Path folder;

    private CommandRun command;

    @BeforeEach
    void make_command() {
        command = new CommandRun(folder);
    }

    @Test
    void finds_nothing_in_a_sound_draft() {
        Result result = command.file("a.txt", SOUND).run("check", "@/a.txt");
        assertThat(result).isEqualTo(new Result(0, "", "共检查1份：错误0处，警示0处，提示0处\n"));
    }

    @Test
    void shows_a_finding_with_its_line_and_the_place_it_refers_to() {
        Result result = command.file("a.txt", REPEATED_NUMBER).run("check", "@/a.txt");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).startsWith("@/a.txt:8:1: error NUM-001 ");
        assertThat(result.out().lines().skip(1))
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("    1.关于“公示不及时”问题的整改情况"),
                        line -> assertThat(line).isEqualTo("    ^^"),
                        line -> assertThat(line).startsWith("    -> @/a.txt:6:1: "));
        assertThat(result.err()).isEqualTo("共检查1份：错误1处，警示0处，提示0处\n");
    }

    @Test
    void shows_a_finding_in_a_web_page_of_one_line_by_its_surroundings() {
        String page =
                "<html><body><p>" + REPEATED_NUMBER.strip().replace("\n", "</p><p class=\"a\">") + "</p></body></html>";

        Result result = command.file("a.txt", page).run("check", "@/a.txt");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).startsWith("@/a.txt:1:").contains(": error NUM-001 ");
        assertThat(result.out().lines().skip(1).limit(2))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .contains("<p class=\"a\">1.关于“公示不及时”问题的")
                                .hasSizeLessThan(80),
                        line -> assertThat(line).endsWith(" ^^"));
    }

    @Test
    void speaks_english_on_demand() {
        Result result = command.file("a.txt", REPEATED_NUMBER).run("check", "--lang", "en", "@/a.txt");
        assertThat(result.out()).contains(": error NUM-001 the number ");
        assertThat(result.err()).isEqualTo("files checked: 1; errors: 1, warnings: 0, infos: 0\n");
    }

    @ParameterizedTest
    @CsvSource({"error,1", "warning,1", "info,1", "never,0"})
    void fails_on_an_error_unless_told_never_to(String level, int status) {
        Result result = command.file("a.txt", REPEATED_NUMBER).run("check", "--fail-on", level, "@/a.txt");
        assertThat(result.status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"error,0", "warning,1", "info,1"})
    void weighs_a_warning_by_the_level_asked_for(String level, int status) {
        String noPost = SOUND.replace("邮政信箱:云溪县青禾镇中心路1号;", "");
        Result result = command.file("a.txt", noPost).run("check", "--fail-on", level, "@/a.txt");
        assertThat(result.out()).contains(": warning CTC-001 ").doesNotContain(": error ");
        assertThat(result.status()).isEqualTo(status);
    }

    @Test
    void checks_a_named_text_of_another_genre() {
        Result result = command.file("a.txt", RECIPE).run("check", "@/a.txt");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).contains("@/a.txt: error STR-001 ", "@/a.txt: error STR-003 ");
    }

    @Test
    void skips_a_text_of_another_genre_in_a_folder_with_a_note() {
        Result result = command.file("in/a.txt", RECIPE).file("in/b.txt", SOUND).run("check", "@/in");
        assertThat(result).isEqualTo(new Result(0, "", """
                        @/in/a.txt：既没有开头语也没有整改事项，不是整改通报，已跳过
                        共检查1份：错误0处，警示0处，提示0处
                        另有1份不是整改通报，已跳过
                        """));
    }

    @Test
    void says_that_nothing_was_checked() {
        Result result = command.file("in/a.txt", RECIPE).run("check", "@/in");
        assertThat(result.status()).isEqualTo(3);
        assertThat(result.err()).endsWith("没有检查任何文件（跳过1份），请检查路径\n");
    }

    @Test
    void checks_the_others_when_a_file_cannot_be_read() {
        Result result = command.file("a.txt", "")
                .file("b.txt", new byte[] {0, 1, 2, 0, 3})
                .file("c.txt", REPEATED_NUMBER)
                .file("d.pdf", "%PDF-1.7")
                .run("check", "@/a.txt", "@/b.txt", "@/c.txt", "@/d.pdf", "@/e.txt");
        assertThat(result.status()).isEqualTo(3);
        assertThat(result.out()).startsWith("@/c.txt:8:1: error NUM-001 ");
        assertThat(result.err().lines()).hasSize(6).last().isEqualTo("其中4份无法读取");
    }

    @Test
    void takes_standard_input_under_a_name() {
        Result result = command.input(REPEATED_NUMBER).run("check", "--stdin-name", "通报.txt", "-");
        assertThat(result.out()).startsWith("通报.txt:8:1: error NUM-001 ");
    }

    @Test
    void calls_standard_input_stdin_unless_it_has_a_name() {
        assertThat(command.input(REPEATED_NUMBER).run("check", "-").out()).startsWith("<stdin>:8:1: error NUM-001 ");
    }

    @Test
    void takes_today_in_shanghai_for_the_day_of_the_check() {
        String day = "\"asOf\": \"2024-11-02\"";
        command.file("a.txt", SOUND);
        assertThat(command.run("check", "--format", "json", "@/a.txt").out()).contains(day);
        assertThat(command.run("check", "--format", "json", "--as-of=2024-11-02", "@/a.txt")
                        .out())
                .contains(day);
    }

    @Test
    void writes_json_that_keeps_to_its_schema() {
        Result result = command.file("a.txt", REPEATED_NUMBER)
                .file("b.txt", RECIPE)
                .file("c.txt", "")
                .run("check", "--format=json", "@/a.txt", "@/b.txt", "@/c.txt");
        assertThat(SchemaCheck.findings().faults(result.out())).isEmpty();
        assertThat(result.out()).contains("\"verdict\": \"UNCLEAR\"").contains("\"unreadable\": 1");
    }

    @Test
    void checks_a_report_in_json_as_it_checks_its_draft() {
        command.file("a.txt", REPEATED_NUMBER);
        String report = command.run("parse", "@/a.txt").out();
        Result result = command.file("a.json", report).run("check", "@/a.json");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).contains(" error NUM-001 ");
    }

    @Test
    void hides_private_numbers_in_every_output() {
        String leaking = REPEATED_NUMBER.replace("1.关于“公示不及时”问题", "1.关于“13900001111”问题");
        command.file("a.txt", leaking);
        Result text = command.run("check", "@/a.txt");
        assertThat(text.out()).contains("1.关于“***********”问题").doesNotContain("13900001111");
        assertThat(command.run("check", "--format", "json", "@/a.txt").out()).doesNotContain("13900001111");
    }

    @Test
    void hides_private_numbers_in_what_is_wrong_with_a_report_in_json() {
        Result result =
                command.file("a.json", "{\"title\": \"x\", \"13900001111\": 1}").run("check", "@/a.json");
        assertThat(result.status()).isEqualTo(3);
        assertThat(result.err()).contains("@/a.json").doesNotContain("13900001111");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "8"})
    void gives_the_same_bytes_whatever_the_number_of_jobs(String jobs) {
        for (int i = 0; i < 40; i++) {
            command.file("in/" + i + ".txt", i % 7 == 0 ? RECIPE : i % 5 == 0 ? "" : REPEATED_NUMBER);
        }
        Result alone = command.run("check", "--jobs", "1", "--format", "json", "@/in");
        assertThat(command.run("check", "--jobs", jobs, "--format", "json", "@/in"))
                .isEqualTo(alone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "tr-TR", "en-US", "ar-EG"})
    void gives_the_same_bytes_whatever_the_locale_and_time_zone(String tag) {
        command.file("A I.TXT", REPEATED_NUMBER);
        Result here = command.run("check", "--format", "json", "@/");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertThat(command.run("check", "--format", "json", "@/")).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(here.status()).isEqualTo(1);
    }

    @Test
    void reads_gb18030_and_writes_utf_8() {
        byte[] bytes = REPEATED_NUMBER.getBytes(Charset.forName("GB18030"));
        assertThat(command.file("a.txt", bytes).run("check", "@/a.txt").out()).contains("1.关于“公示不及时”问题的整改情况");
    }
}
