package io.github.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.reporter.PrettyJson;
import io.github.rectification.testkit.PublicApi;
import io.github.rectification.testkit.WithoutLibraries;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/**
 * The thin jar brings no library but those of its annotations. Whatever needs one says so in one sentence, in an exception
 * and never in an error, the second time too; whatever needs none works.
 */
class WithoutLibrariesTest {

    private static final String JACKSON = "tools.jackson.core:jackson-core";
    private static final String JSOUP = "org.jsoup:jsoup";
    private static final String SNAKEYAML = "org.snakeyaml:snakeyaml-engine";
    private static final String HIBERNATE = "org.hibernate.validator:hibernate-validator";

    private static final Map<String, String> PACKAGES = Map.of(
            JACKSON, "tools.jackson.", JSOUP, "org.jsoup.", SNAKEYAML, "org.snakeyaml.", HIBERNATE, "org.hibernate.");

    /** What needs which library, by the names of the attempts. */
    private static final Map<String, String> NEEDED = Map.ofEntries(
            Map.entry("check a file of JSON", JACKSON),
            Map.entry("check a stream of JSON", JACKSON),
            Map.entry("check a draft of JSON", JACKSON),
            Map.entry("fix a draft of JSON", JACKSON),
            Map.entry("read JSON", JACKSON),
            Map.entry("write JSON", JACKSON),
            Map.entry("tell JSON", JACKSON),
            Map.entry("write JSON to a writer", JACKSON),
            Map.entry("write JSON to a stream", JACKSON),
            Map.entry("generate JSON", JACKSON),
            Map.entry("report as json", JACKSON),
            Map.entry("report as sarif", JACKSON),
            Map.entry("report as gitlab", JACKSON),
            Map.entry("read a baseline", JACKSON),
            Map.entry("check a file of HTML", JSOUP),
            Map.entry("check a stream of HTML", JSOUP),
            Map.entry("read HTML", JSOUP),
            Map.entry("name a profile", SNAKEYAML),
            Map.entry("read a profile", SNAKEYAML),
            Map.entry("find a profile", SNAKEYAML),
            Map.entry("read settings", SNAKEYAML),
            Map.entry("read a stream of settings", SNAKEYAML),
            Map.entry("validate with Hibernate Validator", HIBERNATE));

    @Test
    void each_missing_library_is_told_where_it_is_needed_and_nowhere_else() {
        PACKAGES.forEach((library, room) -> {
            for (Map.Entry<String, Object> tried : tried(room).entrySet()) {
                boolean isNeeded = library.equals(NEEDED.get(tried.getKey()));
                if (isNeeded) {
                    assertThat(tried.getValue())
                            .as(tried.getKey())
                            .isInstanceOf(Exception.class)
                            .asString()
                            .contains(" needs " + library
                                    + ", which is missing; add this dependency (a module must also require ")
                            .doesNotContain("\n");
                } else {
                    assertThat(tried.getValue())
                            .as(tried.getKey() + " without " + library)
                            .isNotInstanceOf(Throwable.class);
                }
            }
        });
    }

    @Test
    void all_that_needs_none_works_where_all_are_missing() {
        Map<String, Object> tried = tried(PACKAGES.values().toArray(String[]::new));

        assertThat(tried.keySet()).containsAll(NEEDED.keySet()).hasSizeGreaterThan(NEEDED.size() + 15);
        tried.forEach((name, came) -> {
            if (NEEDED.containsKey(name)) {
                assertThat(came).as(name).isInstanceOf(Exception.class);
            } else {
                assertThat(came).as(name).isNotInstanceOf(Throwable.class);
            }
        });
    }

    @Test
    void every_public_type_can_be_loaded_where_all_are_missing() throws ClassNotFoundException {
        var bare = WithoutLibraries.hiding(PACKAGES.values().toArray(String[]::new));
        for (Class<?> type : PublicApi.types()) {
            Class<?> there = Class.forName(type.getName(), true, bare);
            assertThat(there.getClassLoader()).isSameAs(bare);
            if (type != PrettyJson.class) {
                // this one alone has a type of a library in its signatures
                assertThat(there.getMethods()).isNotNull();
            }
        }
    }

    @Test
    void the_missing_library_is_told_in_chinese_too() {
        Object sentence = WithoutLibraries.hiding("tools.jackson.").run(InChinese.class);

        assertThat(sentence)
                .isEqualTo(
                        "a.json：读取JSON格式的通报需要tools.jackson.core:jackson-core，目前没有，请添加这个依赖（模块还须requires tools.jackson.core）");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> tried(String... hidden) {
        Object tried = WithoutLibraries.hiding(hidden).run(EveryEntry.class);
        assertThat(tried).isInstanceOf(Map.class);
        return (Map<String, Object>) tried;
    }

    /** Runs in the place without libraries. */
    static final class InChinese implements Callable<String> {

        @Override
        public String call() throws Exception {
            try {
                new EveryEntry().checker.check(EveryEntry.in(EveryEntry.JSON), "a.json");
            } catch (io.github.rectification.draft.UnreadableDraftException e) {
                return e.sentence(Locale.CHINESE);
            }
            throw new IllegalStateException("nothing was missing");
        }
    }
}
