package io.github.rectification.cli;

import io.github.rectification.reporter.CheckRun;
import io.github.rectification.reporter.CheckedFile;
import io.github.rectification.reporter.ReportFormat;
import io.github.rectification.reporter.ReportFormats;
import io.github.rectification.reporter.RunSummary;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All outputs of a run. */
final class Outputs implements Closeable {

    private final List<Output> outputs = new ArrayList<>();

    private Outputs() {}

    /** Opens what is asked for, each as {@code FMT} or {@code FMT=FILE}, so that mistakes are told before the work. */
    static Outputs open(List<String> formats, Console console) throws IOException {
        var opened = new Outputs();
        try {
            boolean isTaken = false;
            for (String format : formats) {
                OutputChoice choice = OutputChoice.of(format);
                opened.outputs.add(open(choice, isTaken, console));
                isTaken |= choice.file().isEmpty();
            }
            return opened;
        } catch (Refusal e) {
            opened.close();
            throw e;
        }
    }

    private static Output open(OutputChoice choice, boolean isTaken, Console console) {
        ReportFormat format = ReportFormats.find(choice.format()).orElseThrow(() -> unknown(choice.format()));
        if (choice.file().isPresent()) {
            return Output.toFile(format, choice.file().get(), console.options().withoutColour());
        }
        if (isTaken) {
            throw Refusal.usage("usage.stdout-twice", Map.of());
        }
        return Output.toStandardOutput(format, console);
    }

    private static Refusal unknown(String name) {
        return Refusal.usage("usage.format", Map.of("value", name, "known", ReportFormats.names()));
    }

    void begin(CheckRun run) throws IOException {
        for (Output output : outputs) {
            output.begin(run);
        }
    }

    void file(CheckedFile file) throws IOException {
        for (Output output : outputs) {
            output.file(file);
        }
    }

    void end(RunSummary summary) throws IOException {
        for (Output output : outputs) {
            output.end(summary);
        }
        // only when all are written whole is any put in its place
        for (Output output : outputs) {
            output.commit();
        }
    }

    /** Closes all, even when one of them cannot be written any more. */
    @Override
    public void close() throws IOException {
        Optional<IOException> first = Optional.empty();
        for (Output output : outputs) {
            try {
                output.close();
            } catch (IOException e) {
                first = first.or(() -> Optional.of(e));
            }
        }
        if (first.isPresent()) {
            throw first.get();
        }
    }
}
