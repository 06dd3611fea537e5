package io.github.rectification.cli;

import static io.github.rectification.cli.SampleDrafts.SOUND;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.cli.CommandRun.Result;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The examples of the help do what they say. */
class HelpExamplesTest {

    @TempDir
    private Path folder;

    private CommandRun command;

    @BeforeEach
    void make_command() {
        command = new CommandRun(folder)
                .file("draft.txt", SOUND)
                .file("通报.txt", SOUND)
                .file("drafts/a.txt", SOUND)
                .file("old/2023/a.md", SOUND)
                .input(SOUND);
    }

    @ParameterizedTest
    @EnumSource(value = Command.class, mode = EnumSource.Mode.EXCLUDE, names = "WATCH")
    void run_without_a_mistake(Command each) {
        Set<String> examples = new LinkedHashSet<>(examples(each.word(), "--help"));
        examples.addAll(examples(each.word(), "--lang=en", "--help"));
        assertThat(examples).isNotEmpty();
        for (String example : examples) {
            Result result = command.run(words(example));
            assertThat(result.status()).as(example + "\n" + result.err()).isZero();
        }
    }

    @Test
    void of_all_commands_are_plain_lines() {
        assertThat(examples("--help"))
                .allSatisfy(example ->
                        assertThat(PlainLine.read(words(example))).as(example).isPresent());
    }

    private List<String> examples(String... line) {
        List<String> examples = new ArrayList<>();
        for (String help : command.run(line).out().lines().toList()) {
            int start = help.indexOf("rectify ");
            if (help.startsWith("  ") && (start == 2 || help.contains("| rectify "))) {
                examples.add(help.substring(start));
            }
        }
        return examples;
    }

    /** The words as a shell would hand them over, every file in the folder. */
    private static String[] words(String example) {
        String plain = example.replaceAll(" > .*", "").replace("\"", "");
        return Arrays.stream(plain.split(" "))
                .skip(1)
                .map(word -> word.replaceAll("^(--)?((?:\\w+=)?)(.*[^.\\d].*\\.\\w+|drafts)$", "$1$2@/$3"))
                .toArray(String[]::new);
    }
}
