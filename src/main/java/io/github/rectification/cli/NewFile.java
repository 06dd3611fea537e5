package io.github.rectification.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A file that is to be made and never takes the place of another.
 *
 * @param path the file
 * @param name what it is called
 * @param text what it is to hold
 */
record NewFile(Path path, String name, String text) {

    /** Writes several files, or none if one of them is there already. */
    static void writeAll(List<NewFile> files) {
        for (NewFile file : files) {
            if (Files.exists(file.path, LinkOption.NOFOLLOW_LINKS)) {
                throw file.exists();
            }
        }
        files.forEach(NewFile::write);
    }

    void write() {
        try {
            Path folder = path.toAbsolutePath().getParent();
            if (folder != null && !Files.isDirectory(folder)) {
                Files.createDirectories(folder);
            }
            Files.write(path, text.getBytes(UTF_8), CREATE_NEW, WRITE);
        } catch (FileAlreadyExistsException e) {
            throw exists();
        } catch (IOException e) {
            throw Refusal.usage(
                    "output.file-unwritable",
                    Map.of("file", name, "why", e.getClass().getSimpleName()));
        }
    }

    private Refusal exists() {
        return Refusal.usage("output.exists", Map.of("file", name));
    }
}
