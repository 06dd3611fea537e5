package io.github.rectification.reading;

import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Table;
import io.github.rectification.genre.Vocabulary;
import io.github.rectification.source.SourceSlice;
import io.github.rectification.source.SourceText;
import java.util.List;
import java.util.stream.Stream;

/** What holds for the mentions of any text: in order, within the part, and the same whether they are asked of once or again. */
public final class MentionLaws {

    private MentionLaws() {}

    /** Throws an {@link AssertionError} if one of them does not hold. */
    public static void holdFor(SourceText text) {
        Mentions mentions = Mentions.of(text, Vocabulary.standard());
        SourceSlice all = text.all();
        SourceSlice half = all.cut(all.length() / 3, all.length() - all.length() / 3);
        for (SourceSlice part : List.of(all, half)) {
            List<DateMention> dates = mentions.dates(part);
            areInOrder(part, dates.stream().map(DateMention::slice));
            must(dates.equals(DateMention.in(part)), "other dates than those of the part by itself");
            areInOrder(part, NumberMention.in(part).stream().map(NumberMention::slice));
            areInOrder(
                    part,
                    CountMention.in(part, mentions).stream()
                            .map(count -> count.number().slice()));
            for (Table table : Table.values()) {
                mentions.words(table, part).forEach(hit -> liesIn(part, hit));
                mentions.phrases(table, part).forEach(hit -> liesIn(part, hit));
            }
        }
    }

    private static void areInOrder(SourceSlice part, Stream<SourceSlice> slices) {
        int after = part.start();
        for (SourceSlice slice : (Iterable<SourceSlice>) slices::iterator) {
            must(slice.start() >= after && !slice.isEmpty() && slice.end() <= part.end(), slice + " is out of order");
            after = slice.end();
        }
    }

    private static void liesIn(SourceSlice part, Hit hit) {
        must(hit.start() >= part.start() && hit.start() < hit.end() && hit.end() <= part.end(), hit + " lies outside");
    }

    private static void must(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
