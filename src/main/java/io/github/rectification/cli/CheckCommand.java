package io.github.rectification.cli;

import io.github.rectification.ReportChecker;
import io.github.rectification.finding.Severity;
import io.github.rectification.reporter.CheckRun;
import io.github.rectification.reporter.CheckedFile;
import io.github.rectification.reporter.RunSummary;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** {@code rectify check}: checks files and reports what was found. */
final class CheckCommand {

    private final Console console;
    private final CheckOptions options;
    private RunSummary summary = RunSummary.EMPTY;
    private final Waiving waiving;
    private int checked;
    private int skipped;
    private ExitStatus status = ExitStatus.OK;

    CheckCommand(Console console, CheckOptions options) {
        this.console = console;
        this.options = options;
        this.waiving = Waiving.of(options.waiving(), options.asOf(), options.locale());
    }

    ExitStatus run() throws IOException {
        try {
            return checkAll();
        } catch (Refusal e) {
            throw e.notBelow(status);
        } catch (IOException e) {
            if (status == ExitStatus.FAULT) {
                throw new Refusal(status, "output.stdout-unwritable", Map.of("why", String.valueOf(e.getMessage())));
            }
            throw e;
        }
    }

    private ExitStatus checkAll() throws IOException {
        ReportChecker checker = ReportChecker.builder()
                .asOf(options.asOf())
                .profile(options.profile())
                .locale(options.locale())
                .build();
        var check = new FileCheck(checker, console, waiving, options.fix());
        try (Outputs outputs = Outputs.open(options.formats(), console)) {
            outputs.begin(new CheckRun(
                    Version.TEXT, options.profile(), checker.catalogue(), options.asOf(), options.locale()));
            new OrderedWork<Input, FileOutcome>(check::check, outcome -> take(outcome, outputs))
                    .run(new Inputs(options.paths(), options.stdinName(), options.waiving()), options.jobs());
            Optional<CheckedFile> configuration =
                    checked == 0 ? Optional.empty() : waiving.configurationFile(options.locale());
            if (configuration.isPresent()) {
                summary = summary.plus(configuration.get());
                outputs.file(configuration.get());
            }
            outputs.end(summary);
        }
        console.out().flush();
        tellSummary();
        waiving.end(console);
        return status.or(judge());
    }

    private void take(FileOutcome outcome, Outputs outputs) throws IOException {
        CheckedFile file = outcome.file();
        if (outcome.skipped()) {
            skipped++;
            tell("note.skipped", file.path());
            return;
        }
        checked++;
        summary = summary.plus(file);
        waiving.took(file);
        outputs.file(file);
        outcome.repair().tell(console);
        status = status.or(outcome.repair().status());
        if (file.unreadable().isPresent()) {
            status = status.or(outcome.fault().isPresent() ? ExitStatus.FAULT : ExitStatus.UNREAD);
            console.out().flush();
            console.tell(file.unreadable().get());
            if (options.verbose()) {
                outcome.fault().ifPresent(console::trace);
            }
        }
    }

    private void tell(String key, String name) throws IOException {
        // findings and notes share a terminal: they should come in the order of the files
        console.out().flush();
        console.note(key, Map.of("name", name));
    }

    private void tellSummary() {
        if (summary.files() == 0) {
            console.note("summary.nothing", Map.of("skipped", skipped));
            return;
        }
        console.note(
                "summary.checked",
                Map.of(
                        "files", checked,
                        "errors", summary.errors(),
                        "warnings", summary.warnings(),
                        "infos", summary.infos()));
        if (summary.unreadable() > 0) {
            console.note("summary.unreadable", Map.of("unreadable", summary.unreadable()));
        }
        if (skipped > 0) {
            console.note("summary.skipped", Map.of("skipped", skipped));
        }
    }

    private ExitStatus judge() {
        if (summary.files() == 0) {
            return ExitStatus.UNREAD;
        }
        if (options.waiving().updateBaseline()) {
            return ExitStatus.OK;
        }
        Optional<Severity> least = options.failOn();
        boolean found = least.isPresent() && summary.atLeast(least.get()) > 0;
        return found ? ExitStatus.FINDINGS : ExitStatus.OK;
    }
}
