package io.github.rectification.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the command does, told in files: {@code src/test/resources/scenarios}. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "links, and a device that is always full")
class ScenariosTest {

    private static final Path SCENARIOS = Path.of("src/test/resources/scenarios");
    private static final Path INDEX = Path.of("docs/scenarios.md");
    private static final String ENDING = ".scenario";
    private static final int AT_LEAST = 60;

    /** With this setting the files and their index are written anew from what comes out, to be read before a commit. */
    private static final boolean RECORD = Boolean.getBoolean("scenarios.record");

    private static final boolean ALL_IN_PROCESSES = Boolean.getBoolean("scenarios.processes");

    /** Of every status that can be reached from outside one, and some that rest on the process. */
    private static final Set<String> IN_PROCESSES = Set.of("01", "03", "12", "14", "37", "50", "64", "80");

    @TempDir
    private Path folder;

    private static List<Scenario> scenarios() {
        try (Stream<Path> files = Files.list(SCENARIOS)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .map(ScenariosTest::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Scenario read(Path file) {
        try {
            String name = file.getFileName().toString().replace(ENDING, "");
            return Scenario.of(name, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> come_out_as_they_are_told() {
        return scenarios().stream()
                .map(scenario -> dynamicTest(scenario.name(), () -> {
                    var run = new ScenarioRun(
                            scenario, Files.createDirectory(folder.resolve(scenario.name())), new InProcess());
                    if (RECORD) {
                        Files.writeString(
                                SCENARIOS.resolve(scenario.name() + ENDING),
                                run.came().text());
                    } else {
                        run.check();
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> come_out_the_same_in_processes_of_their_own() {
        return scenarios().stream()
                .filter(scenario -> !scenario.needsFault())
                .filter(scenario -> ALL_IN_PROCESSES
                        || IN_PROCESSES.contains(scenario.name().split("-", 2)[0]))
                .map(scenario -> dynamicTest(
                        scenario.name(),
                        () -> new ScenarioRun(
                                        scenario,
                                        Files.createDirectory(folder.resolve(scenario.name() + "-process")),
                                        new OwnProcess())
                                .check()));
    }

    @Test
    void are_many_and_reach_every_exit_status() {
        assertThat(scenarios()).hasSizeGreaterThanOrEqualTo(AT_LEAST);
        assertThat(scenarios().stream().map(Scenario::status)).contains(0, 1, 2, 3, 4);
    }

    @Test
    void are_listed_by_exit_status_in_the_documentation() throws IOException {
        String index = ScenarioIndex.of(scenarios());
        if (RECORD) {
            Files.writeString(INDEX, index);
        }
        assertThat(INDEX).content().isEqualTo(index);
    }
}
