package io.github.rectification.bind.head;

import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Table;
import io.github.rectification.reading.BodyEndings;
import io.github.rectification.reading.DateMention;
import io.github.rectification.reading.DocumentNumberMention;
import io.github.rectification.reading.Mentions;
import io.github.rectification.source.SourceSlice;
import java.util.List;
import java.util.Optional;

/** Tells which lines around a title are known parts of an official document (公文格式要素) or say where a page has it from. */
final class HeadParts {

    private static final int LONGEST_SOURCE = 240;
    private static final int LONGEST_ADDRESSEE = 80;
    private static final int LONGEST_DATE = 60;
    private static final int MOST_CHARACTERS_OF_MARK = 12;
    private static final int DIGITS_OF_SERIAL = 6;
    private static final String OPENING = "([〔【";
    private static final String CLOSING = ")]〕】";

    private final Mentions mentions;
    private final Names names;

    HeadParts(Mentions mentions) {
        this.mentions = mentions;
        this.names = new Names(mentions);
    }

    /** {@return whether the line is a part by its own words} */
    boolean isPart(SourceSlice line) {
        return number(line).isPresent()
                || isRedHead(line)
                || isDate(line)
                || isSource(line)
                || isSigner(line)
                || isMark(line);
    }

    /** {@return the number of the document in a line that holds no sentence, or empty} */
    Optional<SourceSlice> number(SourceSlice line) {
        return DocumentNumberMention.in(line)
                .map(DocumentNumberMention::slice)
                .filter(number -> standsApart(number, line));
    }

    private boolean standsApart(SourceSlice number, SourceSlice line) {
        SourceSlice before = line.cut(0, number.start() - line.start()).trim();
        SourceSlice after = line.from(number.end() - line.start()).trim();
        boolean isBracketed = before.length() == 1 && OPENING.indexOf(before.charAt(0)) >= 0;
        boolean isAfter = after.isEmpty()
                || (isBracketed && after.length() == 1 && CLOSING.indexOf(after.charAt(0)) >= 0)
                || mentions.at(Table.HEAD_LABEL, after.start()).isPresent();
        return isAfter
                && (before.isEmpty() || isBracketed || isLabelled(before) || isRedHead(before) || isMark(before));
    }

    /** 文号:. */
    private boolean isLabelled(SourceSlice before) {
        return mentions.words(Table.HEAD_LABEL, before).stream()
                .anyMatch(word -> word.means(HeadLabels.NUMBER)
                        && HeadLabels.isBeforeColon(word, before)
                        && word.end() + 1 == before.end());
    }

    /** 中共柳湾县档案馆党组文件. */
    private boolean isRedHead(SourceSlice line) {
        return mentions.words(Table.DOCUMENT_MARK, line).stream()
                .filter(word -> word.means(Marks.RED_HEAD) && word.end() == line.end())
                .anyMatch(word -> {
                    SourceSlice name = line.cut(0, word.start() - line.start()).trim();
                    return name.isEmpty() || isNameOver(name);
                });
    }

    private boolean isNameOver(SourceSlice name) {
        return Names.isNameLike(name)
                && (names.isBody(name)
                        || mentions.words(Table.BODY_ENDING, name).stream().anyMatch(BodyEndings::isName));
    }

    /** A date with or without brackets, with the time of day or, in brackets, with what was done on it. */
    boolean isDate(SourceSlice line) {
        int sign = line.length() < 3 ? -1 : OPENING.indexOf(line.charAt(0));
        boolean isBracketed = sign >= 0 && line.charAt(line.length() - 1) == CLOSING.charAt(sign);
        SourceSlice words = isBracketed ? line.cut(1, line.length() - 1).trim() : line;
        if (words.length() > LONGEST_DATE || words.contains("。")) {
            return false;
        }
        List<DateMention> dates = mentions.dates(words);
        if (dates.isEmpty() || dates.get(0).year().isEmpty()) {
            return false;
        }
        SourceSlice first = dates.get(0).slice();
        boolean begins = first.start() == words.start();
        SourceSlice rest = words.from(first.end() - words.start()).trim();
        SourceSlice before = words.cut(0, first.start() - words.start()).trim();
        return (begins && (isBracketed || isTime(rest) || names.isBody(rest)))
                || (rest.isEmpty() && names.isBody(before));
    }

