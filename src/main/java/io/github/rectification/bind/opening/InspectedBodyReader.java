package io.github.rectification.bind.opening;

import io.github.rectification.genre.CharacterSet;
import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Table;
import io.github.rectification.reading.Clauses;
import io.github.rectification.reading.Mentions;
import io.github.rectification.reading.TeamMention;
import io.github.rectification.reading.Wording;
import io.github.rectification.source.SourceSlice;
import java.util.Optional;

/** Reads which body was inspected. */
final class InspectedBodyReader {

    private static final CharacterSet SENTENCE_ENDS = CharacterSet.of("。;");
    private static final CharacterSet CLAUSE_ENDS = CharacterSet.of(",。;");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 60;
    private static final int LONGEST_AFTER_TO = 90;

    private final SourceSlice text;
    private final Mentions mentions;
    private final Optional<TeamMention> team;

    InspectedBodyReader(SourceSlice text, Mentions mentions, Optional<TeamMention> team) {
        this.text = text;
        this.mentions = mentions;
        this.team = team;
    }

    /** {@return the body as worded, without a bracketed short name; or empty} */
    Optional<Wording> body() {
        int afterTeam = team.map(name -> name.slice().end() - text.start()).orElse(0);
        return inspected(afterTeam)
                .or(this::afterVerb)
                .or(this::receiving)
                .or(() -> inspected(0))
                .or(this::answered)
                .flatMap(name -> new NameOfBody(name, mentions).wording());
    }

    /** 对…开展. */
    private Optional<SourceSlice> inspected(int from) {
        for (int to = text.indexOf("对", from); to >= 0; to = text.indexOf("对", to + 1)) {
            int name = to + 1;
            int end = Clauses.end(text, name, SENTENCE_ENDS);
            Optional<SourceSlice> found = verb(Verbs.CARRY_OUT, name + SHORTEST, end)
                    .filter(verb -> verb - name <= LONGEST_AFTER_TO)
                    .map(verb -> text.cut(name, verb));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** 巡察组巡察了…. */
    private Optional<SourceSlice> afterVerb() {
        for (Hit form : mentions.words(Table.TEAM_FORM, text)) {
            int name = mentions.at(Table.REGIME, form.end()).map(Hit::end).orElse(text.end()) + 1 - text.start();
            int end = Clauses.end(text, name, CLAUSE_ENDS);
            if (name < text.length() && text.charAt(name - 1) == '了' && end - name >= SHORTEST) {
                return Optional.of(text.cut(name, Math.min(end, name + LONGEST)));
            }
        }
        return Optional.empty();
    }

    /** …接受巡察. */
    private Optional<SourceSlice> receiving() {
        for (Hit verb : mentions.words(Table.INSPECTION_VERB, text)) {
            if (verb.means(Verbs.RECEIVE) || verb.means(Verbs.WELCOME)) {
                int end = verb.start() - text.start();
                int start = end;
                while (start > 0 && end - start < LONGEST && ",。;:、".indexOf(text.charAt(start - 1)) < 0) {
                    start--;
                }
                if (end - start >= SHORTEST) {
                    return Optional.of(text.cut(start, end));
                }
            }
        }
        return Optional.empty();
    }

    /** 向…反馈. */
    private Optional<SourceSlice> answered() {
        for (int to = text.indexOf("向", 0); to >= 0; to = text.indexOf("向", to + 1)) {
            int name = to + 1;
            int end = Clauses.end(text, name, CLAUSE_ENDS);
            Optional<SourceSlice> found = verb(Verbs.FEEDBACK, name + SHORTEST, end)
                    .map(verb -> text.cut(name, verb))
                    .filter(body -> body.length() >= SHORTEST && body.length() <= LONGEST);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> verb(Verbs meaning, int from, int to) {
        return mentions.words(Table.INSPECTION_VERB, text.start() + from, text.start() + to).stream()
                .filter(verb -> verb.means(meaning))
                .map(verb -> verb.start() - text.start())
                .findFirst();
    }
}
