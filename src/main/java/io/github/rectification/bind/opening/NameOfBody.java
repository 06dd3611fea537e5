package io.github.rectification.bind.opening;

import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Table;
import io.github.rectification.reading.BodyEndings;
import io.github.rectification.reading.DateMention;
import io.github.rectification.reading.Mentions;
import io.github.rectification.reading.Wording;
import io.github.rectification.source.SourceSlice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The name of a body without what stands within it and is no part of it: short names and former names in brackets, dates.
 *
 * @param words the words in which the name stands, not null
 * @param mentions what the words of the whole text say, not null
 */
record NameOfBody(SourceSlice words, Mentions mentions) {

    /** {@return the name, or empty if nothing is left of the words} */
    Optional<Wording> wording() {
        SourceSlice name = words.trim();
        int bracket = bracketOfNote(name);
        Optional<SourceSlice> rest = bracket > 0 ? restOfName(name.from(bracket)) : Optional.empty();
        SourceSlice head = bracket > 0 ? name.cut(0, bracket) : name;
        int mark = head.indexOf(",", 0);
        SourceSlice bare = withoutDate(mark > 0 ? head.cut(0, mark).trim() : head.trim());
        List<SourceSlice> parts = new ArrayList<>(List.of(bare));
        rest.filter(more -> mark <= 0).ifPresent(parts::add);
        return bare.isEmpty() ? Optional.empty() : Optional.of(new Wording(parts));
    }

    /** {@return where a bracket opens that tells another name, or what belongs to the body; or -1} */
    private int bracketOfNote(SourceSlice name) {
        for (int at = 0; at < name.length(); at++) {
            if (name.charAt(at) == '(' || name.charAt(at) == '[') {
                SourceSlice note = name.cut(at, closing(name, at));
                if (!mentions.words(Table.NAME_NOTE, note).isEmpty() || note.contains(",")) {
                    return at;
                }
            }
        }
        return -1;
    }

    private static int closing(SourceSlice name, int open) {
        int at = open + 1;
        while (at < name.length() && name.charAt(at) != ')' && name.charAt(at) != ']') {
            at++;
        }
        return Math.min(name.length(), at + 1);
    }

    /** In 市文化局(以下简称市文局)党委 the name goes on behind the bracket. */
    private Optional<SourceSlice> restOfName(SourceSlice bracket) {
        SourceSlice after = bracket.from(closing(bracket, 0));
        Optional<Hit> ending = mentions.at(Table.BODY_ENDING, after.start()).filter(BodyEndings::isName);
        return ending.filter(word -> word.end() == after.trim().end())
                .map(word -> after.cut(0, word.end() - after.start()));
    }

    private SourceSlice withoutDate(SourceSlice body) {
        List<DateMention> dates = mentions.dates(body);
        if (dates.isEmpty()) {
            return body;
        }
        SourceSlice before =
                body.cut(0, dates.get(0).slice().start() - body.start()).trim();
        boolean isJoined = before.endsWith("于") || before.endsWith("在") || before.endsWith("自");
        return isJoined ? before.cut(0, before.length() - 1) : before;
    }
}
