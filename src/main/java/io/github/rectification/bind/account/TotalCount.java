package io.github.rectification.bind.account;

import io.github.rectification.reading.CountMention;
import io.github.rectification.source.SourceSlice;

/**
 * A number of issues, areas, tasks and so on as a whole: 反馈问题12个, or 12个问题.
 *
 * @param noun what is counted
 * @param count the number
 * @param whole all the words
 */
record TotalCount(Noun noun, CountMention count, SourceSlice whole) {

    int start() {
        return whole.start();
    }

    SourceSlice number() {
        return count.number().slice();
    }
}
