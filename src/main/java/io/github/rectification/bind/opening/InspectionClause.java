package io.github.rectification.bind.opening;

import io.github.rectification.genre.CharacterSet;
import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Table;
import io.github.rectification.reading.Clauses;
import io.github.rectification.reading.Mentions;
import io.github.rectification.reading.TeamMention;
import io.github.rectification.source.SourceSlice;
import java.util.List;
import java.util.Optional;

/**
 * The words from the team, or the round straight before it, to the end of the clause that tells of the inspection, the
 * authority's left out.
 *
 * @param text the opening, not null
 * @param mentions what the words of the whole text say, not null
 * @param teams the teams named in it, not null
 */
record InspectionClause(SourceSlice text, Mentions mentions, List<TeamMention> teams) {

    private static final int FROM_VERB_TO_REGIME = 60;
    private static final int FROM_START_TO_VERB = 40;
    private static final int FROM_VERB_TO_FURTHER = 12;
    private static final int LONGEST_FURTHER = 30;
    private static final CharacterSet MARKS = CharacterSet.of(",。;");

    /** {@return the words, kinds of inspection among them} */
    SourceSlice words() {
        int from = teams.isEmpty() ? 0 : teams.get(0).start() - text.start();
        Optional<Range> told = told();
        int end = Math.max(told.map(Range::end).orElse(0), from);
        end = clauseEnd(end);
        int further = furtherEnd(end);
        return text.cut(Math.min(told.map(Range::start).orElse(from), from), Math.max(end, further));
    }

    /** {@return whether an inspection is told of at all} */
    boolean isTold() {
        return told().isPresent();
    }

    /** 开展…巡察, 接受…巡察. */
    private Optional<Range> told() {
        for (Hit verb : mentions.words(Table.INSPECTION_VERB, text)) {
            boolean tells = verb.means(Verbs.CARRY_OUT) || verb.means(Verbs.RECEIVE);
            Optional<Hit> regime = tells ? regimeAfter(verb, FROM_VERB_TO_REGIME) : Optional.empty();
            if (regime.isPresent()) {
                return Optional.of(
                        new Range(verb.start() - text.start(), regime.get().end() - text.start()));
            }
        }
        return Optional.empty();
    }

    private Optional<Hit> regimeAfter(Hit verb, int farthest) {
        int from = verb.end() - text.start();
        int start = from < text.length() && text.charAt(from) == '了' ? from + 1 : from;
        int end = clauseEnd(start);
        return mentions.words(Table.REGIME, text.start() + start, text.start() + end).stream()
                .filter(word -> word.start() - text.start() - start <= farthest)
                .findFirst();
    }

    /** ,同步开展…巡察; ,并延伸巡察…; ;对…开展…巡察. */
    private int furtherEnd(int end) {
        int further = end;
        int next = clauseAfter(end);
        while (next > further) {
            further = next;
            next = clauseAfter(clauseEnd(further));
        }
        return further;
    }

    private int clauseAfter(int end) {
        if (end >= text.length() || text.charAt(end) == '。') {
            return end;
        }
        int start = text.start() + end + 1;
        Optional<Hit> opener = mentions.at(Table.FURTHER_OPENER, start);
        int from = opener.map(Hit::end).orElse(start);
        boolean namesBody = from < text.end() && text.charAt(from - text.start()) == '对';
        Optional<Hit> regime = opener.isPresent() || namesBody ? carriedOut(from, end + 1) : Optional.empty();
        return regime.map(word -> word.end() - text.start()).orElseGet(() -> extendedEnd(from, end));
    }

    private Optional<Hit> carriedOut(int from, int clause) {
        return mentions.words(Table.INSPECTION_VERB, from, text.start() + clauseEnd(clause)).stream()
                .filter(verb -> verb.means(Verbs.CARRY_OUT) && verb.start() - from <= FROM_START_TO_VERB)
                .map(verb -> regimeAfter(verb, FROM_VERB_TO_FURTHER))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private int extendedEnd(int from, int end) {
        Optional<Hit> regime = text.charAt(end) == ','
                ? mentions.at(Table.INSPECTION_KIND, from).flatMap(kind -> mentions.at(Table.REGIME, kind.end()))
                : Optional.empty();
        return regime.map(word -> Math.min(clauseEnd(end + 1), word.end() - text.start() + LONGEST_FURTHER))
                .orElse(end);
    }

    private int clauseEnd(int from) {
        return Clauses.end(text, from, MARKS);
    }

    private record Range(int start, int end) {}
}
