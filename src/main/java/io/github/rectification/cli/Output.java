package io.github.rectification.cli;

import io.github.rectification.reporter.CheckRun;
import io.github.rectification.reporter.CheckedFile;
import io.github.rectification.reporter.OutputOptions;
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
        return new Output(format.reporter(console.out(), console.options()), Optional.empty(), "-");
    }

    static Output toFile(ReportFormat format, String name, OutputOptions options) {
        try {
            AtomicFile file = AtomicFile.create(Path.of(name));
            return new Output(format.reporter(file.writer(), options), Optional.of(file), name);
        } catch (IOException | InvalidPathException e) {
            throw unwritable(name, e);
        }
    }

    void begin(CheckRun run) throws IOException {
        try {
            reporter.begin(run);
        } catch (IOException e) {
            throw told(e);
        }
    }

    void file(CheckedFile checked) throws IOException {
        try {
            reporter.file(checked);
        } catch (IOException e) {
            throw told(e);
        }
    }

    /** Writes the end; a file is not in its place yet. */
    void end(RunSummary summary) throws IOException {
        try {
            reporter.end(summary);
            if (file.isPresent()) {
                file.get().finish();
            }
        } catch (IOException e) {
            throw told(e);
        }
    }

    void commit() throws IOException {
        try {
            if (file.isPresent()) {
                file.get().commit();
            }
        } catch (IOException e) {
            throw told(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (file.isPresent()) {
            file.get().close();
        }
    }

    /** {@return the fault of standard output, whose teller is the caller; that of a file is told here} */
    private IOException told(IOException fault) {
        if (file.isPresent()) {
            throw unwritable(name, fault);
        }
        return fault;
    }

    private static RuntimeException unwritable(String name, Exception e) {
        return Refusal.usage(
                "output.file-unwritable",
                Map.of("file", name, "why", e.getClass().getSimpleName()));
    }
}
