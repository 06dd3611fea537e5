package io.github.rectification.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.cli.CommandRun.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Starts the command as people do: in a process of its own, from the packaged jar if that is of these classes. */
final class OwnProcess implements ScenarioRun.Launcher {

    private static final Path CLASSES = Path.of("target/classes");
    private static final Path JAR = Path.of("target/rectification-report-cli.jar");
    private static final int MINUTES = 2;

    @Override
    public Result run(List<String> args, byte[] input, Path working, boolean breaks) throws IOException {
        Path streams = Files.createTempDirectory("rectify");
        Path in = Files.write(streams.resolve("in"), input);
        Path out = streams.resolve("out");
        Path err = streams.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(line(args))
                .directory(working.toFile())
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().remove("GITHUB_STEP_SUMMARY");
        try {
            Process process = builder.start();
            assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
            return new Result(process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            for (Path file : List.of(in, out, err, streams)) {
                Files.deleteIfExists(file);
            }
        }
    }

    static List<String> line(List<String> args) throws IOException {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        if (isPackaged()) {
            line.addAll(List.of("-jar", JAR.toAbsolutePath().toString()));
        } else {
            line.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        }
        line.addAll(args);
        if (args.contains("check") && !args.contains("--as-of")) {
            int behind = line.lastIndexOf("check") + 1;
            line.addAll(
                    behind, List.of("--as-of", LocalDate.now(CommandRun.CLOCK).toString()));
        }
        return line;
    }

    /** {@return whether there is a jar, and none of the classes is newer} */
    private static boolean isPackaged() throws IOException {
        if (!Files.exists(JAR) || !Files.exists(CLASSES)) {
            return false;
        }
        FileTime packed = Files.getLastModifiedTime(JAR);
        try (Stream<Path> classes = Files.walk(CLASSES)) {
            return classes.filter(Files::isRegularFile)
                    .noneMatch(file -> modified(file).compareTo(packed) > 0);
        }
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
