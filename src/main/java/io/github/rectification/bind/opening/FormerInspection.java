package io.github.rectification.bind.opening;

import io.github.rectification.genre.Table;
import io.github.rectification.model.InspectionKind;
import io.github.rectification.reading.Clauses;
import io.github.rectification.reading.DateRangeMention;
import io.github.rectification.reading.Mentions;
import io.github.rectification.reading.TeamMention;
import io.github.rectification.source.SourceSlice;
import java.util.List;

/**
 * A report on a second look (回头看) may tell of the first inspection in a sentence before; the second counts.
 *
 * @param opening the opening, not null
 * @param mentions what the words of the whole text say, not null
 */
record FormerInspection(SourceSlice opening, Mentions mentions) {

    /** {@return the opening without the sentences on the first inspection} */
    SourceSlice leftOut() {
        if (!tellsOfSecondLook(opening)) {
            return opening;
        }
        int feedback = feedback();
        List<DateRangeMention> ranges = DateRangeMention.in(opening, mentions);
        int from = 0;
        for (int i = 1; i < ranges.size(); i++) {
            int sentence = Clauses.sentenceStart(opening, ranges.get(i).slice().start() - opening.start());
            boolean isSecond = sentence < feedback
                    && ranges.get(i - 1).slice().end() - opening.start() <= sentence
                    && tellsOfSecondLook(opening.cut(sentence, feedback));
            if (isSecond && namesTeam(opening.cut(0, sentence)) && namesTeam(opening.cut(sentence, feedback))) {
                from = sentence;
            }
        }
        return opening.from(from);
    }

    private int feedback() {
        return mentions.words(Table.INSPECTION_VERB, opening).stream()
                .filter(verb -> verb.means(Verbs.FEEDBACK) || verb.means(Verbs.AFTER_FEEDBACK))
                .findFirst()
                .map(verb -> verb.start() - opening.start())
                .orElse(0);
    }

    private boolean tellsOfSecondLook(SourceSlice words) {
        return mentions.words(Table.INSPECTION_KIND, words).stream()
                .anyMatch(kind -> kind.word().as(InspectionKind.class) == InspectionKind.FOLLOW_UP);
    }

    private boolean namesTeam(SourceSlice words) {
        return !TeamMention.in(words, mentions).isEmpty();
    }
}
