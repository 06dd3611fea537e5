package io.github.rectification.cli;

import io.github.rectification.finding.Severity;
import io.github.rectification.rule.Profile;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What {@code check} was asked to do.
 *
 * @param formats the forms, each with the file it goes to, as written
 * @param profile the parameters and weights
 * @param profileFiles the files from which the profile was read
 * @param asOf the day on which the reports are judged
 * @param locale the language of the findings
 * @param failOn the lightest severity that counts for the exit status, or empty for none
 * @param failOnSkipped whether drafts in formats that are not read count for the exit status
 * @param fix what is to be repaired
 * @param jobs how many files are checked at once
 * @param stdinName the name of standard input
 * @param paths what to check
 * @param waiving which files and findings are left out
 * @param changedSince the revision since which drafts must have changed to be checked, or empty for all
 * @param working the working folder
 * @param verbose whether faults of the program are shown with their trace
 */
record CheckOptions(
        List<String> formats,
        Profile profile,
        List<Path> profileFiles,
        LocalDate asOf,
        Locale locale,
        Optional<Severity> failOn,
        boolean failOnSkipped,
        FixMode fix,
        int jobs,
        String stdinName,
        List<String> paths,
        WaivingOptions waiving,
        Optional<String> changedSince,
        Path working,
        boolean verbose) {

    static final String STDIN_NAME = "<stdin>";

    static final String PROFILE = "generic";
    static final String FAIL_ON = "error";
    static final int MOST_JOBS = 1024;

    private static final String TEXT = "text";
    private static final String TODO = "todo";
    private static final int ISO_LENGTH = 10;

    static CheckOptions of(Arguments given, Configuration configuration, Path working, Clock clock) {
        Arguments arguments = configuration.complete(given);
        if (arguments.operands().isEmpty() && !arguments.has(Option.PRINT_CONFIG)) {
            throw Refusal.usage(
                    "usage.no-operand", Map.of("command", arguments.command().word(), "operand", "PATH"));
        }
        FixMode fix = FixMode.of(arguments);
        LocalDate asOf = asOf(arguments, clock);
        Optional<String> jobs = arguments.value(Option.JOBS);
        List<Path> profileFiles = new ArrayList<>();
        return new CheckOptions(
                formats(arguments, fix),
                profile(arguments, asOf, locale(arguments), profileFiles::add),
                List.copyOf(profileFiles),
                asOf,
                locale(arguments),
                failOn(arguments.value(Option.FAIL_ON).orElse(FAIL_ON)),
                arguments.has(Option.FAIL_ON_SKIPPED),
                fix,
                jobs.isPresent() ? jobs(jobs.get()) : Runtime.getRuntime().availableProcessors(),
                arguments.value(Option.STDIN_NAME).orElse(STDIN_NAME),
                arguments.operands(),
                WaivingOptions.of(arguments, configuration, FileNames.in(working)),
                changedSince(arguments),
                working,
                arguments.has(Option.VERBOSE));
    }

    /** The list of what to do goes to standard output in place of the findings as text. */
    private static List<String> formats(Arguments arguments, FixMode fix) {
        List<String> formats = new ArrayList<>(arguments.all(Option.FORMAT));
        if (arguments.has(Option.TODO)) {
            formats.removeIf(TEXT::equals);
            formats.add(TODO);
        }
        return formats.isEmpty() && fix != FixMode.DIFF ? List.of(TEXT) : formats;
    }

    private static Optional<String> changedSince(Arguments arguments) {
        Optional<String> revision = arguments.value(Option.CHANGED_SINCE);
        if (revision.isPresent() && arguments.operands().contains("-")) {
            throw Refusal.usage("usage.changed-stdin", Map.of());
        }
        return revision;
    }

    /** {@return the language asked for, Chinese if none is} */
    static Locale locale(Arguments arguments) {
        return switch (arguments.value(Option.LANG).orElse("zh")) {
            case "zh" -> Locale.CHINESE;
            case "en" -> Locale.ENGLISH;
            default ->
                throw Refusal.usage(
                        "usage.lang",
                        Map.of("value", arguments.value(Option.LANG).orElse("")));
        };
    }

    /** {@return the day asked for, or today} */
    static LocalDate asOf(Arguments arguments, Clock clock) {
        Optional<String> written = arguments.value(Option.AS_OF);
        return written.isPresent() ? day(written.get()) : LocalDate.now(clock);
    }

    /** {@return the profile asked for, the default one if none is; tells each file before it is read} */
    static Profile profile(Arguments arguments, LocalDate asOf, Locale locale, Consumer<Path> reading) {
        String nameOrFile = arguments.value(Option.PROFILE).orElse(PROFILE);
        Profile generic = Profile.generic();
        return nameOrFile.equals(generic.name()) ? generic : ProfileChoice.of(nameOrFile, asOf, locale, reading);
    }

    /** By hand: the formatter of java.time costs more at the start than reading a draft. */
    private static LocalDate day(String text) {
        try {
            if (text.length() == ISO_LENGTH && text.charAt(4) == '-' && text.charAt(7) == '-') {
                return LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, ISO_LENGTH));
            }
        } catch (DateTimeException | NumberFormatException e) {
            // told below
        }
        throw Refusal.usage("usage.as-of", Map.of("value", text));
    }

    private static int digits(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (text.charAt(at) < '0' || text.charAt(at) > '9') {
                throw new NumberFormatException(text);
            }
        }
        return Integer.parseInt(text.substring(from, to));
    }

    private static Optional<Severity> failOn(String text) {
        return switch (text) {
            case "error" -> Optional.of(Severity.ERROR);
            case "warning" -> Optional.of(Severity.WARNING);
            case "info" -> Optional.of(Severity.INFO);
            case "never" -> Optional.empty();
            default -> throw Refusal.usage("usage.fail-on", Map.of("value", text));
        };
    }

    private static int jobs(String text) {
        try {
            int jobs = Integer.parseInt(text);
            if (jobs >= 1 && jobs <= MOST_JOBS) {
                return jobs;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw Refusal.usage("usage.jobs", Map.of("value", text, "most", MOST_JOBS));
    }
}
