package io.github.rectification.cli;

import io.github.rectification.calendar.WorkingCalendar;
import io.github.rectification.model.InspectionRegime;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code rectify new}: a draft to be filled in, with all that the profile asks for. */
final class NewCommand {

    private final Console console;
    private final Arguments arguments;
    private final Clock clock;

    NewCommand(Console console, Arguments arguments, Clock clock) {
        this.console = console;
        this.arguments = arguments;
        this.clock = clock;
    }

    ExitStatus run() throws IOException {
        Locale locale = CheckOptions.locale(arguments);
        LocalDate day = CheckOptions.asOf(arguments, clock);
        var skeleton = new DraftSkeleton(
                CheckOptions.profile(arguments, day, locale, file -> {}), day, WorkingCalendar.mainlandChina());
        String text = inWordsOf(regime(), skeleton.text());
        Optional<String> file = arguments.optionalOperand().filter(name -> !name.equals("-"));
        if (file.isEmpty()) {
            console.out().write(text);
            console.out().flush();
        } else {
            write(file.get(), text);
        }
        if (!skeleton.isWindowKnown()) {
            console.note("new.no-holiday-table", Map.of("day", day));
        }
        return ExitStatus.OK;
    }

    private InspectionRegime regime() {
        String word = arguments.value(Option.REGIME).orElse("xuncha");
        return switch (word) {
            case "xuncha" -> InspectionRegime.XUNCHA;
            case "xunshi" -> InspectionRegime.XUNSHI;
            default ->
                throw Refusal.usage("usage.regime", Map.of("value", word, "known", ShellWords.valuesOf(Option.REGIME)));
        };
    }

    /** The skeleton speaks of 巡察. */
    private static String inWordsOf(InspectionRegime regime, String text) {
        return regime == InspectionRegime.XUNSHI ? text.replace("巡察", "巡视") : text;
    }

    private void write(String name, String text) {
        try {
            Path file = Path.of(name);
            new NewFile(file, Input.shown(file), text).write();
            console.note("new.written", Map.of("file", Input.shown(file)));
        } catch (InvalidPathException e) {
            throw Refusal.usage("input.missing", Map.of("name", name));
        }
    }
}
