package io.github.rectification.waiver;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.finding.RuleId;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineFileTest {

    private static final Baseline.Entry FIRST = new Baseline.Entry(new RuleId("CTC-001"), "fedcba9876543210");
    private static final Baseline.Entry SECOND = new Baseline.Entry(new RuleId("NUM-001"), "0123456789abcdef");

    @TempDir
    private Path folder;

    private static String written(Baseline baseline) throws IOException {
        var out = new StringWriter();
        BaselineFile.write(baseline, out);
        return out.toString();
    }

    private Baseline read(String text) throws IOException {
        return BaselineFile.read(Files.writeString(folder.resolve("b.json"), text), "b.json");
    }

    @Test
    void is_sorted_and_read_as_it_was_written() throws IOException {
        String name = "\"\\\t\uD83D\uDE00通报.txt";
        var baseline = Baseline.of(Map.of(name, List.of(SECOND, FIRST, SECOND), "a.txt", List.of(SECOND)));

        String text = written(baseline);

        assertThat(text.indexOf("CTC-001")).isLessThan(text.indexOf("NUM-001"));
        assertThat(read(text).files()).isEqualTo(baseline.files());
        assertThat(written(read(text))).isEqualTo(text);
    }

    @Test
    void of_nothing_is_read_too() throws IOException {
        assertThat(written(Baseline.EMPTY)).isEqualTo("{\n  \"schemaVersion\": \"1\",\n  \"files\": {}\n}\n");
        assertThat(read(written(Baseline.EMPTY)).size()).isZero();
    }

    @Test
    void forgets_a_file_without_findings() {
        var baseline = Baseline.of(Map.of("a.txt", List.of(FIRST), "b.txt", List.of(SECOND)));
        assertThat(baseline.with(Map.of("a.txt", List.of())).files()).containsOnlyKeys("b.txt");
        assertThat(baseline.size()).isEqualTo(2);
    }
}