    private static boolean isTime(SourceSlice words) {
        return words.chars().allMatch(c -> c == ':' || c == ' ' || (c >= '0' && c <= '9'));
    }

    /** 来源:…, 2024-12-02 10:30 来源:…; what a site counts and offers beside it is residue of the page. */
    private boolean isSource(SourceSlice line) {
        return line.length() <= LONGEST_SOURCE
                && !line.contains("。")
                && mentions.words(Table.PAGE_CONTROL, line).isEmpty()
                && mentions.words(Table.HEAD_LABEL, line).stream()
                        .anyMatch(word -> HeadLabels.isSource(word)
                                && HeadLabels.isBeforeColon(word, line)
                                && HeadLabels.beginsField(word, line));
    }

    private boolean isSigner(SourceSlice line) {
        return mentions.at(Table.HEAD_LABEL, line.start())
                .filter(word -> word.means(HeadLabels.SIGNER) && HeadLabels.isBeforeColon(word, line))
                .isPresent();
    }

    /** 特急, 机密★1年, 000012. */
    private boolean isMark(SourceSlice line) {
        boolean isSerial =
                line.length() == DIGITS_OF_SERIAL && isTime(line) && !line.contains(":") && !line.contains(" ");
        return isSerial
                || (line.length() <= MOST_CHARACTERS_OF_MARK
                        && mentions.at(Table.DOCUMENT_MARK, line.start())
                                .filter(word -> !word.means(Marks.RED_HEAD) && endsMark(word, line))
                                .isPresent());
    }

    private static boolean endsMark(Hit mark, SourceSlice line) {
        int after = mark.end() - line.start();
        return after == line.length() || "★☆ ".indexOf(line.charAt(after)) >= 0;
    }

    /** {@return whether the line says to whom the document goes (主送机关): 各党支部:} */
    boolean isAddressee(SourceSlice line) {
        if (isLabelledAddressee(line)) {
            return true;
        }
        if (line.length() > LONGEST_ADDRESSEE || !line.endsWith(":") || line.contains("。")) {
            return false;
        }
        SourceSlice words = line.cut(0, line.length() - 1).trim();
        boolean isAnnounced = !mentions.words(Table.ANNOUNCEMENT, words).isEmpty();
        return !words.isEmpty() && !isAnnounced && isAddressed(words);
    }

    private boolean isLabelledAddressee(SourceSlice line) {
        return mentions.at(Table.HEAD_LABEL, line.start())
                .filter(word -> word.means(HeadLabels.ADDRESSEE) && HeadLabels.isBeforeColon(word, line))
                .isPresent();
    }

    private boolean isAddressed(SourceSlice words) {
        SourceSlice bare = withoutBracket(words);
        return mentions.at(Table.ADDRESSEE, words.start())
                        .filter(word -> word.means(Addressing.OPENER))
                        .isPresent()
                || mentions.words(Table.ADDRESSEE, bare).stream()
                        .anyMatch(word -> word.means(Addressing.ENDING) && word.end() == bare.end())
                || ends(Table.BODY_ENDING, bare)
                || ends(Table.ISSUER_ENDING, bare)
                || ends(Table.TEAM_FORM, bare);
    }

    private boolean ends(Table table, SourceSlice words) {
        return mentions.words(table, words).stream().anyMatch(word -> word.end() == words.end());
    }

    private static SourceSlice withoutBracket(SourceSlice words) {
        int open = words.endsWith(")") ? words.indexOf("(", 0) : -1;
        return open <= 0 ? words : words.cut(0, open).trim();
    }

    /** {@return whether the line is the name of a body} */
    boolean isName(SourceSlice line) {
        return names.isBody(line);
    }

    private enum Marks {
        RED_HEAD;
    }

    private enum Addressing {
        OPENER,
        ENDING;
    }
}
