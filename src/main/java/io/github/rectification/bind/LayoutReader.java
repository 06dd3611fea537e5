package io.github.rectification.bind;

import io.github.rectification.bind.end.EndReader;
import io.github.rectification.bind.head.Head;
import io.github.rectification.bind.head.HeadReader;
import io.github.rectification.outline.Block;
import io.github.rectification.outline.Outline;
import io.github.rectification.reading.Mentions;
import io.github.rectification.source.SourceSlice;
import java.util.List;
import java.util.OptionalInt;

/** Finds where the opening begins and ends, and where the body gives way to invitation, contacts and sign-off. */
final class LayoutReader {

    /** Above the opening stand a title and perhaps what a web page puts there, no more. */
    private static final int HIGHEST_OPENING = 25;

    private static final int LONGEST_OPENING = 6;
    private static final int LONGEST_ANNOUNCEMENT = 120;

    private final List<Block> blocks;
    private final Mentions mentions;
    private final OpeningSigns signs;

    private LayoutReader(Outline outline, Mentions mentions) {
        this.blocks = outline.blocks();
        this.mentions = mentions;
        this.signs = new OpeningSigns(mentions);
    }

    static Layout read(Outline outline, Mentions mentions) {
        return new LayoutReader(outline, mentions).read();
    }

    private Layout read() {
        int opening = openingStart();
        Head head = HeadReader.read(blocks.subList(0, opening < 0 ? firstLabel() : opening), opening >= 0, mentions);
        int body = opening < 0 ? head.end() : openingEnd(opening);
        EndReader end = EndReader.read(blocks, body, mentions);
        return new Layout(
                head, opening < 0 ? List.of() : blocks.subList(opening, body), blocks.subList(body, end.start()), end);
    }

    private int firstLabel() {
        int at = 0;
        while (at < blocks.size() && blocks.get(at).label().isEmpty() && at < HIGHEST_OPENING) {
            at++;
        }
        return at;
    }

    private int openingStart() {
        int limit = Math.min(blocks.size(), HIGHEST_OPENING);
        for (int i = 0; i < limit; i++) {
            SourceSlice line = blocks.get(i).line();
            if (blocks.get(i).label().isPresent()) {
                return -1;
            }
            if (signs.opens(line)) {
                return i;
            }
        }
        return -1;
    }

    private int openingEnd(int start) {
        int end = start + 1;
        boolean isAnnounced = signs.announces(blocks.get(start).line());
        while (!isAnnounced && end < blocks.size() && end - start < LONGEST_OPENING) {
            Block next = blocks.get(end);
            isAnnounced = next.label().isEmpty() && signs.announces(next.line());
            boolean goesOn = next.label().isEmpty()
                    && (isAnnounced || signs.tellsOfInspection(next.line()))
                    && !mentions.dates(next.line()).isEmpty();
            if (!goesOn && !isAnnounced) {
                return announcedLater(end).orElse(end);
            }
            end++;
        }
        return end;
    }

    /** Between the inspection and the words that announce the report may stand how the body took the feedback. */
    private OptionalInt announcedLater(int from) {
        for (int i = from; i < Math.min(blocks.size(), from + LONGEST_OPENING - 2); i++) {
            SourceSlice line = blocks.get(i).line();
            if (blocks.get(i).label().isPresent() || !(line.endsWith("。") || line.endsWith(":"))) {
                return OptionalInt.empty();
            }
            if (line.length() < LONGEST_ANNOUNCEMENT && signs.announces(line)) {
                return OptionalInt.of(i + 1);
            }
        }
        return OptionalInt.empty();
    }
}
