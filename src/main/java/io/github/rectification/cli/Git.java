package io.github.rectification.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Asks the program git, without a shell, and only questions that change nothing. */
final class Git {

    private static final int SECONDS = 60;

    private final Path folder;

    Git(Path folder) {
        this.folder = folder;
    }

    Answer ask(String... question) {
        List<String> command = new ArrayList<>();
        // a repository can name a program as its file system monitor, which git would run
        command.addAll(List.of("git", "--no-pager", "-c", "core.quotePath=false", "-c", "core.fsmonitor=false"));
        command.addAll(List.of(question));
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        try {
            return answer(builder.start());
        } catch (IOException e) {
            throw Refusal.usage("git.missing", Map.of("why", String.valueOf(e.getMessage())));
        }
    }

    private static Answer answer(Process process) throws IOException {
        process.getOutputStream().close();
        CompletableFuture<String> out = CompletableFuture.supplyAsync(() -> read(process.getInputStream()));
        CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> read(process.getErrorStream()));
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                throw Refusal.usage("git.late", Map.of("seconds", SECONDS));
            }
            return new Answer(process.exitValue() == 0, out.join(), err.join());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static String read(InputStream in) {
        try (in) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What git said.
     *
     * @param isGood whether it could do what it was asked
     * @param out what it wrote to standard output
     * @param err what it wrote to standard error
     */
    record Answer(boolean isGood, String out, String err) {

        /** {@return the first line of what it said was wrong} */
        String why() {
            return err.lines().findFirst().orElse("-");
        }

        /** {@return the names in an answer that was asked for with -z} */
        List<String> names() {
            return out.isEmpty() ? List.of() : List.of(out.split("\0"));
        }
    }
}
