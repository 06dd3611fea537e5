package io.github.rectification.cli;

import static io.github.rectification.cli.SampleDrafts.SOUND;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.cli.CommandRun.Result;
import io.github.rectification.json.SchemaCheck;
import io.github.rectification.settings.SettingsFile;
import io.github.rectification.testkit.SettingsAsJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InitCommandTest {

    @TempDir
    private Path folder;

    private CommandRun command;

    @BeforeEach
    void make_command() {
        command = new CommandRun(folder);
    }

    private static String asJson(String yaml) throws IOException {
        return SettingsAsJson.of(SettingsFile.read(new ByteArrayInputStream(yaml.getBytes(UTF_8)), "written"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void writes_a_configuration_file_that_holds_and_checks_its_folder(String language) throws IOException {
        assertThat(command.run("init", "--lang", language, "@/p").status()).isZero();
        String written = command.read("p/.rectify.yaml");
        assertThat(SchemaCheck.config().faults(asJson(written))).isEmpty();
        Result checked = command.file("p/a.txt", SOUND).in("p").run("check");
        assertThat(checked.status()).isZero();
        assertThat(checked.err()).contains(language.equals("zh") ? "共检查1份" : "files checked: 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void writes_lines_that_hold_too_when_they_are_put_to_use(String language) throws IOException {
        command.run("init", "--lang", language, "@/p");
        String used =
                command.read("p/.rectify.yaml").replaceAll("(?m)^#(?! )", "").replace("#  ", "  ");
        assertThat(used).contains("\nexclude:", "\nbaseline:", "\nsuppressions:");
        assertThat(SchemaCheck.config().faults(asJson(used))).isEmpty();
        Path file = Files.writeString(folder.resolve("used.yaml"), used);
        assertThat(new ConfigurationReader(file).read(spoken -> {}).suppressions())
                .hasSize(1);
    }

    @Test
    void tells_what_it_wrote() {
        assertThat(command.run("init", "@/p"))
                .isEqualTo(new Result(0, "", "@/p/.rectify.yaml：已写入，按需要修改后运行rectify check\n"));
        assertThat(command.run("init", "--quiet", "@/q")).isEqualTo(new Result(0, "", ""));
    }

    @ParameterizedTest
    @CsvSource({"github,.github/workflows/rectify.yml", "gitlab,.gitlab/rectify.yml", "jenkins,rectify.Jenkinsfile"})
    void writes_a_snippet_for_a_build_server(String server, String file) {
        Result result = command.run("init", "--ci", server, "@/p");
        assertThat(result.status()).isZero();
        assertThat(result.err()).startsWith("@/p/" + file + "：已写入，用于" + server + "\n");
        assertThat(command.read("p/" + file)).contains("rectify check --format ");
    }

    @Test
    void overwrites_nothing_and_then_writes_nothing() {
        command.file("p/.github/workflows/rectify.yml", "mine");
        assertThat(command.run("init", "--ci", "github", "@/p"))
                .isEqualTo(new Result(2, "", "文件“@/p/.github/workflows/rectify.yml”已经存在，没有改动；请换一个名称，或者先把它移走\n"));
        assertThat(folder.resolve("p/.rectify.yaml")).doesNotExist();
        command.file("p/.rectify.yaml", "jobs: 1");
        assertThat(command.run("init", "@/p").status()).isEqualTo(2);
        assertThat(command.read("p/.rectify.yaml")).isEqualTo("jobs: 1");
    }

    @Test
    void refuses_a_build_server_that_it_does_not_know() {
        assertThat(command.run("init", "--ci", "travis", "@/p"))
                .isEqualTo(new Result(2, "", "没有用于“travis”的配置，可用的有：github、gitlab、jenkins\n"));
        assertThat(folder.resolve("p")).doesNotExist();
    }
}
