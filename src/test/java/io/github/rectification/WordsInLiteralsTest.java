package io.github.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the genre stand in the tables beside the package {@code genre}, and in no literal of those that read drafts. */
class WordsInLiteralsTest {

    private static final Path ROOT = Path.of("src", "main", "java", "io", "github", "rectification");

    private static final Set<String> READERS = Set.of("bind", "draft", "outline", "reading");

    /** What users read who gave a file that cannot be read; names of file formats among it. */
    private static final Set<String> MESSAGES = Set.of(
            "draft.Decoding",
            "draft.DraftReader",
            "draft.ForeignFormats",
            "draft.docx.OfficePackage",
            "draft.docx.Refusals",
            "draft.html.HtmlFormat",
            "draft.html.PageReader");

    /** Rows of numerals that only Word writes: traditional ones, stems and branches. */
    private static final Set<String> NUMERALS = Set.of("draft.docx.NumberFormats");

    /** A comment, a character, a text block or a string; only the last two hold words. */
    private static final Pattern TOKEN = Pattern.compile(
            "//[^\\n]*|/\\*.*?\\*/|'(?:\\\\.|[^'\\\\])+'|(?<literal>\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*+\")",
            Pattern.DOTALL);

    private static final Pattern WORD = Pattern.compile("\\p{IsHan}{2}");

    @Test
    void readers_hold_no_words_of_their_own() throws IOException {
        Map<String, Set<String>> words = words();
        words.keySet().removeAll(excused());

        assertThat(words).isEmpty();
    }

    @Test
    void nobody_is_excused_in_vain() throws IOException {
        assertThat(words().keySet()).containsAll(excused());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"问题\"", "a(\"的 整改\", 'x')", "\"\"\"\n  整改\"\"\"", "/* */ \"\\\"整改\" // 乙"})
    void a_literal_of_two_characters_is_found(String source) {
        assertThat(literals(source)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"的\"", "// \"问题\"", "/** \"问题\" */ x", "'\"' + 问题 + '\"'", "\"的\" + \"了\"", "\"、和:及\""})
    void other_words_are_none(String source) {
        assertThat(literals(source)).isEmpty();
    }

    private static Set<String> excused() {
        return Stream.of(MESSAGES, NUMERALS).flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** {@return the literals with words, by the class that holds them} */
    private static Map<String, Set<String>> words() throws IOException {
        Map<String, Set<String>> words = new TreeMap<>();
        for (String room : READERS) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(room))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Set<String> literals = literals(Files.readString(file));
                    if (!literals.isEmpty()) {
                        words.put(name(file), literals);
                    }
                }
            }
        }
        return words;
    }

    private static String name(Path file) {
        String path =
                ROOT.relativize(file).toString().replace(file.getFileSystem().getSeparator(), ".");
        return path.substring(0, path.length() - ".java".length());
    }

    private static Set<String> literals(String source) {
        Matcher tokens = TOKEN.matcher(source);
        return tokens.results()
                .filter(token -> token.group(1) != null)
                .map(MatchResult::group)
                .filter(literal -> WORD.matcher(literal).find())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
