package io.github.rectification.cli;

import java.io.InputStream;

/** Standard input at which the program fails as it may not. */
final class FailingInput extends InputStream {

    @Override
    public int read() {
        throw new StackOverflowError();
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
        throw new StackOverflowError();
    }
}
