package io.github.rectification.settings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.rectification.testkit.Bundles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsFileTest {

    private static Setting read(byte[] bytes) throws IOException {
        return SettingsFile.read(new ByteArrayInputStream(bytes), "a.yaml");
    }

    private static Setting read(String text) throws IOException {
        return read(text.getBytes(UTF_8));
    }

    @Test
    void knows_the_place_of_each_value() throws IOException {
        Setting value = read("\uFEFF一: 1\n二:\n  - 甲\n").get("二").orElseThrow();

        assertThat(value.elements()).singleElement().satisfies(one -> {
            assertThat(one.text()).isEqualTo("甲");
            assertThat(one.place()).hasToString("a.yaml:3:5");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'a: &x 1'|anchors (&) and aliases",
                "'a: *x'|anchors (&) and aliases",
                "'a: !!java.net.URL x'|tags (!)",
                "'!!set {a}'|tags (!)",
                "'a: 1\na: 2'|key \"a\" is given twice",
                "'a: [1'|this is no sound YAML",
                "'a: 1\n---\nb: 2'|a second document",
                "'{[a]: 1}'|a text is expected",
                "'? {a: 1}\n: 2'|a text is expected"
            })
    void refuses_what_a_file_of_settings_does_not_need(String text, String sentence) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith("a.yaml:")
                .hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @CsvSource({"'[',100000", "'- ',50000", "'{a: ',20000", "'? ',50000"})
    void refuses_what_is_nested_too_deep_without_running_out_of_stack(String opening, int times) {
        assertThatThrownBy(() -> read(opening.repeat(times))).isInstanceOf(SettingsException.class);
    }

    @Test
    void refuses_what_is_too_large_or_not_utf_8() {
        assertThatThrownBy(() -> read(new byte[SettingsFile.MOST_BYTES + 1]))
                .hasMessageContaining("larger than 262144");
        assertThatThrownBy(() -> read(new byte[] {(byte) 0xFF, 'a'})).hasMessageContaining("not UTF-8");
    }

    @Test
    void shows_no_control_character_of_the_file() {
        assertThatThrownBy(() -> read("\"a\\e[31m\": 1\n\"a\\e[31m\": 1")).hasMessageContaining("\"a [31m\"");
    }

    @Test
    void says_everything_in_both_languages() {
        assertThat(Bundles.texts(SettingsFile.class, "messages_zh.properties"))
                .containsOnlyKeys(Bundles.texts(SettingsFile.class, "messages_en.properties")
                        .keySet());
    }

    @Test
    void says_which_library_is_missing() throws ReflectiveOperationException, IOException {
        try (URLClassLoader bare = new URLClassLoader(
                new URL[] {placeOf(SettingsFile.class), placeOf(NullMarked.class)},
                ClassLoader.getPlatformClassLoader())) {
            Method read =
                    bare.loadClass(SettingsFile.class.getName()).getMethod("read", InputStream.class, String.class);

            Throwable thrown = catchThrowable(() -> read.invoke(null, new ByteArrayInputStream(new byte[0]), "a.yaml"));

            assertThat(thrown).isInstanceOf(InvocationTargetException.class);
            assertThat(thrown.getCause())
                    .hasMessage(
                            "a.yaml: reading YAML needs org.snakeyaml:snakeyaml-engine, "
                                    + "which is missing; add this dependency (a module must also require org.snakeyaml.engine)");
        }
    }

    private static URL placeOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }
}
