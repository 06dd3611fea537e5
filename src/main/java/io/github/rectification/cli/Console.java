package io.github.rectification.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.rectification.finding.Messages;
import io.github.rectification.reporter.OutputOptions;
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

/** The three streams of the process, in UTF-8 whatever the console's charset, and the sentences for people. */
final class Console {

    private static final int BUFFER = 1 << 15;
    private static final int CONTROL_PICTURES = 0x2400;
    private static final int REPLACEMENT = 0xFFFD;

    private final InputStream in;
    private final Writer out;
    private final Writer err;
    private final OutputOptions options;
    private volatile Messages messages;

    Console(InputStream in, OutputStream out, OutputStream err, Messages messages) {
        this(in, out, err, messages, OutputOptions.PLAIN);
    }

    Console(InputStream in, OutputStream out, OutputStream err, Messages messages, OutputOptions options) {
        this.in = in;
        this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8), BUFFER);
        this.err = new OutputStreamWriter(err, UTF_8);
        this.messages = messages;
        this.options = options;
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
        return options;
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

    /** Tells people a sentence of the bundle. */
    void note(String key, Map<String, ?> values) {
        tell(messages.text(key, values));
    }

    /** Tells people a sentence. It may hold the name of a file, which must neither begin a line nor steer a terminal. */
    void tell(String sentence) {
        var visible = new StringBuilder(sentence.length());
        sentence.codePoints().forEach(c -> visible.appendCodePoint(visible(c)));
        say(visible.toString());
    }

    /** {@return the sign that stands for a code point: itself, or what can be seen instead} */
    private static int visible(int codePoint) {
        if (codePoint < ' ') {
            return CONTROL_PICTURES + codePoint;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> REPLACEMENT;
            default -> codePoint;
        };
    }

    /** Shows where in the program something went wrong. */
    void trace(Throwable fault) {
        var trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace));
        say(trace.toString());
    }

    /** Shows people text as it is, on standard error. */
    void say(String text) {
        try {
            err.write(text);
            err.write('\n');
            err.flush();
        } catch (IOException e) {
            // nobody is left to be told
        }
    }
}
