package io.github.rectification.reporter;

import java.io.IOException;
import java.io.Writer;

/** Holds back what is written until it is known what must stand before it. */
final class HeldWriter extends Writer {

    private final Writer out;
    private final StringBuilder held = new StringBuilder();
    private boolean isHolding;

    HeldWriter(Writer out) {
        this.out = out;
    }

    /** Keeps what is written from now on. */
    void hold() {
        isHolding = true;
    }

    /** Passes on what was kept, and from now on all. */
    void release() throws IOException {
        isHolding = false;
        out.append(held);
        held.setLength(0);
        held.trimToSize();
    }

    @Override
    public void write(char[] text, int start, int length) throws IOException {
        if (isHolding) {
            held.append(text, start, length);
        } else {
            out.write(text, start, length);
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        release();
        out.close();
    }
}
