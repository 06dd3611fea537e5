package io.github.rectification.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.reporter.ReportFormats;
import io.github.rectification.testkit.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The same input, options and day give the same bytes, whatever the computer is set to. */
@Isolated("sets the default locale and time zone")
class SameBytesTest {

    private static final int MINUTES = 2;

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    private Path folder;

    private CommandRun command;

    @BeforeEach
    void write_drafts() {
        command = new CommandRun(folder).file("in/a.txt", EveryFormat.faultyDraft());
        Sample.invented().forEach(sample -> command.file("in/" + sample.name() + ".txt", sample.text()));
    }

    @AfterEach
    void restore_the_defaults() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void are_written_under_any_locale_and_time_zone_by_any_number_of_jobs() {
        Map<String, String> expected = check("3");
        for (String place : List.of("America/New_York", "Pacific/Kiritimati")) {
            for (String language : List.of("en-US", "tr-TR", "ar-EG")) {
                for (String jobs : List.of("1", "2", "8")) {
                    assertThat(checkUnder(language, place, jobs)).isEqualTo(expected);
                }
            }
            assertThat(checkUnder("th-TH-u-ca-buddhist", place, "2")).isEqualTo(expected);
        }
    }

    private Map<String, String> checkUnder(String language, String place, String jobs) {
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(place));
        return check(jobs);
    }

    private Map<String, String> check(String jobs) {
        return EveryFormat.check(command, "--jobs", jobs, "@/in");
    }

    @Test
    void are_written_by_a_program_started_under_other_settings() throws Exception {
        Map<String, byte[]> first = started("-Duser.language=en", "-Duser.country=US", "-Duser.timezone=UTC");
        Map<String, byte[]> second = started(
                "-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Tokyo", "-Dfile.encoding=COMPAT");

        assertThat(second).containsOnlyKeys(first.keySet());
        first.forEach(
                (format, bytes) -> assertThat(second.get(format)).as(format).isEqualTo(bytes));
    }

    private Map<String, byte[]> started(String... settings) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of(settings));
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        line.addAll(List.of("check", "--as-of", "2026-02-02"));
        for (String name : ReportFormats.names()) {
            line.addAll(List.of("--format", name + "=out." + name));
        }
        line.add("in");
        Process process = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out.stdout").toFile())
                .redirectError(folder.resolve("out.stderr").toFile())
                .start();
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        Map<String, byte[]> written = new TreeMap<>();
        List<String> names = new ArrayList<>(ReportFormats.names());
        names.addAll(List.of("stdout", "stderr"));
        for (String name : names) {
            written.put(name, Files.readAllBytes(folder.resolve("out." + name)));
        }
        return written;
    }
}
