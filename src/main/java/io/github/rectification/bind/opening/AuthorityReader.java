package io.github.rectification.bind.opening;

import io.github.rectification.genre.CharacterSet;
import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Table;
import io.github.rectification.reading.BodyEndings;
import io.github.rectification.reading.Clauses;
import io.github.rectification.reading.Mentions;
import io.github.rectification.source.SourceSlice;
import java.util.List;
import java.util.Optional;

/** Reads which committee ordered the inspection (根据县委统一部署). */
final class AuthorityReader {

    private static final int LONGEST_NAME = 30;
    private static final int FROM_NAME_TO_ORDER = 24;
    private static final CharacterSet BESIDE_NAME = CharacterSet.of(",。;《》");
    private static final CharacterSet BESIDE_ORDER = CharacterSet.of(",。;");
    private static final String ORDER = "ORDER";
    private static final String ABOUT = "ABOUT";
    private static final String PLAN = "PLAN";

    private final SourceSlice text;
    private final Mentions mentions;

    AuthorityReader(SourceSlice text, Mentions mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    /** {@return the committee, or empty when only a round is named} */
    Optional<SourceSlice> authority() {
        return mentions.words(Table.ORDER_OPENER, text).stream()
                .filter(opener -> opener.means(ORDER))
                .map(this::after)
                .flatMap(Optional::stream)
                .findFirst()
                .filter(name -> mentions.words(Table.ROUND, name).isEmpty());
    }

    private Optional<SourceSlice> after(Hit opener) {
        int from = opener.end();
        int end = clauseEnd(from, BESIDE_NAME);
        List<Hit> endings = mentions.words(Table.BODY_ENDING, from, end).stream()
                .filter(word ->
                        BodyEndings.isCommittee(word) && word.start() - from <= LONGEST_NAME && isFollowedByOrder(word))
                .toList();
        Optional<Hit> about = endings.stream().filter(this::isFollowedByAbout).findFirst();
        return about.or(() -> lastBeforePlan(endings, from, end))
                .map(word -> text.source().slice(from, word.end()));
    }

    /** In 根据县委部署和市委要求 the first committee ordered it. */
    private Optional<Hit> lastBeforePlan(List<Hit> endings, int from, int end) {
        int plan = mentions.words(Table.ORDER, from, end).stream()
                .filter(word -> word.means(PLAN))
                .mapToInt(Hit::start)
                .findFirst()
                .orElse(end);
        return endings.stream().filter(word -> word.start() <= plan).reduce((earlier, later) -> later);
    }

    private boolean isFollowedByAbout(Hit ending) {
        return mentions.at(Table.ORDER_OPENER, ending.end())
                .filter(word -> word.means(ABOUT))
                .isPresent();
    }

    private boolean isFollowedByOrder(Hit ending) {
        int end = clauseEnd(ending.end(), BESIDE_ORDER);
        return mentions.words(Table.ORDER, ending.end(), end).stream()
                .anyMatch(order -> order.start() - ending.end() <= FROM_NAME_TO_ORDER);
    }

    private int clauseEnd(int from, CharacterSet marks) {
        return text.start() + Clauses.end(text, from - text.start(), marks);
    }
}
