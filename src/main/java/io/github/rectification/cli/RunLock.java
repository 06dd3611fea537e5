package io.github.rectification.cli;

import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps other runs, in this process or another, from changing a file between reading and replacing it. What is locked is a
 * hidden empty file beside it, since the file itself gives way to another. The system takes the lock from a process that
 * ends, however it ends; the hidden file may stay then, and serves the next run.
 */
final class RunLock implements Closeable {

    /** How long a run waits for others, which need a moment each. */
    static final int MOST_SECONDS = 60;

    private static final int PAUSE_MILLIS = 20;
    private static final int MOST_TRIES = MOST_SECONDS * 1000 / PAUSE_MILLIS;

    private final Path locked;
    private final Path file;
    private final FileChannel channel;
    private final Stamp stamp;
    /** Held on to: locks that nobody holds on to are forgotten within the process. */
    private @Nullable FileLock lock;

    private RunLock(Path locked, Path file, FileChannel channel, Stamp stamp) {
        this.locked = locked;
        this.file = file;
        this.channel = channel;
        this.stamp = stamp;
    }

    /**
     * Waits for the lock.
     *
     * @param locked what is to be locked, without links
     * @return the lock, or empty if others did not give it up
     */
    static Optional<RunLock> on(Path locked) throws IOException {
        Optional<RunLock> opened = Optional.empty();
        for (int i = 0; i < MOST_TRIES; i++) {
            opened = opened.isPresent() ? opened : open(locked);
            if (opened.isPresent() && opened.get().isTaken()) {
                if (opened.get().leadsHere()) {
                    return opened;
                }
                // the one who had it before has deleted it
                opened.get().channel.close();
                opened = Optional.empty();
            } else {
                pause();
            }
        }
        // not closed: that would take the lock from another thread of this process
        return Optional.empty();
    }

    /** {@return the hidden file opened, or empty if it went or came in the meantime} */
    private static Optional<RunLock> open(Path locked) throws IOException {
        Path file = AtomicFile.hiddenBeside(locked, ".lock");
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            // another run's, or left by one that was killed
        }
        try {
            var stamp = Stamp.of(file);
            var lock = new RunLock(locked, file, FileChannel.open(file, WRITE), stamp);
            if (lock.leadsHere()) {
                return Optional.of(lock);
            }
            lock.channel.close();
        } catch (NoSuchFileException e) {
            // deleted by the one who had it
        }
        return Optional.empty();
    }

    /** {@return what is locked} */
    Path locked() {
        return locked;
    }

    private boolean isTaken() throws IOException {
        try {
            lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private boolean leadsHere() throws IOException {
        try {
            return Stamp.of(file).equals(stamp);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static void pause() throws InterruptedIOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    /** Gives the lock up, and leaves no file. */
    @Override
    public void close() {
        try {
            // only while it is locked, and only where the next one can tell that it was deleted
            if (stamp.isTelling()) {
                Files.deleteIfExists(file);
            }
            if (lock != null) {
                lock.release();
            }
            channel.close();
        } catch (IOException e) {
            // what was locked is written; a hidden file is left, which serves the next run
        }
    }

    /** By what a file is known from a later one of its name. */
    private record Stamp(String key, String time) {

        static Stamp of(Path file) throws IOException {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(
                    String.valueOf(attributes.fileKey()),
                    attributes.lastModifiedTime().toString());
        }

        boolean isTelling() {
            return !key.equals("null");
        }
    }
}
