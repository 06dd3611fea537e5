package io.github.rectification.cli;

import io.github.rectification.reporter.CheckRun;
import io.github.rectification.reporter.CheckedFile;
import io.github.rectification.reporter.ReportFormat;
import io.github.rectification.reporter.Reporter;
import io.github.rectification.reporter.RunSummary;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** One output of a run: a reporter that writes to standard output or to a file. */
final class Output implements Closeable {

    private final Reporter reporter;
    private final Optional<AtomicFile> file;
    private final String name;

    private Output(Reporter reporter, Optional<AtomicFile> file, String name) {
        this.reporter = reporter;
        this.file = file;
        this.name = name;
    }

    static Output toStandardOutput(ReportFormat format, Console console) {
        return new Output(format.reporter(console.out()), Optional.empty(), "-");
    }

    static Output toFile(ReportFormat format, String name) {
        try {
            AtomicFile file = AtomicFile.create(Path.of(name));
            return new Output(format.reporter(file.writer()), Optional.of(file), name);
        } catch (IOException | InvalidPathException e) {
            throw unwritable(name, e);
        }
    }

    void begin(CheckRun run) throws IOException {
        write(() -> reporter.begin(run));
    }

    void file(CheckedFile checked) throws IOException {
        write(() -> reporter.file(checked));
    }

    void end(RunSummary summary) throws IOException {
        write(() -> {
            reporter.end(summary);
            if (file.isPresent()) {
                file.get().commit();
            }
        });
    }

    @Override
    public void close() throws IOException {
        if (file.isPresent()) {
            write(file.get()::close);
        }
    }

    private void write(Step step) throws IOException {
        try {
            step.run();
        } catch (IOException e) {
            if (file.isPresent()) {
                throw unwritable(name, e);
            }
            throw e;
        }
    }

    private static RuntimeException unwritable(String name, Exception e) {
        return Refusal.usage(
                "output.file-unwritable",
                Map.of("file", name, "why", e.getClass().getSimpleName()));
    }

    private interface Step {

        void run() throws IOException;
    }
}
