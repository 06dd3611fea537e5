package io.github.rectification.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.rule.RulePack;
import io.github.rectification.testkit.WithoutLibraries;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule of a pack goes wrong under the command: a fault of the program, which hides no finding. */
class FailingRuleInCommandTest {

    @TempDir
    private Path folder;

    @Test
    void is_told_with_status_4_beside_the_findings_of_the_others_whatever_the_jobs() throws IOException {
        Files.writeString(Path.of("target/failing-a.txt"), SampleDrafts.REPEATED_NUMBER, UTF_8);
        Files.writeString(Path.of("target/failing-b.txt"), SampleDrafts.SOUND, UTF_8);

        List<String> came = run();

        assertThat(came.get(0))
                .startsWith("4\ntarget/failing-a.txt:8:1: error NUM-001")
                .contains("target/failing-a.txt：规则包“county”的规则CTY-001运行出错（IllegalStateException），未作判断，请告知规则包的维护者\n")
                .contains("target/failing-b.txt：规则包“county”的规则CTY-001运行出错（IllegalStateException），未作判断，请告知规则包的维护者\n");
        assertThat(came.get(1)).isEqualTo(came.get(0));
        assertThat(came.get(2))
                .contains(
                        "\"reason\": \"rule CTY-001 of the rule pack county went wrong (IllegalStateException) and was not"
                                + " judged; tell whoever maintains the pack\"")
                .contains("\"rule\": \"NUM-001\"");
        assertThat(came.get(3))
                .contains("java.lang.IllegalStateException: 可拨打***********", "FailingPack$Failing.check")
                .doesNotContain("19900000001");
    }

    @SuppressWarnings("unchecked")
    private List<String> run() throws IOException {
        Object came = WithoutLibraries.serving(RulePack.class, FailingPack.class, folder)
                .run(Attempts.class);
        assertThat(came).isInstanceOf(List.class);
        return (List<String>) came;
    }

    /** Runs in the place with the pack. */
    static final class Attempts implements Callable<List<String>> {

        @Override
        public List<String> call() {
            List<String> came = new ArrayList<>();
            for (String options : List.of("--jobs 1", "--jobs 4", "--format json --lang en", "--verbose --jobs 1")) {
                var out = new ByteArrayOutputStream();
                var err = new ByteArrayOutputStream();
                int status = Rectify.run(
                        ("check " + options + " target/failing-a.txt target/failing-b.txt").split(" "),
                        new ByteArrayInputStream(new byte[0]),
                        out,
                        err,
                        CommandRun.CLOCK,
                        Path.of("docs/examples"));
                came.add(status + "\n" + out.toString(UTF_8) + err.toString(UTF_8));
            }
            return came;
        }
    }
}
