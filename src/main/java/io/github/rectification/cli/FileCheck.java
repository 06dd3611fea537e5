package io.github.rectification.cli;

import io.github.rectification.CheckResult;
import io.github.rectification.ReportChecker;
import io.github.rectification.cli.FixingCheck.Fixed;
import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.finding.Messages;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.model.Section;
import io.github.rectification.outline.Block;
import io.github.rectification.privacy.PrivateNumbers;
import io.github.rectification.reporter.CheckedContent;
import io.github.rectification.reporter.CheckedFile;
import io.github.rectification.source.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks one input and turns whatever happens into an outcome, so that no file stops the others. Thread-safe. */
final class FileCheck {

    private final ReportChecker checker;
    private final Console console;
    private final Waiving waiving;
    private final FixMode fix;

    FileCheck(ReportChecker checker, Console console, Waiving waiving, FixMode fix) {
        this.checker = checker;
        this.console = console;
        this.waiving = waiving;
        this.fix = fix;
    }

    FileOutcome check(Input input) {
        Messages messages = console.messages();
        try {
            Optional<Skip> skip = FolderFile.skip(input);
            if (skip.isPresent()) {
                return FileOutcome.passedOver(input.name(), skip.get());
            }
            if (input.problem().isPresent()) {
                return unread(
                        input,
                        messages.text(input.problem().get(), Map.of("name", input.name()), PrivateNumbers::hidden));
            }
            Fixed fixed = fix == FixMode.OFF
                    ? new Fixed(plain(input), Repair.NONE)
                    : new FixingCheck(checker, fix, console.in())
                            .check(
                                    input,
                                    report -> isSkipped(input, report),
                                    finding -> waiving.counts(input.name(), finding));
            CheckResult result = waiving.apply(input.name(), fixed.result());
            Optional<Skip> noReport =
                    isSkipped(input, result.report()) ? Optional.of(Skip.NO_REPORT) : Optional.empty();
            return new FileOutcome(
                    checked(input, result), noReport, Optional.empty(), result.failures(), fixed.repair());
        } catch (UnreadableDraftException e) {
            if (FolderFile.isForeignJson(input)) {
                return FileOutcome.passedOver(input.name(), Skip.FOREIGN_JSON);
            }
            return unread(input, told(input, e.sentence(messages.locale())));
        } catch (RuntimeException | Error e) {
            String sentence = messages.text(
                    "fault.file",
                    Map.of("name", input.name(), "kind", e.getClass().getSimpleName()),
                    PrivateNumbers::hidden);
            return FileOutcome.unread(unreadable(input, sentence), Optional.of(e));
        }
    }

    private CheckResult plain(Input input) throws UnreadableDraftException {
        return input.file().isPresent() ? checker.check(input.file().get()) : checker.check(console.in(), input.name());
    }

    private static boolean isSkipped(Input input, RectificationReport report) {
        return !input.named() && isNoReport(report);
    }

    private static FileOutcome unread(Input input, String sentence) {
        return FileOutcome.unread(unreadable(input, sentence), Optional.empty());
    }

    /** What is wrong may quote private numbers, and so may the name; other fields hold the name as it is. */
    private static CheckedFile unreadable(Input input, String sentence) {
        return CheckedFile.unreadable(input.name(), PrivateNumbers.hidden(sentence));
    }

    /** {@return the sentence, which begins with the file as it was opened, under the name of the input} */
    private static String told(Input input, String sentence) {
        String name = PrivateNumbers.hidden(input.file().map(Path::toString).orElse(input.name()));
        String shown = PrivateNumbers.hidden(input.name());
        return sentence.startsWith(name) ? shown + sentence.substring(name.length()) : sentence;
    }

    private static CheckedFile checked(Input input, CheckResult result) {
        return new CheckedFile(
                input.name(),
                result.verdict(),
                result.findings(),
                result.rules(),
                result::line,
                Optional.empty(),
                Optional.of(content(result)));
    }

    /** Of what is not shown as it is written, such as a web page, the lines from the first paragraph to the last. */
    private static CheckedContent content(CheckResult result) {
        int first = 1;
        int last = 0;
        if (result.draft().isPresent()) {
            SourceText source = result.draft().get().source();
            List<Block> blocks = result.draft().get().blocks();
            boolean all = source.isShownAsWritten() || blocks.isEmpty();
            first = all ? 1 : blocks.get(0).line().span().line();
            last = all
                    ? source.lineCount()
                    : blocks.get(blocks.size() - 1).line().span().endLine();
        }
        return new CheckedContent(result.report(), result.places(), first, last, result::shown);
    }

    private static boolean isNoReport(RectificationReport report) {
        return report.round().isEmpty()
                && report.feedback().isEmpty()
                && report.items().isEmpty()
                && haveNoItem(report.sections());
    }

    private static boolean haveNoItem(List<Section> sections) {
        for (Section section : sections) {
            if (!section.items().isEmpty() || !haveNoItem(section.sections())) {
                return false;
            }
        }
        return true;
    }
}
