package io.github.rectification.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that is either written whole or left as it was: its text grows in a hidden file beside it, which takes its
 * place at the end and has the rights of the file that was there. A link stays a link. What is no plain file (a pipe, a
 * device) and what the process was handed open is written directly.
 */
final class AtomicFile implements Closeable {

    private static final int MOST_TRIES = 1000;

    /** A name is 255 bytes long at most, on some systems 143; a Chinese character has three. */
    private static final int MOST_NAME_BYTES = 120;

    private final Path target;
    private final Optional<HiddenFile> draft;
    private final OutputStream out;
    private final Writer writer;

    private AtomicFile(Path target, Optional<HiddenFile> draft, OutputStream out) {
        this.target = target;
        this.draft = draft;
        this.out = out;
        this.writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    }

    static AtomicFile create(Path file) throws IOException {
        FileIdentity identity = FileIdentity.of(file);
        if (isHandedOver(file)) {
            return new AtomicFile(file, Optional.empty(), Files.newOutputStream(file, APPEND));
        }
        Path target = identity.place();
        if (identity.isThere() && !identity.isFile()) {
            return new AtomicFile(target, Optional.empty(), Files.newOutputStream(target, WRITE));
        }
        if (identity.isThere() && !Files.isWritable(target)) {
            // replacing it would need no right to it, only to its folder
            throw new AccessDeniedException(file.toString());
        }
        for (int i = 0; true; i++) {
            // not Files.createTempFile, which keeps the file from everybody else
            Path draft = hiddenBeside(target, "." + i + ".tmp");
            try {
                return begun(target, draft, FileChannel.open(draft, CREATE_NEW, WRITE));
            } catch (FileAlreadyExistsException e) {
                if (i == MOST_TRIES) {
                    throw e;
                }
            }
        }
    }

    /** What a shell opened for the process; to replace it would take what was in it before. */
    private static boolean isHandedOver(Path file) {
        String name = file.normalize().toString();
        return name.startsWith("/dev/fd/") || name.startsWith("/proc/self/fd/") || name.equals("/dev/stderr");
    }

    /** {@return the name of a hidden file for the sake of another, with its name in it where there is room} */
    static Path hiddenBeside(Path file, String ending) {
        String name = String.valueOf(file.getFileName());
        String known = name.getBytes(UTF_8).length > MOST_NAME_BYTES ? "rectify" : name;
        return file.resolveSibling("." + known + ending);
    }

    private static AtomicFile begun(Path target, Path draft, FileChannel channel) throws IOException {
        var hidden = new HiddenFile(draft, channel);
        var file = new AtomicFile(target, Optional.of(hidden), Channels.newOutputStream(channel));
        try {
            hidden.beDeletedWhenStopped();
            FileRights.copy(target, draft);
            return file;
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    /** Writes bytes as they are; nothing may have been written as text. */
    void write(byte[] bytes) throws IOException {
        out.write(bytes);
    }

    Writer writer() {
        return writer;
    }

    /** Writes out what is left, so that nothing but the new name can fail any more. */
    void finish() throws IOException {
        writer.flush();
        if (draft.isPresent()) {
            draft.get().channel.force(true);
        }
        writer.close();
    }

    /** Puts the text in place. */
    void commit() throws IOException {
        if (draft.isEmpty()) {
            writer.close();
        } else if (draft.get().channel.isOpen()) {
            finish();
        }
        if (draft.isPresent()) {
            draft.get().takePlaceOf(target);
        }
    }

    /** Closes the file; a text that was not committed is thrown away. */
    @Override
    public void close() throws IOException {
        try {
            writer.close();
        } finally {
            if (draft.isPresent()) {
                draft.get().delete();
            }
        }
    }

    /** The file in which the text grows. It is deleted or takes its place once, whoever comes first. */
    private static final class HiddenFile {

        private final Path path;
        private final FileChannel channel;
        private final Thread cleaning;
        private boolean isOver;

        HiddenFile(Path path, FileChannel channel) {
            this.path = path;
            this.channel = channel;
            this.cleaning = new Thread(this::deleteQuietly, "rectify-cleaning");
        }

        /** Has it deleted when the program is stopped from outside, by Ctrl-C for one. */
        void beDeletedWhenStopped() throws IOException {
            try {
                Runtime.getRuntime().addShutdownHook(cleaning);
            } catch (IllegalStateException e) {
                // it is being stopped already
                throw new InterruptedIOException();
            }
        }

        synchronized void takePlaceOf(Path target) throws IOException {
            if (isOver) {
                throw new InterruptedIOException();
            }
            try {
                Files.move(path, target, ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(path, target, REPLACE_EXISTING);
            }
            // from here on its name belongs to others
            isOver = true;
            forgetCleaning();
        }

        synchronized void delete() throws IOException {
            if (!isOver) {
                isOver = true;
                forgetCleaning();
                Files.deleteIfExists(path);
            }
        }

        private synchronized void deleteQuietly() {
            try {
                if (!isOver) {
                    isOver = true;
                    Files.deleteIfExists(path);
                }
            } catch (IOException e) {
                // a hidden file is left, which harms nobody
            }
        }

        private void forgetCleaning() {
            try {
                Runtime.getRuntime().removeShutdownHook(cleaning);
            } catch (IllegalStateException e) {
                // it runs, and will find that there is nothing left to do
            }
        }
    }
}
