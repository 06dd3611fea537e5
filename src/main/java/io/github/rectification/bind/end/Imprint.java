package io.github.rectification.bind.end;

import io.github.rectification.genre.CharacterSet;
import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Table;
import io.github.rectification.outline.Block;
import io.github.rectification.reading.DateMention;
import io.github.rectification.reading.Mentions;
import io.github.rectification.source.SourceSlice;
import java.util.List;
import java.util.Optional;

/** Tells which lines belong to the imprint of a document (版记): to whom copies go, who printed it, when and how many. */
final class Imprint {

    private static final int LONGEST = 400;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_PRINTED = 80;
    private static final int LONGEST_NUMBER = 16;
    private static final CharacterSet LIST_SIGNS = CharacterSet.of(",、;。");

    private final List<Block> blocks;
    private final Mentions mentions;

    Imprint(List<Block> blocks, Mentions mentions) {
        this.blocks = blocks;
        this.mentions = mentions;
    }

    /** {@return whether the paragraph at the place belongs to it; those above another place are not looked at} */
    boolean holds(int at, int top) {
        SourceSlice line = blocks.get(at).line();
        return line.length() <= LONGEST
                && (isLabelled(line)
                        || isPrinted(line)
                        || isNumber(line)
                        || (isNearPrinted(at) && isName(line))
                        || (at > top && goesOn(blocks.get(at - 1).line(), line)));
    }

    /** 抄送:…. */
    private boolean isLabelled(SourceSlice line) {
        return mentions.at(Table.IMPRINT, line.start())
                .filter(word -> word.means(Meaning.COPIES) || word.means(Meaning.PERSON))
                .filter(word -> isColon(line, word.end() - line.start()))
                .isPresent();
    }

    private static boolean isColon(SourceSlice line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at < line.length() && line.charAt(at) == ':';
    }

    /** 柳湾县档案馆办公室 2024年12月2日印发. */
    private boolean isPrinted(SourceSlice line) {
        if (line.length() > LONGEST_PRINTED || line.contains("。")) {
            return false;
        }
        List<DateMention> dates = mentions.dates(line);
        Optional<Hit> printed = dates.size() != 1
                ? Optional.empty()
                : mentions.first(
                        Table.IMPRINT, line, word -> word.means(Meaning.PRINTED) && isBehind(word, dates.get(0), line));
        return printed.filter(word -> word.end() == line.end() || isCounted(line, word))
                .isPresent();
    }

    private static boolean isBehind(Hit word, DateMention date, SourceSlice line) {
        int from = date.slice().end() - line.start();
        int to = word.start() - line.start();
        return from <= to && line.cut(from, to).isBlank();
    }

    /** 2024年12月2日印发(共印50份). */
    private boolean isCounted(SourceSlice line, Hit word) {
        SourceSlice rest = line.from(word.end() - line.start()).trim();
        return rest.startsWith("(")
                || (rest.length() <= LONGEST_NUMBER
                        && mentions.words(Table.IMPRINT, rest).stream()
                                .anyMatch(last -> last.means(Meaning.COPY) && last.end() == rest.end()));
    }

    /** 共印50份, (共印50份). */
    private boolean isNumber(SourceSlice line) {
        int start = line.startsWith("(") ? line.start() + 1 : line.start();
        return line.length() <= LONGEST_NUMBER
                && mentions.at(Table.IMPRINT, start)
                        .filter(word -> word.means(Meaning.NUMBER))
                        .isPresent();
    }

    private boolean isNearPrinted(int at) {
        return at + 1 < blocks.size() && isPrinted(blocks.get(at + 1).line());
    }

    private boolean isName(SourceSlice line) {
        return line.length() <= LONGEST_NAME
                && mentions.dates(line).isEmpty()
                && line.chars().allMatch(Character::isIdeographic);
    }

    /** The names of those who get a copy may take several lines; all but the last end in the middle of the list. */
    private boolean goesOn(SourceSlice above, SourceSlice line) {
        return isLabelled(above)
                && "、,".indexOf(above.charAt(above.length() - 1)) >= 0
                && line.chars().allMatch(c -> Character.isIdeographic(c) || LIST_SIGNS.holds(c));
    }

    private enum Meaning {
        COPIES,
        PERSON,
        PRINTED,
        NUMBER,
        COPY;
    }
}
