package io.github.rectification.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.cli.CommandRun.Result;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every file of a large folder is checked, in order, and the outputs know all of them. */
class ManyFilesTest {

    private static final int FILES = 2000;
    private static final int FAULTY_ONE_IN = 10;

    @TempDir
    private Path folder;

    @Test
    void are_checked_in_order() {
        var command = new CommandRun(folder);
        for (int i = 0; i < FILES; i++) {
            String item = "1.关于“台账不全”问题的整改情况\n一是补齐台账。\n";
            command.file(name(i), i % FAULTY_ONE_IN == 0 ? item + item : item);
        }

        Result result = command.run("check", "--fail-on", "never", "--format", "text", "--format=json=@/f", "@/in");

        assertThat(result.status()).isZero();
        assertThat(result.err()).startsWith("共检查" + FILES + "份：").containsOnlyOnce("\n");
        List<String> repeated = result.out()
                .lines()
                .filter(line -> line.contains(" NUM-001 "))
                .map(line -> line.substring(2, line.indexOf(':')))
                .toList();
        assertThat(repeated).hasSize(FILES / FAULTY_ONE_IN).isSorted().startsWith(name(0), name(FAULTY_ONE_IN));
        assertThat(command.read("f")).contains("\"files\": " + FILES + ",");
    }

    private static String name(int number) {
        return "in/%02d/%04d.txt".formatted(number / 100, number);
    }
}
