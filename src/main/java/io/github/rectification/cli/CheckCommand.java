package io.github.rectification.cli;

import io.github.rectification.ReportChecker;
import io.github.rectification.finding.RuleFailure;
import io.github.rectification.finding.Severity;
import io.github.rectification.privacy.PrivateNumbers;
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
    private final CheckPlan plan;
    private final Waiving waiving;
    private int checked;
    private final SkippedFiles skipped;
    private ExitStatus status = ExitStatus.OK;

    CheckCommand(Console console, CheckOptions options) {
        this.console = console;
        this.options = options;
        this.plan = new CheckPlan(options, console.surroundings());
        plan.refuseLosses();
        this.skipped = new SkippedFiles(console, options.failOnSkipped());
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
        if (options.verbose()) {
            tellSettings();
        }
        var check = new FileCheck(checker, console, waiving, options.fix());
        ChosenInputs inputs = inputs();
        try (Outputs outputs = Outputs.open(options.formats(), console)) {
            outputs.begin(new CheckRun(
                    Version.TEXT, options.profile(), checker.catalogue(), options.asOf(), options.locale()));
            new OrderedWork<Input, FileOutcome>(check::check, outcome -> take(outcome, outputs))
                    .run(inputs, options.jobs());
            console.endProgress();
            Optional<CheckedFile> configuration =
                    checked == 0 ? Optional.empty() : waiving.configurationFile(options.locale());
            if (configuration.isPresent()) {
                summary = summary.plus(configuration.get());
                outputs.file(configuration.get());
            }
            outputs.end(summary);
        }
        console.out().flush();
        plan.met().forEach(name -> console.note("note.own-output", Map.of("name", name)));
        tellSummary(inputs.leftOut());
        waiving.end(console);
        return status.or(skipped.status()).or(judge());
    }

    private ChosenInputs inputs() {
        Optional<String> revision = options.changedSince();
        Optional<ChangedFiles> changed = revision.isEmpty()
                ? Optional.empty()
                : Optional.of(ChangedFiles.since(revision.get(), options.working()));
        var all = new Inputs(options.paths(), options.stdinName(), plan, file -> {
            if (changed.isEmpty() || changed.get().test(file)) {
                skipped.tookUnread(Input.shown(file));
            }
        });
        return new ChosenInputs(all, changed);
    }

    private void take(FileOutcome outcome, Outputs outputs) throws IOException {
        report(outcome, outputs);
        int files = checked + skipped.count();
        if (files > 1) {
            console.progress("progress.checked", Map.of("files", files));
        }
    }

    private void report(FileOutcome outcome, Outputs outputs) throws IOException {
        CheckedFile file = outcome.file();
        if (outcome.skipped().isPresent()) {
            skipped.took(file.path(), outcome.skipped().get());
            return;
        }
        checked++;
        if (options.verbose() && file.unreadable().isEmpty()) {
            console.out().flush();
            console.note(
                    "verbose.file",
                    Map.of("name", file.path(), "findings", file.findings().size()));
        }
        summary = summary.plus(file);
        waiving.took(file);
        outputs.file(file);
        outcome.repair().tell(console);
        status = status.or(outcome.repair().status());
        tellFailures(outcome);
        if (file.unreadable().isPresent()) {
            status = status.or(outcome.fault().isPresent() ? ExitStatus.FAULT : ExitStatus.UNREAD);
            console.out().flush();
            console.say(file.unreadable().get());
            if (options.verbose()) {
                outcome.fault().ifPresent(console::trace);
            }
        }
    }

    /** A rule that goes wrong is a fault of the program or of what was added to it; the findings of the others stand. */
    private void tellFailures(FileOutcome outcome) throws IOException {
        for (RuleFailure failure : outcome.failures()) {
            status = status.or(ExitStatus.FAULT);
            console.out().flush();
            String reason = failure.reason();
            String bare = reason.endsWith("。") ? reason.substring(0, reason.length() - 1) : reason;
            String name = PrivateNumbers.hidden(outcome.file().path());
            console.problem("fault.rule", Map.of("name", name, "reason", bare));
            if (options.verbose()) {
                console.trace(failure.cause());
            }
        }
    }

    private void tellSettings() {
        Optional<String> file = options.waiving().configuration().file();
        if (file.isPresent()) {
            console.note("verbose.config", Map.of("file", file.get()));
        } else {
            console.note("verbose.no-config", Map.of());
        }
        console.note("verbose.profile", Map.of("profile", options.profile().name(), "day", options.asOf()));
    }

    private void tellSummary(int unchanged) {
        if (summary.files() == 0 && options.changedSince().isEmpty()) {
            console.problem("summary.nothing", Map.of("skipped", skipped.count()));
            skipped.tellUnread();
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
        skipped.tellOthers();
        skipped.tellUnread();
        if (options.changedSince().isPresent()) {
            console.note(
                    "summary.unchanged",
                    Map.of("revision", options.changedSince().get(), "files", unchanged));
        }
    }

    private ExitStatus judge() {
        if (summary.files() == 0) {
            // that nothing has changed is what one hopes for
            return options.changedSince().isPresent() ? ExitStatus.OK : ExitStatus.UNREAD;
        }
        if (options.waiving().updateBaseline()) {
            return ExitStatus.OK;
        }
        Optional<Severity> least = options.failOn();
        boolean found = least.isPresent() && summary.atLeast(least.get()) > 0;
        return found ? ExitStatus.FINDINGS : ExitStatus.OK;
    }
}
