package io.github.rectification.bind.head;

import io.github.rectification.genre.CharacterSet;
import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Table;
import io.github.rectification.reading.BodyEndings;
import io.github.rectification.reading.Mentions;
import io.github.rectification.source.SourceSlice;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Tells whether a line is the name of a body. */
final class Names {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 40;
    private static final int SHORTEST_DEPARTMENT = 3;
    private static final int LONGEST_DEPARTMENT = 9;
    private static final CharacterSet MARKS = CharacterSet.of("“”()");
    private static final Set<String> BODIES = Set.of("BODY", "OFFICE");
    private static final Set<String> PLACES = Set.of("PLACE");

    private final Mentions mentions;

    Names(Mentions mentions) {
        this.mentions = mentions;
    }

    /** {@return whether the line is the name of a body, of the Party or another} */
    boolean isBody(SourceSlice line) {
        return isPartyBody(line)
                || isPlace(line)
                || (isNameLike(line)
                        && (endsWith(line, issuers(line, BODIES))
                                || endsWith(line, partyEndings(line, BodyEndings::isName))));
    }

    /** {@return whether the line is the name of a county, a town or a village} */
    boolean isPlace(SourceSlice line) {
        return isNameLike(line) && endsWith(line, issuers(line, PLACES));
    }

    /** {@return whether the line is the name of a committee, a branch or an office of the Party, or the beginning of its full name} */
    boolean isPartyBody(SourceSlice line) {
        return beginsFullName(line)
                || (isNameLike(line)
                        && (endsWith(line, partyEndings(line, BodyEndings::isCommittee)) || isDepartment(line)));
    }

    private boolean beginsFullName(SourceSlice line) {
        return mentions.at(Table.PARTY, line.start())
                .map(party -> line.from(party.end() - line.start()))
                .filter(name -> name.length() >= SHORTEST && name.length() <= LONGEST && isNameLike(name))
                .isPresent();
    }

    /** {@return whether the words are such as a name is made of: characters, quotation marks, brackets} */
    static boolean isNameLike(SourceSlice words) {
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            if (!Character.isIdeographic(c) && !MARKS.holds(c)) {
                return false;
            }
        }
        return true;
    }

    /** 委 alone ends names of other bodies too. */
    private List<Hit> partyEndings(SourceSlice line, Predicate<Hit> kind) {
        return mentions.words(Table.BODY_ENDING, line).stream()
                .filter(word -> kind.test(word) && word.end() - word.start() > 1)
                .toList();
    }

    private List<Hit> issuers(SourceSlice line, Set<String> meanings) {
        return mentions.words(Table.ISSUER_ENDING, line).stream()
                .filter(word -> word.means(meanings))
                .toList();
    }

    private static boolean endsWith(SourceSlice line, List<Hit> endings) {
        return endings.stream().anyMatch(word -> {
            int before = word.start() - line.start();
            return word.end() == line.end() && before >= SHORTEST && before <= LONGEST;
        });
    }

    /** 县委宣传部. */
    private boolean isDepartment(SourceSlice line) {
        return line.endsWith("部")
                && mentions.words(Table.BODY_ENDING, line).stream().anyMatch(word -> {
                    int department = line.end() - word.end();
                    return word.start() - line.start() >= SHORTEST
                            && department >= SHORTEST_DEPARTMENT
                            && department <= LONGEST_DEPARTMENT;
                });
    }
}
