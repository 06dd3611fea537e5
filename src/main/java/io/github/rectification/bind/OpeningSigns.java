package io.github.rectification.bind;

import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Table;
import io.github.rectification.genre.TitleForm;
import io.github.rectification.reading.Mentions;
import io.github.rectification.reading.Titles;
import io.github.rectification.source.SourceSlice;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Tells by what an opening is known: it tells of the inspection, or announces the report. */
final class OpeningSigns {

    private static final int LONGEST_HEAD = 1500;
    private static final int FROM_OPENER_TO_VERB = 80;
    private static final int FROM_REGIME_TO_TEAM = 40;
    private static final int FROM_VERB_TO_REGIME = 60;
    private static final int FROM_FEEDBACK = 20;
    private static final int LONGEST_WORD = 4;

    private final Mentions mentions;

    OpeningSigns(Mentions mentions) {
        this.mentions = mentions;
    }

    /** {@return whether a paragraph is a sentence, not a heading: it holds a comma or closes with a mark, and names the inspection} */
    boolean opens(SourceSlice line) {
        SourceSlice head = line.length() > LONGEST_HEAD ? line.cut(0, LONGEST_HEAD) : line;
        boolean isSentence = head.contains(",") || head.contains("。");
        return isSentence && !isTitle(head) && (tellsOfInspection(head) || announces(head));
    }

    private boolean isTitle(SourceSlice line) {
        return Titles.form(line, mentions).filter(TitleForm::namesMatter).isPresent();
    }

    /** {@return whether the words announce the report} */
    boolean announces(SourceSlice text) {
        List<Hit> words = mentions.words(Table.ANNOUNCEMENT, text);
        for (int at = 0; at < words.size(); at++) {
            if (announces(words, at, text)) {
                return true;
            }
        }
        return false;
    }

    private boolean announces(List<Hit> words, int at, SourceSlice text) {
        Hit word = words.get(at);
        Optional<Hit> next = at + 1 < words.size() ? Optional.of(words.get(at + 1)) : Optional.empty();
        if (word.means(Words.GIVEN)) {
            return next.filter(verb -> verb.means(Words.VERB) && verb.start() == word.end())
                    .isPresent();
        }
        if (word.means(Words.VERB)) {
            return next.filter(below -> below.means(Words.BELOW) && below.start() == word.end())
                    .isPresent();
        }
        return word.means(Words.OPENER) && follows(Table.ANNOUNCEMENT, word, FROM_OPENER_TO_VERB, text, Words::tells);
    }

    /** {@return whether the words tell of the inspection: its team, that it was carried out, or what it gave back} */
    boolean tellsOfInspection(SourceSlice text) {
        return mentions.words(Table.REGIME, text).stream().anyMatch(regime -> isBeforeTeam(regime, text))
                || mentions.words(Table.INSPECTION_VERB, text).stream().anyMatch(verb -> tells(verb, text));
    }

    private static boolean isBeforeTeam(Hit regime, SourceSlice text) {
        int from = regime.end() - text.start();
        int to = Math.min(text.length(), from + FROM_REGIME_TO_TEAM + 1);
        for (int at = from; at < to && text.charAt(at) != '。'; at++) {
            if (text.charAt(at) == '组') {
                return true;
            }
        }
        return false;
    }

    private boolean tells(Hit verb, SourceSlice text) {
        boolean isFeedback = verb.word().meaning().endsWith(Words.FEEDBACK);
        int gap = (isFeedback ? FROM_FEEDBACK : FROM_VERB_TO_REGIME) + (isFollowedByLe(verb, text) ? 1 : 0);
        return follows(Table.REGIME, verb, gap, text, word -> true)
                || (isFeedback && follows(Table.FEEDBACK_OBJECT, verb, gap, text, word -> true));
    }

    private static boolean isFollowedByLe(Hit verb, SourceSlice text) {
        int at = verb.end() - text.start();
        return at < text.length() && text.charAt(at) == '了';
    }

    /** {@return whether a word of a table stands near behind another in its sentence} */
    private boolean follows(Table table, Hit first, int gap, SourceSlice text, Predicate<Hit> fits) {
        int to = Math.min(text.end(), first.end() + gap + LONGEST_WORD);
        return mentions.words(table, first.end(), to).stream()
                .filter(fits)
                .findFirst()
                .filter(word -> word.start() - first.end() <= gap)
                .filter(word -> !text.cut(first.end() - text.start(), word.start() - text.start())
                        .contains("。"))
                .isPresent();
    }

    /** What the words of an announcement mean. */
    private enum Words {
        OPENER,
        GIVEN,
        VERB,
        BELOW;

        static final String FEEDBACK = "FEEDBACK";

        static boolean tells(Hit word) {
            return word.means(VERB) || word.means(BELOW);
        }
    }
}
