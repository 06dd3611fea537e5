package io.github.rectification.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AtomicFileTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name_file() {
        file = folder.resolve("f.txt");
    }

    private static void write(Path file, String text) throws IOException {
        try (AtomicFile out = AtomicFile.create(file)) {
            out.writer().write(text);
            out.commit();
        }
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(one -> one.getFileName().toString()).sorted().toList();
        }
    }

    private boolean hasPermissions() throws IOException {
        return Files.getFileStore(folder).supportsFileAttributeView("posix");
    }

    @Test
    void shows_the_old_text_until_the_new_one_is_whole() throws IOException {
        Files.writeString(file, "old");
        try (AtomicFile out = AtomicFile.create(file)) {
            out.writer().write("new");
            out.finish();
            assertThat(file).hasContent("old");
            out.commit();
            assertThat(file).hasContent("new");
        }
        assertThat(left()).containsExactly("f.txt");
    }

    @Test
    void leaves_the_old_text_and_nothing_else_when_it_is_given_up() throws IOException {
        Files.writeString(file, "old");
        try (AtomicFile out = AtomicFile.create(file)) {
            out.writer().write("new");
            out.finish();
        }
        try (AtomicFile out = AtomicFile.create(file)) {
            out.write("new".getBytes(UTF_8));
        }
        assertThat(file).hasContent("old");
        assertThat(left()).containsExactly("f.txt");
    }

    @Test
    void leaves_nothing_behind_when_it_cannot_take_its_place() throws IOException {
        try (AtomicFile out = AtomicFile.create(file)) {
            out.writer().write("new");
            Files.createDirectories(file.resolve("in"));
            assertThatThrownBy(out::commit).isInstanceOf(IOException.class);
        }
        assertThat(left()).containsExactly("f.txt");
        assertThat(file.resolve("in")).isDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-r-----", "rw-rw-rw-", "rwxr-x--x"})
    void keeps_the_permissions_of_the_file_that_was_there(String permissions) throws IOException {
        assumeTrue(hasPermissions());
        Files.writeString(file, "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        write(file, "new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo(permissions);
        assertThat(file).hasContent("new");
    }

    @Test
    void shows_nobody_the_new_text_who_might_not_read_the_old_one() throws IOException {
        assumeTrue(hasPermissions());
        Files.writeString(file, "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        try (AtomicFile out = AtomicFile.create(file)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(".f.txt.0.tmp"))))
                    .isEqualTo("rw-------");
            out.commit();
        }
    }

    @Test
    void keeps_group_and_owner_where_it_may() throws IOException {
        assumeTrue(hasPermissions());
        Files.writeString(file, "old");
        try {
            Files.setAttribute(file, "unix:gid", 12_345);
            Files.setAttribute(file, "unix:uid", 12_346);
        } catch (IOException e) {
            assumeTrue(false, "only the superuser may give files away");
        }
        write(file, "new");
        assertThat(Files.getAttribute(file, "unix:gid")).isEqualTo(12_345);
        assertThat(Files.getAttribute(file, "unix:uid")).isEqualTo(12_346);
    }

    @Test
    void replaces_no_file_that_may_not_be_written() throws IOException {
        assumeTrue(hasPermissions());
        Files.writeString(file, "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assumeTrue(!Files.isWritable(file), "the superuser may write everywhere");
        assertThatThrownBy(() -> AtomicFile.create(file)).isInstanceOf(AccessDeniedException.class);
        assertThat(left()).containsExactly("f.txt");
    }

    @Test
    void keeps_links_even_those_that_lead_to_nothing_yet() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("f.txt"));
        write(link, "first");
        assertThat(file).hasContent("first");
        write(link, "second");
        assertThat(file).hasContent("second");
        assertThat(link).isSymbolicLink();
        assertThat(left()).containsExactly("f.txt", "link");
    }

    @Test
    void leaves_the_other_names_of_a_file_with_the_old_text() throws IOException {
        Files.writeString(file, "old");
        Path second = Files.createLink(folder.resolve("second"), file);
        assumeTrue(FileRights.otherNames(file) == 1);
        write(file, "new");
        assertThat(file).hasContent("new");
        assertThat(second).hasContent("old");
        assertThat(FileRights.otherNames(file)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "报", "\uD842\uDFB7"})
    void has_room_for_its_hidden_file_beside_the_longest_name(String sign) throws IOException {
        int bytes = sign.getBytes(UTF_8).length;
        for (int length = 100; length <= 255; length++) {
            if (length % bytes == 0) {
                Path named = folder.resolve(sign.repeat(length / bytes));
                write(named, "x");
                assertThat(named).hasContent("x");
                Files.delete(named);
            }
        }
    }

    @Test
    void goes_on_beside_what_a_killed_run_left() throws IOException {
        Files.writeString(folder.resolve(".f.txt.0.tmp"), "half");
        write(file, "new");
        assertThat(file).hasContent("new");
        assertThat(left()).containsExactly(".f.txt.0.tmp", "f.txt");
    }
}
