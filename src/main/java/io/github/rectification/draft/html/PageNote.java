package io.github.rectification.draft.html;

import io.github.rectification.genre.CharacterSet;
import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Hits;
import io.github.rectification.genre.Table;
import io.github.rectification.genre.Vocabulary;
import io.github.rectification.source.SourceText;
import java.util.Set;

/** Tells whether a line is what a site writes over its pages: path, date, source, size of letters. */
final class PageNote {

    private static final int LONGEST = 240;
    private static final Set<String> RECORDS = Set.of("RECORD", "PAGE");
    private static final CharacterSet BEFORE_FIELD = CharacterSet.of(" \t|([【〔;,");
    private static final CharacterSet ARROWS = CharacterSet.of(">»›/");

    private final String line;

    private PageNote(String line) {
        this.line = line;
    }

    static boolean is(String line) {
        return line.length() <= LONGEST && line.indexOf('。') < 0 && new PageNote(SourceText.fold(line)).is();
    }

    private boolean is() {
        Hits words = Vocabulary.standard().scan(line);
        return words.of(Table.HEAD_LABEL).stream().anyMatch(this::isField)
                || words.of(Table.PAGE_CONTROL).stream().anyMatch(this::standsApart)
                || words.of(Table.PAGE_PATH).stream().anyMatch(this::isOfPath);
    }

    /** The number of the document, if it has one, is a part of it; so is to whom it goes. */
    private boolean isField(Hit label) {
        boolean isBeforeColon = charAt(label.end()) == ':' && begins(label.start());
        return label.means(RECORDS)
                || (isBeforeColon && label.means("SOURCE"))
                || (isBeforeColon && label.means("NUMBER") && !holdsDigit(label.end()));
    }

    private boolean holdsDigit(int from) {
        return line.chars().skip(from).anyMatch(c -> c >= '0' && c <= '9');
    }

    private boolean begins(int start) {
        return start == 0 || BEFORE_FIELD.holds(line.charAt(start - 1));
    }

    /** Within words it may be a part of a name: 云溪县收藏家协会. */
    private boolean standsApart(Hit control) {
        return !Character.isIdeographic(charAt(control.start() - 1)) || !Character.isIdeographic(charAt(control.end()));
    }

    private boolean isOfPath(Hit place) {
        char next = charAt(place.end());
        char sign = next == ' ' ? charAt(place.end() + 1) : next;
        return place.means("PATH") || ARROWS.holds(sign);
    }

    private char charAt(int at) {
        return at >= 0 && at < line.length() ? line.charAt(at) : '\n';
    }
}
