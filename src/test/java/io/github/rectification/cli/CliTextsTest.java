package io.github.rectification.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.testkit.Bundles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CliTextsTest {

    private static final Pattern VALUE = Pattern.compile("\\{[a-z]+}");

    @Test
    void says_everything_in_both_languages_with_the_same_values() {
        Map<String, String> chinese = Bundles.texts(Rectify.class, "messages_zh.properties");
        Map<String, String> english = Bundles.texts(Rectify.class, "messages_en.properties");
        assertThat(chinese).containsOnlyKeys(english.keySet());
        assertThat(chinese)
                .allSatisfy((key, text) ->
                        assertThat(values(text)).as(key).containsExactlyInAnyOrderElementsOf(values(english.get(key))));
    }

    @Test
    void knows_the_version_of_the_pom() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<version>" + Version.TEXT + "</version>");
    }

    @Test
    void ranks_the_statuses_by_four_two_three_one() {
        assertThat(ExitStatus.FAULT.or(ExitStatus.USAGE).code()).isEqualTo(4);
        assertThat(ExitStatus.UNREAD.or(ExitStatus.USAGE).code()).isEqualTo(2);
        assertThat(ExitStatus.UNREAD.or(ExitStatus.FINDINGS).code()).isEqualTo(3);
        assertThat(ExitStatus.OK.or(ExitStatus.FINDINGS).code()).isEqualTo(1);
    }

    @Test
    void orders_by_code_points() {
        assertThat(Stream.of("\uD842\uDFB7", "\uFF21", "b", "a", "ab").sorted(new CodePointOrder()))
                .containsExactly("a", "ab", "b", "\uFF21", "\uD842\uDFB7");
    }

    private static List<String> values(String text) {
        return VALUE.matcher(text).results().map(MatchResult::group).toList();
    }
}
