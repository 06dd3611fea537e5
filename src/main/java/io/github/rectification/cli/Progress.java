package io.github.rectification.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/**
 * A line on the terminal that tells how far the work is. It is wiped before anything else is written to either stream, so
 * that it never stands among what stays. Used by one thread.
 */
final class Progress {

    private final Writer err;
    private int columns;

    Progress(Writer err) {
        this.err = err;
    }

    void show(String text) {
        try {
            wipe();
            err.write(text);
            err.flush();
            // a Chinese character takes two
            columns = 2 * text.length();
        } catch (IOException e) {
            // nobody looks on
        }
    }

    void wipe() throws IOException {
        if (columns > 0) {
            err.write("\r" + " ".repeat(columns) + "\r");
            err.flush();
            columns = 0;
        }
    }

    /** {@return a stream that wipes the line before it is written to} */
    OutputStream before(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                wipe();
                out.write(bytes, from, length);
            }
        };
    }
}
