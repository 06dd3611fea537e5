package io.github.rectification.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;

/**
 * A folder with drafts, and runs of the command in it. In arguments {@code @/} stands for the folder, and so it does in
 * what comes out.
 */
final class CommandRun {

    /** Late in the evening of 1 November in Greenwich, the 2nd in Shanghai. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2024-11-01T20:00:00Z"), ZoneOffset.ofHours(8));

    private final Path folder;
    private Path working;
    private byte[] input = new byte[0];

    CommandRun(Path folder) {
        this.folder = folder;
        this.working = folder;
    }

    /** From now on runs in a folder below. */
    CommandRun in(String below) {
        working = folder.resolve(below);
        return this;
    }

    CommandRun file(String name, String text) {
        return file(name, text.getBytes(UTF_8));
    }

    CommandRun file(String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CommandRun input(String text) {
        input = text.getBytes(UTF_8);
        return this;
    }

    Result run(String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        String[] placed =
                Arrays.stream(args).map(arg -> arg.replace("@/", folder + "/")).toArray(String[]::new);
        int status = Rectify.run(placed, new ByteArrayInputStream(input), out, err, CLOCK, working);
        return new Result(status, shown(out), shown(err));
    }

    String read(String name) {
        try {
            return Files.readString(folder.resolve(name)).replace(folder + "/", "@/");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String shown(ByteArrayOutputStream bytes) {
        return bytes.toString(UTF_8).replace(folder + "/", "@/");
    }

    record Result(int status, String out, String err) {}
}
