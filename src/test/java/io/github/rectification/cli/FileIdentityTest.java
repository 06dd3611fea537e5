package io.github.rectification.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "links")
class FileIdentityTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void make_files() throws IOException {
        Files.createDirectories(folder.resolve("d/e"));
        Files.writeString(folder.resolve("d/a.txt"), "a");
        Files.writeString(folder.resolve("d/b.txt"), "a");
    }

    private FileIdentity of(String name) {
        return FileIdentity.of(folder.resolve(name));
    }

    private void same(String one, String other) {
        assertThat(of(one).isSame(of(other))).as(one + " = " + other).isTrue();
        assertThat(of(other).isSame(of(one))).as(other + " = " + one).isTrue();
    }

    private void differ(String one, String other) {
        assertThat(of(one).isSame(of(other))).as(one + " ≠ " + other).isFalse();
        assertThat(of(other).isSame(of(one))).as(other + " ≠ " + one).isFalse();
    }

    private void link(String name, String target) throws IOException {
        Files.createSymbolicLink(folder.resolve(name), Path.of(target));
    }

    @Test
    void knows_a_file_by_every_spelling() {
        same("d/a.txt", "d/./a.txt");
        same("d/a.txt", "d/e/../a.txt");
        same("d/a.txt", "./d//a.txt");
        differ("d/a.txt", "d/b.txt");
        differ("d/a.txt", "d");
    }

    @Test
    void knows_a_file_by_relative_and_absolute_names() {
        Path relative = Path.of("").toAbsolutePath().relativize(folder.resolve("d/a.txt"));
        assertThat(FileIdentity.of(relative).isSame(of("d/a.txt"))).isTrue();
        Path missing = Path.of("").toAbsolutePath().relativize(folder.resolve("d/new.txt"));
        assertThat(FileIdentity.of(missing).isSame(of("d/new.txt"))).isTrue();
    }

    @Test
    void follows_links_to_files_and_folders() throws IOException {
        link("link.txt", "d/a.txt");
        link("link-of-link.txt", "link.txt");
        link("f", "d");
        same("link.txt", "d/a.txt");
        same("link-of-link.txt", "d/a.txt");
        same("f/a.txt", "d/a.txt");
        differ("link.txt", "d/b.txt");
        assertThat(of("link.txt").place()).isEqualTo(folder.toRealPath().resolve("d/a.txt"));
    }

    @Test
    void steps_up_from_where_a_link_leads() throws IOException {
        link("far", "d/e");
        same("far/../a.txt", "d/a.txt");
        same("far/../new.txt", "d/new.txt");
        differ("far/../new.txt", "new.txt");
    }

    @Test
    void knows_the_names_of_one_file() throws IOException {
        Files.createLink(folder.resolve("second.txt"), folder.resolve("d/a.txt"));
        same("second.txt", "d/a.txt");
        differ("second.txt", "d/b.txt");
    }

    @Test
    void knows_a_file_that_is_not_there() throws IOException {
        link("f", "d");
        same("d/new.txt", "d/e/../new.txt");
        same("d/new.txt", "f/new.txt");
        same("x/y/new.txt", "x/./y/new.txt");
        same("x/y/new.txt", "x/z/../y/new.txt");
        differ("d/new.txt", "d/other.txt");
        differ("d/new.txt", "new.txt");
        differ("d/new.txt", "d/a.txt");
        assertThat(of("f/new.txt").isThere()).isFalse();
    }

    @Test
    void follows_a_link_to_what_is_not_there() throws IOException {
        link("link.txt", "d/new.txt");
        link("link-of-link.txt", "link.txt");
        same("link.txt", "d/new.txt");
        same("link-of-link.txt", "d/new.txt");
        assertThat(of("link-of-link.txt").place()).isEqualTo(folder.toRealPath().resolve("d/new.txt"));
        differ("link.txt", "d/a.txt");
    }

    @Test
    void is_not_led_astray_by_links_that_go_round() throws IOException {
        link("x.txt", "y.txt");
        link("y.txt", "x.txt");
        assertThat(of("x.txt").isThere()).isFalse();
        differ("x.txt", "d/a.txt");
    }

    @Test
    void takes_names_that_nobody_can_tell_apart_for_one_while_they_are_not_there() {
        same("d/New.txt", "d/new.TXT");
        same("d/\u00e9.txt", "d/e\u0301.txt");
        same("d/\u00c9.txt", "d/e\u0301.txt");
        same("X/new.txt", "x/new.txt");
        differ("d/e.txt", "d/\u00e9.txt");
        differ("d/通报.txt", "d/通報.txt");
    }

    @Test
    void leaves_the_case_of_what_is_there_to_the_file_system() throws IOException {
        boolean isOne = Files.exists(folder.resolve("d/A.TXT"));
        assertThat(of("d/A.TXT").isSame(of("d/a.txt"))).isEqualTo(isOne);
        assumeTrue(!isOne);
        Files.writeString(folder.resolve("d/A.TXT"), "a");
        differ("d/A.TXT", "d/a.txt");
    }

    @Test
    void tells_files_from_folders_and_devices() {
        assertThat(of("d/a.txt").isFile()).isTrue();
        assertThat(of("d").isFile()).isFalse();
        assertThat(of("d/new.txt").isFile()).isFalse();
        assertThat(FileIdentity.of(Path.of("/dev/null")).isNothing()).isTrue();
        assertThat(of("d/a.txt").isNothing()).isFalse();
    }
}
