package io.github.rectification.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.testkit.WithoutLibraries;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** The command started from the thin jar: what it lacks is no fault of the program. */
class WithoutLibrariesInCommandTest {

    @Test
    void tells_the_missing_library_and_ends_with_the_status_of_what_was_asked() {
        assertThat(run(Attempts.class))
                .containsExactly(
                        "check --format text - = 1",
                        "check --format json - = 2 写出JSON需要tools.jackson.core:jackson-core，目前没有，"
                                + "请添加这个依赖（模块还须requires tools.jackson.core）",
                        "check --lang en --format sarif - = 2 writing JSON needs tools.jackson.core:jackson-core, "
                                + "which is missing; add this dependency (a module must also require tools.jackson.core)",
                        "parse - = 2 把通报写成JSON需要tools.jackson.core:jackson-core，目前没有，"
                                + "请添加这个依赖（模块还须requires tools.jackson.core）",
                        "parse --spans - = 2 把通报写成JSON需要tools.jackson.core:jackson-core，目前没有，"
                                + "请添加这个依赖（模块还须requires tools.jackson.core）",
                        "rules = 0",
                        "rules --format json = 2 写出JSON需要tools.jackson.core:jackson-core，目前没有，"
                                + "请添加这个依赖（模块还须requires tools.jackson.core）",
                        "schema report = 0",
                        "explain CTC-001 = 0",
                        "--help = 2 显示帮助或者指出命令行的错误需要info.picocli:picocli，目前没有，" + "请添加这个依赖（模块还须requires info.picocli）",
                        "check --no-such --lang en = 2 showing help, or what is wrong with a command line, needs "
                                + "info.picocli:picocli, which is missing; add this dependency (a module must also require info.picocli)",
                        "check --profile observed - = 2 observed.yaml: 读取YAML需要org.snakeyaml:snakeyaml-engine，目前没有，"
                                + "请添加这个依赖（模块还须requires org.snakeyaml.engine）");
    }

    @SuppressWarnings("unchecked")
    private static List<String> run(Class<? extends Callable<?>> attempts) {
        Object came = WithoutLibraries.hiding("tools.jackson.", "org.jsoup.", "org.snakeyaml.", "picocli.")
                .run(attempts);
        assertThat(came).isInstanceOf(List.class);
        return (List<String>) came;
    }

    /** Runs in the place without libraries. */
    static final class Attempts implements Callable<List<String>> {

        private static final List<String> LINES = List.of(
                "check --format text -",
                "check --format json -",
                "check --lang en --format sarif -",
                "parse -",
                "parse --spans -",
                "rules",
                "rules --format json",
                "schema report",
                "explain CTC-001",
                "--help",
                "check --no-such --lang en",
                "check --profile observed -");

        @Override
        public List<String> call() {
            List<String> came = new ArrayList<>();
            for (String line : LINES) {
                var err = new ByteArrayOutputStream();
                int status = Rectify.run(
                        line.split(" "),
                        new ByteArrayInputStream("一、甲\n".getBytes(UTF_8)),
                        new ByteArrayOutputStream(),
                        err,
                        Clock.fixed(Instant.parse("2026-01-20T04:00:00Z"), ZoneOffset.UTC),
                        Path.of("docs/examples"));
                came.add(line + " = " + status
                        + (status == 2 ? " " + err.toString(UTF_8).strip() : ""));
            }
            return came;
        }
    }
}
