package io.github.rectification.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.source.SourceText;
import io.github.rectification.testkit.RandomReports;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RandomReportsTest {

    @Test
    void reach_every_key_with_a_value() throws UnreadableDraftException {
        Set<String> keys = new TreeSet<>();
        Set<String> filled = new TreeSet<>();
        for (long seed = 0; seed < 100; seed++) {
            String json = ReportJson.write(RandomReports.of(seed));
            ReportJson.read(SourceText.of(json), "report.json").places().asMap().forEach((path, spans) -> {
                String key = path.toString().replaceAll("\\[[0-9]+\\]", "[]");
                keys.add(key);
                if (!json.startsWith("null", spans.get(0).offset())) {
                    filled.add(key);
                }
            });
        }

        assertThat(keys).hasSizeGreaterThan(100).contains("sections[].sections[].items[].measures[].text");
        assertThat(filled).isEqualTo(keys);
    }

    @Test
    void are_the_same_for_a_seed_and_differ_between_seeds() {
        assertThat(RandomReports.of(3)).isEqualTo(RandomReports.of(3)).isNotEqualTo(RandomReports.of(4));
    }
}
