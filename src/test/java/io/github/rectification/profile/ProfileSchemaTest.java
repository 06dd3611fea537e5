package io.github.rectification.profile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rectification.json.SchemaCheck;
import io.github.rectification.rule.builtin.BuiltInRules;
import io.github.rectification.settings.SettingsException;
import io.github.rectification.settings.SettingsFile;
import io.github.rectification.testkit.SettingsAsJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ProfileSchemaTest {

    private static final SchemaCheck SCHEMA = SchemaCheck.profile();
    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

    @TempDir
    private Path folder;

    static Stream<String> names() {
        return Profiles.names().stream();
    }

    private void read(String text) throws IOException {
        Path file = Files.write(folder.resolve("a.yaml"), text.getBytes(UTF_8));
        Profiles.of(BuiltInRules.catalogue()).read(file, DAY);
    }

    @ParameterizedTest
    @MethodSource("names")
    void each_built_in_profile_is_valid(String name) throws IOException {
        try (InputStream in = Profiles.class.getResourceAsStream(name + ".yaml")) {
            assertThat(SCHEMA.faults(SettingsAsJson.of(SettingsFile.read(in, name))))
                    .isEmpty();
        }
    }

    @Test
    void each_example_is_valid_and_can_be_read() throws IOException {
        for (JsonNode example : SCHEMA.tree().get("examples")) {
            assertThat(SCHEMA.faults(example.toString())).isEmpty();
            read(example.toString());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{zzz: 1}|/properties|/$defs/parameters/properties",
                "versions: [{zzz: 1}]|/$defs/parameters/properties|/none",
                "window: {zzz: 1}|/$defs/parameters/properties/window/properties|/none",
                "contacts: {zzz: 1}|/$defs/parameters/properties/contacts/properties|/none",
                "signOff: {zzz: 1}|/$defs/parameters/properties/signOff/properties|/none",
                "parts: {zzz: 1}|/$defs/parameters/properties/parts/properties|/none",
                "lateness: {zzz: 1}|/$defs/parameters/properties/lateness/properties|/none",
                "vagueMeasure: {zzz: 1}|/$defs/parameters/properties/vagueMeasure/properties|/none"
            })
    void the_reader_and_the_schema_know_the_same_keys(String text, String here, String further) {
        SettingsException e = catchThrowableOfType(SettingsException.class, () -> read(text));
        Set<String> known = new TreeSet<>(SCHEMA.tree().at(here).propertyNames());
        known.addAll(SCHEMA.tree().at(further).propertyNames());

        assertThat(e).hasMessageEndingWith("known: " + String.join(", ", known));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"zzz\": 1}",
                "{\"window\": {\"unit\": \"YEAR\"}}",
                "{\"window\": {\"minimum\": 0}}",
                "{\"window\": {\"required\": \"true\"}}",
                "{\"contacts\": {\"wanted\": [\"fax\"]}}",
                "{\"contacts\": {\"atLeast\": 4}}",
                "{\"parts\": {\"required\": [\"window\"]}}",
                "{\"ruleSet\": \"new\"}",
                "{\"ruleSet\": 0.1}",
                "{\"validFrom\": \"2024-02-30\"}",
                "{\"rules\": {\"NUM-001\": \"fatal\"}}",
                "{\"rules\": {\"DAT-002\": {\"late\": \"off\"}}}",
                "{\"versions\": []}",
                "{\"versions\": [{\"name\": \"a\"}]}"
            })
    void the_reader_and_the_schema_refuse_the_same(String json) {
        assertThat(SCHEMA.faults(json)).isNotEmpty();
        assertThat(catchThrowableOfType(SettingsException.class, () -> read(json)))
                .isNotNull();
    }
}
