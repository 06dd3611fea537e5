package io.github.rectification.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

    @TempDir
    private Path folder;

    @Test
    void walks_a_folder_by_path_in_code_point_order() {
        files("b.txt", "a.txt", "a/z.txt", "a b.txt", "B.txt", "中.txt", "\uFF21.txt", "\uD842\uDFB7.txt");
        assertThat(inputs("@/"))
                .containsExactly(
                        "@/B.txt",
                        "@/a b.txt",
                        "@/a.txt",
                        "@/a/z.txt",
                        "@/b.txt",
                        "@/中.txt",
                        "@/\uFF21.txt",
                        "@/\uD842\uDFB7.txt");
    }

    @Test
    void takes_only_drafts_from_a_folder() {
        files("a.TXT", "b.md", "c.html", "d.htm", "e.docx", "f.json", "g.pdf", "h", "i.txt.bak", ".j.txt", ".k/l.txt");
        assertThat(inputs("@/")).containsExactly("@/a.TXT", "@/b.md", "@/c.html", "@/d.htm", "@/e.docx", "@/f.json");
    }

    @Test
    void follows_no_link_in_a_folder_but_one_that_is_named() throws IOException {
        files("real/a.txt");
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
        Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("real/a.txt"));
        assertThat(inputs("@/")).containsExactly("@/real/a.txt");
        assertThat(inputs("@/link")).containsExactly("@/link/a.txt");
        assertThat(inputs("@/b.txt")).containsExactly("@/b.txt");
    }

    @Test
    void takes_a_named_file_whatever_its_name() {
        files("report", ".hidden");
        assertThat(inputs("@/report", "@/.hidden")).containsExactly("@/report", "@/.hidden");
    }

    @Test
    void takes_each_file_once_where_it_comes_first() throws IOException {
        files("a.txt", "b.txt");
        Files.createSymbolicLink(folder.resolve("c"), folder.resolve("a.txt"));
        assertThat(inputs("@/b.txt", "@/", "@/./a.txt", "@/c", "@/*.txt", "-", "-"))
                .containsExactly("@/b.txt", "@/a.txt", "in");
    }

    @Test
    void keeps_the_order_of_the_operands() {
        files("a.txt", "b/1.txt", "b/2.txt", "c.txt");
        assertThat(inputs("@/c.txt", "@/b", "-", "@/a.txt"))
                .containsExactly("@/c.txt", "@/b/1.txt", "@/b/2.txt", "in", "@/a.txt");
    }

    @Test
    void matches_a_pattern_within_a_folder() {
        files("a.txt", "b.md", "sub/c.txt");
        assertThat(inputs("@/*.txt")).containsExactly("@/a.txt");
        assertThat(inputs("@/?.{md,txt}")).containsExactly("@/a.txt", "@/b.md");
        assertThat(inputs("@/s*/*.txt")).containsExactly("@/sub/c.txt");
    }

    @Test
    void matches_a_pattern_across_any_number_of_folders() {
        files("a.txt", "sub/b.txt", "sub/sub/c.txt", "sub/d.md");
        assertThat(inputs("@/**/*.txt")).containsExactly("@/a.txt", "@/sub/b.txt", "@/sub/sub/c.txt");
    }

    @Test
    void matches_no_folder_between_two_that_are_named() {
        files("x/y/a.txt", "x/1/y/a.txt", "x/y/2/3/a.txt", "x/1/y/2/a.txt", "x/1/a.txt");
        assertThat(inputs("@/x/**/y/**/a.txt"))
                .containsExactly("@/x/1/y/2/a.txt", "@/x/1/y/a.txt", "@/x/y/2/3/a.txt", "@/x/y/a.txt");
    }

    @Test
    void takes_no_time_for_a_pattern_with_many_asterisks() {
        files("in/" + "a".repeat(200) + ".txt");
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(problems("@/in/" + "*a".repeat(60) + "z", "@/in/" + "{a,aa}".repeat(60) + "**z"))
                        .containsExactly("input.no-match", "input.no-match"));
    }

    @Test
    void checks_what_a_pattern_matches_as_if_it_were_named() {
        files("a.txt");
        assertThat(new Inputs(List.of(folder + "/*.txt"), "in", file -> false)
                        .next()
                        .named())
                .isTrue();
        assertThat(new Inputs(List.of(folder.toString()), "in", file -> false)
                        .next()
                        .named())
                .isFalse();
    }

    @Test
    void prefers_a_file_that_is_named_like_a_pattern() {
        files("[1].txt", "1.txt");
        assertThat(inputs("@/[1].txt")).containsExactly("@/[1].txt");
    }

    @Test
    void tells_of_what_is_not_there() {
        assertThat(problems("@/a.txt", "", "@/*.txt", "@/[", "\0"))
                .containsExactly("input.missing", "input.missing", "input.no-match", "input.no-match", "input.missing");
    }

    @Test
    void tells_that_the_locale_lost_a_name() {
        assertThat(problems("@/\uFFFD\uFFFD.txt")).containsExactly("input.undecodable");
    }

    private void files(String... names) {
        var command = new CommandRun(folder);
        Arrays.stream(names).forEach(name -> command.file(name, "x"));
    }

    private List<String> inputs(String... operands) {
        List<String> names = new ArrayList<>();
        placed(operands).forEachRemaining(input -> names.add(input.name().replace(folder + "/", "@/")));
        return names;
    }

    private List<String> problems(String... operands) {
        List<String> problems = new ArrayList<>();
        placed(operands).forEachRemaining(input -> problems.add(input.problem().orElse("")));
        return problems;
    }

    private Inputs placed(String... operands) {
        return new Inputs(
                Arrays.stream(operands)
                        .map(operand -> operand.replace("@/", folder + "/"))
                        .toList(),
                "in",
                file -> false);
    }
}
