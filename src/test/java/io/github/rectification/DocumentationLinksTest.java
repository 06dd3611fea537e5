package io.github.rectification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentationLinksTest {

    private static final Pattern LINK = Pattern.compile("\\[[^\\]]{1,200}]\\(([^()\\s]{1,200})\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("^(?:[a-z]{2,10}:|#).*");

    static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(
                            Stream.of(Path.of("README.md"), Path.of("CHANGELOG.md")),
                            docs.filter(file -> file.toString().endsWith(".md")))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void lead_to_files_that_exist(Path page) throws IOException {
        assertThat(links(page))
                .allSatisfy(link -> assertThat(page.resolveSibling(link.replaceFirst("#.*$", "")))
                        .exists());
    }

    @Test
    void stand_in_the_readme() throws IOException {
        assertThat(links(Path.of("README.md"))).contains("docs/getting-started.md", "docs/rules/index.md");
    }

    private static List<String> links(Path page) throws IOException {
        return LINK.matcher(Files.readString(page, UTF_8))
                .results()
                .map((MatchResult link) -> link.group(1))
                .filter(link -> !ELSEWHERE.matcher(link).matches())
                .toList();
    }
}
