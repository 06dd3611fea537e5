package io.github.rectification.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that is either written whole or left as it was: its text grows in a hidden file beside it, which takes its
 * place at the end. What is no plain file (a pipe, a device) is written directly.
 */
final class AtomicFile implements Closeable {

    private static final int MOST_TRIES = 1000;

    private final Path target;
    private final Optional<Path> draft;
    private final OutputStream out;
    private final Writer writer;
    private final Optional<Thread> cleaning;

    private AtomicFile(Path target, Optional<Path> draft, OutputStream out) {
        this.target = target;
        this.draft = draft;
        this.out = out;
        this.writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        this.cleaning = draft.flatMap(AtomicFile::deletedWhenStopped);
    }

    static AtomicFile create(Path file) throws IOException {
        // a link stays a link: what it leads to is replaced
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            return new AtomicFile(target, Optional.empty(), Files.newOutputStream(target, WRITE));
        }
        for (int i = 0; true; i++) {
            // not Files.createTempFile, which keeps the file from everybody else
            Path draft = target.resolveSibling("." + target.getFileName() + "." + i + ".tmp");
            try {
                return new AtomicFile(target, Optional.of(draft), Files.newOutputStream(draft, CREATE_NEW, WRITE));
            } catch (FileAlreadyExistsException e) {
                if (i == MOST_TRIES) {
                    throw e;
                }
            }
        }
    }

    /** Begins a file in place of another, which it gives the same permissions where the system has such. */
    static AtomicFile replacing(Path file) throws IOException {
        AtomicFile replacement = create(file);
        if (replacement.draft.isPresent()) {
            try {
                Files.setPosixFilePermissions(
                        replacement.draft.get(), Files.getPosixFilePermissions(replacement.target));
            } catch (UnsupportedOperationException e) {
                // the folder's defaults hold
            } catch (IOException e) {
                replacement.close();
                throw e;
            }
        }
        return replacement;
    }

    /** Writes bytes as they are; nothing may have been written as text. */
    void write(byte[] bytes) throws IOException {
        out.write(bytes);
    }

    Writer writer() {
        return writer;
    }

    /** Puts the text in place. */
    void commit() throws IOException {
        writer.close();
        if (draft.isPresent()) {
            try {
                Files.move(draft.get(), target, ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(draft.get(), target, REPLACE_EXISTING);
            }
        }
        // from here on the draft's name belongs to others
        forgetCleaning();
    }

    /** Closes the file; a text that was not committed is thrown away. */
    @Override
    public void close() throws IOException {
        try {
            writer.close();
        } finally {
            if (draft.isPresent() && forgetCleaning()) {
                Files.deleteIfExists(draft.get());
            }
        }
    }

    /** Has a draft deleted when the program is stopped from outside, by Ctrl-C for one. */
    private static Optional<Thread> deletedWhenStopped(Path draft) {
        var cleaning = new Thread(
                () -> {
                    try {
                        Files.deleteIfExists(draft);
                    } catch (IOException e) {
                        // a hidden file is left, which harms nobody
                    }
                },
                "rectify-cleaning");
        try {
            Runtime.getRuntime().addShutdownHook(cleaning);
            return Optional.of(cleaning);
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }

    /** {@return whether the draft was still to be cleaned away} */
    private boolean forgetCleaning() {
        try {
            return cleaning.isPresent() && Runtime.getRuntime().removeShutdownHook(cleaning.get());
        } catch (IllegalStateException e) {
            // the program is being stopped, and the draft cleaned away
            return false;
        }
    }
}
