package io.github.rectification.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlobPatternTest {

    private static final int PATTERNS = 10_000;
    private static final int PATHS_A_PATTERN = 10;

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "a.txt,a.txt,true",
                "*.txt,a.txt,true",
                "*.txt,a.TXT,false",
                "*.txt,in/a.txt,false",
                "?.txt,a.txt,true",
                "?.txt,.txt,false",
                "?.txt,\uD842\uDFB7.txt,true",
                "in?a.txt,in/a.txt,false",
                "[ab]c,bc,true",
                "[a-c]c,bc,true",
                "[!a-c]c,bc,false",
                "[!a]b,/b,false",
                "[-a],-,true",
                "[a-],-,true",
                "[*?],?,true",
                "\"{a,bc}.txt\",bc.txt,true",
                "\"{a,bc}.txt\",b.txt,false",
                "\"{,a}b\",b,true",
                "\"{*.md,**/*.txt}\",x/y/a.txt,true",
                "\"{*.md,**/*.txt}\",a.txt,true",
                "\"a,b}\",\"a,b}\",true",
                "\\*,*,true",
                "\\*,a,false",
                "**,x/y,true",
                "**/a.txt,a.txt,true",
                "**/a.txt,x/y/a.txt,true",
                "**/a.txt,x/ba.txt,false",
                "x/**/a.txt,x/a.txt,true",
                "x/**/y/**/a.txt,x/y/1/a.txt,true",
                "x/**/y/**/a.txt,x/1/2/y/a.txt,true",
                "x/**/y/**/a.txt,x/1/a.txt,false",
                "x**/a.txt,xa.txt,false",
                "x**/a.txt,x/a.txt,true",
                "通报*.txt,通报（终稿）.txt,true"
            })
    void matches_paths(String pattern, String path, boolean matches) {
        assertThat(GlobParser.parse(pattern, false).matches(path)).isEqualTo(matches);
    }

    @ParameterizedTest
    @CsvSource({"*.txt,A.TXT,true", "[a-c].TXT,B.txt,true", "[!a-c].txt,B.txt,false", "ä.txt,Ä.txt,true", "a,b,false"})
    void takes_letters_of_either_case_for_the_same_on_demand(String pattern, String path, boolean matches) {
        assertThat(GlobParser.parse(pattern, true).matches(path)).isEqualTo(matches);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "[]", "[!]", "[a", "[b-a]", "[a/b]", "[a-b-c]", "{a", "{a,{b}}", "a\\"})
    void refuses_what_is_no_pattern(String pattern) {
        assertThatThrownBy(() -> GlobParser.parse(pattern, false)).isInstanceOf(PatternSyntaxException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*a", "**a", "{a,aa}", "{*a,**}", "?*", "[ab]*[!b]", "**/"})
    void takes_no_time_whatever_is_repeated(String piece) {
        GlobPattern pattern = GlobParser.parse(piece.repeat(400) + "z", false);
        String path = "a/".repeat(100) + "a".repeat(1_000);

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(pattern.matches(path)).isFalse());
    }

    @Test
    void takes_as_many_steps_of_a_pattern_as_it_has_signs_at_the_most_for_each_sign_of_a_path() {
        // followed are places in the pattern, never ways to them: a hundred pieces of two have 2^100 ways
        GlobPattern pattern = GlobParser.parse("{a,aa}".repeat(100), false);

        assertThat(pattern.matches("a".repeat(99))).isFalse();
        assertThat(pattern.matches("a".repeat(100))).isTrue();
        assertThat(pattern.matches("a".repeat(200))).isTrue();
        assertThat(pattern.matches("a".repeat(201))).isFalse();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void agrees_with_the_matcher_of_the_platform_on_random_patterns_and_paths() {
        var random = new Random(9704);
        int compared = 0;
        int matched = 0;
        for (int i = 0; i < PATTERNS; i++) {
            String pattern = random(random, "aab//**?[]{},-!^\\.&", 12);
            Optional<List<PathMatcher>> platform = ofPlatform(pattern);
            if (platform.isEmpty() || pattern.contains("{**/") || pattern.contains(",**/")) {
                continue;
            }
            GlobPattern ours = GlobParser.parse(pattern, false);
            for (int j = 0; j < PATHS_A_PATTERN; j++) {
                String path = Path.of(random(random, "aaabb//-.,&", 8)).toString();
                boolean expected = platform.get().stream().anyMatch(matcher -> matcher.matches(Path.of(path)));
                assertThat(ours.matches(path)).as("%s on %s", pattern, path).isEqualTo(expected);
                matched += expected ? 1 : 0;
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(PATTERNS);
        assertThat(matched).isGreaterThan(PATTERNS / 50);
    }

    private static String random(Random random, String signs, int most) {
        var text = new StringBuilder();
        for (int left = random.nextInt(most + 1); left > 0; left--) {
            text.append(signs.charAt(random.nextInt(signs.length())));
        }
        return text.toString();
    }

    /** {@return matchers for the pattern and for all in which folders are left out, or empty if it is none} */
    private static Optional<List<PathMatcher>> ofPlatform(String pattern) {
        List<String> forms = new ArrayList<>(List.of(pattern));
        for (int i = 0; i < forms.size(); i++) {
            String form = forms.get(i);
            for (int at = form.indexOf("**/"); at >= 0; at = form.indexOf("**/", at + 1)) {
                if (at == 0 || isNameAhead(form, at)) {
                    forms.add(form.substring(0, at) + form.substring(at + 3));
                }
            }
        }
        List<PathMatcher> matchers = new ArrayList<>();
        try {
            for (String form : forms) {
                matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + form));
            }
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
        return Optional.of(matchers);
    }

    private static boolean isNameAhead(String pattern, int at) {
        return pattern.charAt(at - 1) == '/';
    }
}
