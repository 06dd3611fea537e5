package io.github.rectification.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.rectification.finding.Messages;
import io.github.rectification.privacy.PrivateNumbers;
import io.github.rectification.reporter.OutputOptions;
import io.github.rectification.reporter.VisibleText;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The three streams of the process, in UTF-8 whatever the console's charset, and the sentences for people. */
final class Console {

    private static final int BUFFER = 1 << 15;

    private final InputStream in;
    private final Writer out;
    private final Writer err;
    private final Surroundings surroundings;
    private final Optional<Progress> progress;
    private volatile Messages messages;
    private boolean quiet;

    Console(InputStream in, OutputStream out, OutputStream err, Messages messages) {
        this(in, out, err, messages, Surroundings.PLAIN);
    }

    Console(InputStream in, OutputStream out, OutputStream err, Messages messages, Surroundings surroundings) {
        this.in = in;
        this.err = new OutputStreamWriter(err, UTF_8);
        this.progress = surroundings.progress() ? Optional.of(new Progress(this.err)) : Optional.empty();
        OutputStream guarded = progress.isPresent() ? progress.get().before(out) : out;
        this.out = new BufferedWriter(new OutputStreamWriter(guarded, UTF_8), BUFFER);
        this.messages = messages;
        this.surroundings = surroundings;
    }

    InputStream in() {
        return in;
    }

    /** {@return standard output; whoever ends the run flushes it} */
    Writer out() {
        return out;
    }

    /** {@return what standard output can show} */
    OutputOptions options() {
        return surroundings.output();
    }

    /** {@return what the process says of the place in which it runs} */
    Surroundings surroundings() {
        return surroundings;
    }

    Messages messages() {
        return messages;
    }

    /** Says the rest in a language. */
    void speak(Locale language) {
        if (!messages.locale().equals(language)) {
            messages = Messages.of(language, Console.class);
        }
    }

    /** Shows how far the work is, where somebody looks on; nothing of it stays. */
    void progress(String key, Map<String, ?> values) {
        if (progress.isPresent() && !quiet) {
            progress.get().show(messages.text(key, values, PrivateNumbers::hidden));
        }
    }

    void endProgress() throws IOException {
        if (progress.isPresent()) {
            progress.get().wipe();
        }
    }

    /** From now on notes are kept back. */
    void beQuiet() {
        quiet = true;
    }

    boolean isQuiet() {
        return quiet;
    }

    /** Tells people a sentence of the bundle that they could do without. */
    void note(String key, Map<String, ?> values) {
        if (!quiet) {
            say(messages.text(key, values, PrivateNumbers::hidden));
        }
    }

    /** Tells people what went wrong, by a sentence of the bundle. */
    void problem(String key, Map<String, ?> values) {
        say(messages.text(key, values, PrivateNumbers::hidden));
    }

    /** Shows where in the program something went wrong; what was thrown may quote a draft. */
    void trace(Throwable fault) {
        var trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace));
        sayLines(PrivateNumbers.hidden(trace.toString()).replace("\t", "    "));
    }

    /** Shows a text of several lines on standard error. */
    void sayLines(String text) {
        text.lines().forEach(this::say);
    }

    /** Tells people a sentence, on standard error; names of files may hold private numbers, and signs that steer a terminal. */
    void say(String sentence) {
        try {
            endProgress();
            err.write(VisibleText.line(PrivateNumbers.hidden(sentence)));
            err.write('\n');
            err.flush();
        } catch (IOException e) {
            // nobody is left to be told
        }
    }
}
