package io.github.rectification.testkit;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * Makes the folders of tests, with names of letters: one in twenty-five of the long numbers that JUnit takes looks like the
 * number of a bank card, and would be hidden where the command names a file.
 */
public final class LetteredFolders implements TempDirFactory {

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test) throws IOException {
        Path all = Path.of(System.getProperty("java.io.tmpdir"));
        while (true) {
            try {
                return Files.createDirectory(all.resolve("junit-" + letters(UUID.randomUUID())));
            } catch (FileAlreadyExistsException e) {
                // another name will be free
            }
        }
    }

    private static String letters(UUID number) {
        var letters = new StringBuilder();
        number.toString()
                .chars()
                .filter(c -> c != '-')
                .forEach(c -> letters.append((char) ('a' + Character.digit(c, 16))));
        return letters.toString();
    }
}
