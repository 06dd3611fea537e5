package io.github.rectification.bind.account;

import io.github.rectification.source.SourceSlice;

/**
 * The word for what is counted.
 *
 * @param grain what it is
 * @param slice the word with what stands before it in it: 整改任务
 */
record Noun(Grain grain, SourceSlice slice) {

    private static final int LENGTH_OF_UNIT = 2;

    /** {@return the word by which its grain is known: 任务 of 整改任务} */
    SourceSlice unit() {
        return slice.from(Math.max(0, slice.length() - LENGTH_OF_UNIT));
    }
}
