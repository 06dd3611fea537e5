package io.github.rectification.cli;

import io.github.rectification.extras.MissingLibraryException;
import io.github.rectification.extras.OptionalLibrary;
import io.github.rectification.finding.Messages;
import io.github.rectification.rule.RulePackException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The command without the process around it. */
final class Rectify {

    private static final int WATCH_MILLIS = 500;

    private final Console console;
    private final Clock clock;
    private final Path working;

    private Rectify(Console console, Clock clock, Path working) {
        this.console = console;
        this.clock = clock;
        this.working = working;
    }

    /**
     * Runs a command line.
     *
     * @param args the command line
     * @param in standard input
     * @param out standard output; text is written as UTF-8
     * @param err standard error; the same
     * @param clock tells today, where the command line names no day
     * @param working the folder from which the configuration file is looked for upwards
     * @return the exit status
     */
    static int run(String[] args, InputStream in, OutputStream out, OutputStream err, Clock clock, Path working) {
        return run(args, in, out, err, clock, working, Surroundings.PLAIN);
    }

    /** The same where more than plain text can be shown. */
    static int run(
            String[] args,
            InputStream in,
            OutputStream out,
            OutputStream err,
            Clock clock,
            Path working,
            Surroundings surroundings) {
        var console = new Console(in, out, err, Messages.of(languageOf(args), Rectify.class), surroundings);
        return new Rectify(console, clock, working).guarded(args).code();
    }

    private static Locale languageOf(String[] args) {
        List<String> words = Arrays.asList(args);
        int value = words.indexOf(Option.LANG.word()) + 1;
        boolean english = value > 0 && value < args.length && args[value].equals("en");
        return english || words.contains("--lang=en") ? Locale.ENGLISH : Locale.CHINESE;
    }

    private ExitStatus guarded(String[] args) {
        try {
            ExitStatus status = execute(args);
            console.out().flush();
            return status;
        } catch (Refusal e) {
            flushQuietly();
            console.problem(e.key(), e.values());
            return e.status();
        } catch (MissingLibraryException e) {
            flushQuietly();
            console.say(e.sentence(console.messages().locale()));
            return ExitStatus.USAGE;
        } catch (RulePackException e) {
            flushQuietly();
            console.problem("usage.rule-pack", Map.of("why", String.valueOf(e.getMessage())));
            return ExitStatus.USAGE;
        } catch (IOException e) {
            sayUnwritable(e);
            return ExitStatus.USAGE;
        } catch (RuntimeException | Error e) {
            flushQuietly();
            sayFault(e, Arrays.asList(args).contains(Option.VERBOSE.word()));
            return ExitStatus.FAULT;
        }
    }

    private ExitStatus execute(String[] args) throws IOException {
        Optional<Arguments> plain = PlainLine.read(args);
        if (plain.isEmpty()) {
            return line().read(args, this::execute);
        }
        return execute(plain.get());
    }

    private PicocliLine line() {
        try {
            return new PicocliLine(console);
        } catch (LinkageError e) {
            throw OptionalLibrary.PICOCLI.missing(
                    "showing help, or what is wrong with a command line,", "显示帮助或者指出命令行的错误", e);
        }
    }

    private ExitStatus execute(Arguments arguments) throws IOException {
        if (arguments.has(Option.QUIET)) {
            if (arguments.has(Option.VERBOSE)) {
                throw Refusal.usage("usage.quiet-verbose", Map.of());
            }
            console.beQuiet();
        }
        return switch (arguments.command()) {
            case CHECK -> check(arguments);
            case PARSE -> new ParseCommand(console, arguments).run();
            case RULES -> new RulesCommand(console, arguments).run();
            case EXPLAIN -> new ExplainCommand(console, arguments).run();
            case SCHEMA -> new SchemaCommand(console, arguments).run();
            case WATCH -> watch(arguments);
            case NEW -> new NewCommand(console, arguments, clock).run();
            case INIT -> new InitCommand(console, arguments).run();
            case COMPLETION -> new CompletionCommand(console, arguments).run();
        };
    }

    private ExitStatus check(Arguments arguments) throws IOException {
        CheckOptions options = options(arguments);
        if (arguments.has(Option.PRINT_CONFIG)) {
            new PrintedConfiguration(arguments, options, console.messages()).write(console.out());
            return ExitStatus.OK;
        }
        return new CheckCommand(console, options).run();
    }

    private CheckOptions options(Arguments arguments) {
        Configuration configuration = new ConfigurationSearch(console, working).find(arguments);
        return CheckOptions.of(arguments, configuration, working, clock);
    }

    private ExitStatus watch(Arguments arguments) throws IOException {
        if (arguments.operands().contains("-")) {
            throw Refusal.usage("usage.watch-stdin", Map.of());
        }
        return new WatchCommand(console, () -> options(arguments), Rectify::pause).run();
    }

    private static boolean pause() {
        try {
            Thread.sleep(WATCH_MILLIS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void flushQuietly() {
        try {
            console.out().flush();
        } catch (IOException e) {
            // something worse is about to be told
        }
    }

    private void sayUnwritable(IOException fault) {
        String why = String.valueOf(fault.getMessage());
        // whoever closed the pipe (head, a pager) knows
        if (!why.contains("pipe") && !why.contains("Pipe")) {
            console.problem("output.stdout-unwritable", Map.of("why", why));
        }
    }

    private void sayFault(Throwable fault, boolean verbose) {
        console.problem("fault.program", Map.of("kind", fault.getClass().getSimpleName()));
        if (verbose) {
            console.trace(fault);
        }
    }
}
