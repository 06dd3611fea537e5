package io.github.rectification.reading;

import io.github.rectification.genre.CharacterSet;
import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Table;
import io.github.rectification.model.InspectionKind;
import io.github.rectification.source.SourceSlice;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The kinds of inspection that words name. */
public final class InspectionKinds {

    private static final CharacterSet FILLERS = CharacterSet.of("式“”\"、");

    private InspectionKinds() {}

    /** {@return the kinds named in a part of the text with the first place of each, in order} */
    public static Map<InspectionKind, SourceSlice> in(SourceSlice text, Mentions mentions) {
        Map<InspectionKind, SourceSlice> kinds = new LinkedHashMap<>();
        for (Hit word : mentions.words(Table.INSPECTION_KIND, text)) {
            kinds.putIfAbsent(
                    word.word().as(InspectionKind.class), text.source().slice(word.start(), word.end()));
        }
        return kinds;
    }

    /** {@return whether nothing but kinds stands between two places of the whole text} */
    static boolean fill(int from, int to, SourceSlice text, Mentions mentions) {
        int at = from;
        while (at < to) {
            Optional<Hit> kind = mentions.at(Table.INSPECTION_KIND, at);
            if (kind.isPresent()) {
                at = kind.get().end();
            } else if (FILLERS.holds(text.charAt(at - text.start()))) {
                at++;
            } else {
                return false;
            }
        }
        return true;
    }
}
