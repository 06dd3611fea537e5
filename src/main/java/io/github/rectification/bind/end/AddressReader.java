package io.github.rectification.bind.end;

import io.github.rectification.genre.CharacterSet;
import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Numerals;
import io.github.rectification.genre.Table;
import io.github.rectification.reading.BodyEndings;
import io.github.rectification.reading.Clauses;
import io.github.rectification.reading.Mentions;
import io.github.rectification.source.SourceSlice;
import java.util.List;
import java.util.Optional;

/** Reads an address (邮寄地址) behind the name of its channel: the place, who receives, the postal code. */
final class AddressReader {

    private static final CharacterSet SENTENCE_ENDS = CharacterSet.of("。");
    private static final CharacterSet CLAUSE_ENDS = CharacterSet.of(",。;");
    private static final CharacterSet BRACKETS_AND_COMMAS = CharacterSet.of("(),;");
    private static final int SHORTEST_PLACE = 4;
    private static final int SHORTEST_OFFICE = 4;
    private static final int LONGEST = 60;
    private static final int LONGEST_OFFICE = 40;
    private static final int FROM_HOUSE_TO_END = 20;
    private static final String OFFICE = "OFFICE";

    private final ContactLine line;
    private final Mentions mentions;

    AddressReader(ContactLine line) {
        this.line = line;
        this.mentions = line.mentions();
    }

    /** {@return what the value of a channel says} */
    PostalAddress read(SourceSlice value) {
        SourceSlice whole = bracketsClosed(value);
        return received(whole)
                .or(() -> inBrackets(whole))
                .or(() -> beforeOffice(value))
                .orElseGet(() -> alone(value));
    }

    private SourceSlice bracketsClosed(SourceSlice value) {
        if (!value.contains("(") || value.contains(")")) {
            return value;
        }
        SourceSlice words = line.words();
        int end = Clauses.end(words, value.end() - words.start(), SENTENCE_ENDS);
        return words.cut(value.start() - words.start(), end);
    }

    /** 某路1号,某局办公室收: what stands before 收 is the addressee. */
    private Optional<PostalAddress> received(SourceSlice whole) {
        SourceSlice own = line.own(whole);
        return Receiver.in(own, mentions).map(receiver -> {
            SourceSlice name = receiver.name().trim();
            SourceSlice before = own.cut(0, receiver.start() - own.start());
            return new PostalAddress(
                    line.wording(before),
                    Optional.of(name).filter(words -> !Persons.isPerson(words, mentions)),
                    Optional.empty(),
                    own.end());
        });
    }

    /** 某局办公室(某路1号,邮编999420). */
    private Optional<PostalAddress> inBrackets(SourceSlice whole) {
        int open = whole.indexOf("(", 0);
        int close = whole.indexOf(")", 0);
        boolean isOffice = open >= 2 && open <= LONGEST && (close < 0 || close > open);
        if (!isOffice || mentions.at(Table.CONTACT, whole.start() + open + 1).isPresent()) {
            return Optional.empty();
        }
        int end = Clauses.end(whole, open + 1, BRACKETS_AND_COMMAS);
        SourceSlice place = whole.cut(open + 1, end);
        boolean isOpen = end < whole.length() && whole.charAt(end) == '(';
        if (isOpen || !holdsHouse(place)) {
            return Optional.empty();
        }
        return Optional.of(new PostalAddress(
                Optional.of(place.trim()),
                Optional.of(whole.cut(0, open).trim()),
                Optional.empty(),
                place.trim().end()));
    }

    private boolean holdsHouse(SourceSlice place) {
        return houses(place).stream()
                .anyMatch(house -> house.end() - 1 - place.start() >= SHORTEST_PLACE
                        && house.end() - 1 - place.start() <= LONGEST
                        && place.end() - house.end() <= FROM_HOUSE_TO_END);
    }

    /** 某路1号,某局办公室. */
    private Optional<PostalAddress> beforeOffice(SourceSlice value) {
        SourceSlice own = line.own(value);
        SourceSlice bare = ContactLine.withoutTail(line.withoutNote(own));
        int comma = bare.indexOf(",", 0);
        if (comma < 0 || comma > LONGEST + 1 || bare.indexOf(",", comma + 1) >= 0) {
            return Optional.empty();
        }
        SourceSlice place = bare.cut(0, comma);
        SourceSlice office = bare.from(comma + 1);
        return endsWithHouse(place) && isOffice(office)
                ? Optional.of(new PostalAddress(
                        Optional.of(place.trim()), Optional.of(office.trim()), Optional.empty(), own.end()))
                : Optional.empty();
    }

    private boolean endsWithHouse(SourceSlice place) {
        return place.length() > SHORTEST_PLACE && houses(place).stream().anyMatch(house -> house.end() == place.end());
    }

    private boolean isOffice(SourceSlice name) {
        return mentions.words(Table.BODY_ENDING, name).stream()
                        .anyMatch(word -> BodyEndings.isName(word) && endsOffice(word, name))
                || mentions.words(Table.ISSUER_ENDING, name).stream()
                        .anyMatch(word -> word.means(OFFICE) && endsOffice(word, name));
    }

    private static boolean endsOffice(Hit ending, SourceSlice name) {
        int before = ending.start() - name.start();
        return ending.end() == name.end() && before >= SHORTEST_OFFICE && before <= LONGEST_OFFICE;
    }

    private PostalAddress alone(SourceSlice value) {
        SourceSlice own = line.own(value);
        int code = ContactForms.bareCode(own);
        return new PostalAddress(
                line.wording(own).filter(place -> place.length() > 1),
                Optional.empty(),
                code < 0 ? Optional.empty() : Optional.of(ContactForms.code(own, code)),
                own.end());
    }

    private List<Hit> houses(SourceSlice words) {
        return mentions.words(Table.HOUSE, words);
    }

    /** {@return whether the words begin with an address that names a house: 某路1号, 某大厦} */
    static boolean beginsWithPlace(SourceSlice words, Mentions mentions) {
        int end = Math.min(Clauses.end(words, 0, CLAUSE_ENDS), SHORTEST_OFFICE + LONGEST_OFFICE + 2);
        for (Hit house : mentions.words(Table.HOUSE, words.cut(0, end))) {
            int before = house.start() - words.start();
            boolean isNumber = house.means("NUMBER");
            boolean isNumbered = before > 0 && Numerals.isNumeral(words.charAt(before - 1));
            boolean isPlace = isNumber ? isNumbered && before > 2 : !house.means("UNIT") && before >= 2;
            if (isPlace && before <= LONGEST_OFFICE) {
                return true;
            }
        }
        return false;
    }
}
