package io.github.rectification.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rectification.json.SchemaCheck;
import io.github.rectification.settings.SettingsException;
import io.github.rectification.settings.SettingsFile;
import io.github.rectification.testkit.SettingsAsJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ConfigurationSchemaTest {

    private static final SchemaCheck SCHEMA = SchemaCheck.config();

    @TempDir
    private Path folder;

    private Configuration read(String text) throws IOException {
        Path file = Files.write(folder.resolve("a.yaml"), text.getBytes(UTF_8));
        return new ConfigurationReader(file).read(language -> {});
    }

    @Test
    void each_example_is_valid_and_can_be_read() throws IOException {
        for (JsonNode example : SCHEMA.tree().get("examples")) {
            assertThat(SCHEMA.faults(example.toString())).isEmpty();
            assertThat(read(example.toString()).suppressions())
                    .hasSize(example.path("suppressions").size());
        }
    }

    @Test
    void the_example_of_the_documentation_is_valid_and_can_be_read() throws IOException {
        Path file = Path.of("docs/examples/rectify.yaml");
        assertThat(SCHEMA.faults(SettingsAsJson.of(SettingsFile.read(file, "example"))))
                .isEmpty();
        assertThat(read(Files.readString(file)).suppressions()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{zzz: 1}|/properties", "suppressions: [{zzz: 1}]|/$defs/suppression/properties"})
    void the_reader_and_the_schema_know_the_same_keys(String text, String here) {
        SettingsException e = catchThrowableOfType(SettingsException.class, () -> read(text));
        Set<String> known = new TreeSet<>(SCHEMA.tree().at(here).propertyNames());
        assertThat(e).hasMessageEndingWith("known: " + String.join(", ", known));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"zzz\": 1}",
                "{\"profile\": \"\"}",
                "{\"lang\": \"de\"}",
                "{\"failOn\": \"fatal\"}",
                "{\"formats\": \"text\"}",
                "{\"formats\": [\"=x\"]}",
                "{\"jobs\": 0}",
                "{\"jobs\": \"2\"}",
                "{\"baseline\": []}",
                "{\"paths\": \"in\"}",
                "{\"exclude\": [\" \"]}",
                "{\"suppressions\": [{\"rule\": \"NUM-001\"}]}",
                "{\"suppressions\": [{\"reason\": \"x\"}]}",
                "{\"suppressions\": [{\"rule\": \"NUM-001\", \"reason\": \" \"}]}",
                "{\"suppressions\": [{\"rule\": \"NUM-001\", \"reason\": \"x\", \"line\": 0}]}",
                "{\"suppressions\": [{\"rule\": \"NUM-001\", \"reason\": \"x\", \"path\": \"a[\"}]}",
                "{\"suppressions\": [{\"rule\": \"NUM-001\", \"reason\": \"x\", \"fingerprint\": \"A\"}]}",
                "{\"suppressions\": [{\"rule\": \"NUM-001\", \"reason\": \"x\", \"expires\": \"2025-02-30\"}]}"
            })
    void the_reader_and_the_schema_refuse_the_same(String json) {
        assertThat(SCHEMA.faults(json)).isNotEmpty();
        assertThat(catchThrowableOfType(SettingsException.class, () -> read(json)))
                .isNotNull();
    }
}
