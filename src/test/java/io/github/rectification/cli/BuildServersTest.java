package io.github.rectification.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What the repository holds for build servers. */
@DisabledOnOs(OS.WINDOWS)
class BuildServersTest {

    private static final Path ACTION = Path.of(".github/actions/rectify");
    private static final int SECONDS = 60;

    @TempDir
    private Path folder;

    @Test
    void the_action_hands_each_input_to_its_script_by_the_environment() throws IOException {
        String yaml = Files.readString(ACTION.resolve("action.yml"));
        String script = Files.readString(ACTION.resolve("check.sh"));
        Map<?, ?> action = (Map<?, ?>) load(yaml);
        Map<?, ?> run = (Map<?, ?>) ((List<?>) ((Map<?, ?>) action.get("runs")).get("steps")).get(0);
        Map<?, ?> environment = (Map<?, ?>) run.get("env");

        for (Object input : ((Map<?, ?>) action.get("inputs")).keySet()) {
            assertThat(environment.values()).asString().contains("${{ inputs." + input + " }}");
        }
        assertThat(environment.keySet()).allSatisfy(name -> assertThat(script).contains(name.toString()));
        assertThat(run.get("run").toString()).doesNotContain("${{").contains("check.sh");
    }

    @Test
    void the_action_puts_no_word_of_its_inputs_into_pieces() throws Exception {
        Run run = action(Map.of(
                "RECTIFY_PATHS", "drafts/甲 乙\n*.txt\n$(touch x)\n",
                "RECTIFY_FORMATS", "github\nsarif=a b.sarif\n",
                "RECTIFY_PROFILE", "observed",
                "RECTIFY_FAIL_ON", "warning"));

        assertThat(run.out())
                .containsExactly(
                        "-jar",
                        folder + "/a.jar",
                        "check",
                        "--profile=observed",
                        "--fail-on=warning",
                        "--format=github",
                        "--format=sarif=a b.sarif",
                        "--",
                        "drafts/甲 乙",
                        "*.txt",
                        "$(touch x)");
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void the_action_ends_with_the_status_of_the_command_and_tells_it() throws Exception {
        Run run = action(Map.of("STUB_STATUS", "3"));

        assertThat(run.out()).endsWith("check", "--format=github", "--", ".");
        assertThat(run.status()).isEqualTo(3);
        assertThat(folder.resolve("output")).hasContent("status=3");
    }

    @Test
    void the_action_tells_of_a_jar_that_is_not_there() throws Exception {
        Run run = action(Map.of("RECTIFY_JAR", folder + "/none.jar"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).containsExactly("there is no such jar: " + folder + "/none.jar");
    }

    @Test
    void the_hook_takes_drafts_only_and_names_a_command_that_there_is() throws IOException {
        Map<?, ?> hook = (Map<?, ?>) ((List<?>) load(Files.readString(Path.of(".pre-commit-hooks.yaml")))).get(0);
        Pattern files = Pattern.compile(hook.get("files").toString());

        assertThat(hook.get("entry")).isEqualTo("rectify check");
        assertThat(List.of("drafts/a.txt", "drafts/2024/通报.docx")).allMatch(files.asPredicate());
        assertThat(List.of("README.md", "docs/drafts/a.txt", "drafts/a.pdf")).noneMatch(files.asPredicate());
    }

    @Test
    void the_documentation_shows_yaml_that_can_be_read() throws IOException {
        List<String> blocks = Pattern.compile("(?s)```yaml\n(.*?)```")
                .matcher(Files.readString(Path.of("docs/ci.md")))
                .results()
                .map(block -> block.group(1))
                .toList();

        assertThat(blocks)
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(block -> assertThat(load(block)).isNotNull());
    }

    private static Object load(String yaml) {
        return new Load(LoadSettings.builder().build()).loadFromString(yaml);
    }

    /** Runs the script of the action with a java that only tells how it was called. */
    private Run action(Map<String, String> inputs) throws IOException, InterruptedException {
        Path shell = Path.of("/bin/sh");
        assumeTrue(Files.exists(shell));
        Path java = Files.createDirectories(folder.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\nexit \"${STUB_STATUS:-0}\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(folder.resolve("a.jar"), "");
        Map<String, String> environment = new TreeMap<>(Map.of("RECTIFY_JAR", folder + "/a.jar"));
        environment.putAll(inputs);
        environment.put("GITHUB_OUTPUT", folder + "/output");
        ProcessBuilder builder = new ProcessBuilder(
                shell.toString(), ACTION.resolve("check.sh").toAbsolutePath().toString());
        builder.environment().putAll(environment);
        builder.environment().merge("PATH", "", (path, none) -> folder.resolve("bin") + ":" + path);
        Process process =
                builder.directory(folder.toFile()).redirectErrorStream(true).start();
        List<String> lines = process.inputReader(UTF_8).lines().toList();
        assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        return new Run(lines, process.exitValue());
    }

    private record Run(List<String> out, int status) {}
}
