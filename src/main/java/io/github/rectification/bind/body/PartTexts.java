package io.github.rectification.bind.body;

import io.github.rectification.genre.CharacterSet;
import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Table;
import io.github.rectification.reading.Mentions;
import io.github.rectification.source.SourceSlice;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Tells from a paragraph which part it opens or belongs to, where no heading does. */
final class PartTexts {

    private static final int LONGEST = 2000;
    private static final int LATEST_WILL = 80;
    private static final int LONGEST_OPENING = 40;
    private static final int EARLIEST_DEED = 2;
    private static final int LATEST_DEED = 60;
    private static final int LONGEST_TEAM = 15;
    private static final CharacterSet CLOSING_MARKS = CharacterSet.of(":。");

    private final Mentions mentions;

    PartTexts(Mentions mentions) {
        this.mentions = mentions;
    }

    /** {@return whether a text tells who answers for the rectification} */
    boolean tellsResponsibility(SourceSlice text) {
        return tells(text, Meaning.RESPONSIBLE);
    }

    /** {@return whether a paragraph without a label opens the part with the items: it gives their account} */
    boolean opensTasks(SourceSlice paragraph) {
        SourceSlice text = head(paragraph, LONGEST);
        List<Hit> phrases = mentions.phrases(Table.PART_TEXT, text);
        boolean isAccount = phrases.stream().anyMatch(phrase -> phrase.means(Meaning.COUNTED_ISSUES))
                && phrases.stream().anyMatch(phrase -> phrase.means(Meaning.DONE));
        return isAccount || phrases.stream().anyMatch(phrase -> announces(phrase, text) || isCarriedOut(phrase, text));
    }

    private static boolean announces(Hit phrase, SourceSlice text) {
        int behind = text.end() - phrase.end();
        return phrase.means(Meaning.AS_FOLLOWS)
                && (behind == 0 || (behind == 1 && CLOSING_MARKS.holds(text.charAt(text.length() - 1))));
    }

    private static boolean isCarriedOut(Hit phrase, SourceSlice text) {
        int start = phrase.start() - text.start();
        return phrase.means(Meaning.CARRIED_OUT)
                && start >= EARLIEST_DEED
                && start <= LATEST_DEED
                && isInFirstSentence(start, text);
    }

    private static boolean isInFirstSentence(int place, SourceSlice text) {
        return text.cut(0, place).indexOf("。", 0) < 0;
    }

    /** {@return whether a paragraph without a label speaks of what comes next for the rectification as a whole} */
    boolean opensNextSteps(SourceSlice paragraph) {
        boolean speaksOfNext = begins(paragraph, Meaning.NEXT) || tellsFuture(paragraph);
        return speaksOfNext && (tells(paragraph, Meaning.WHOLE) || namesBody(head(paragraph, LONGEST_OPENING)));
    }

    private boolean tellsFuture(SourceSlice paragraph) {
        return any(paragraph, Meaning.FUTURE, phrase -> {
            int start = phrase.start() - paragraph.start();
            return start <= LATEST_WILL && isInFirstSentence(start, paragraph);
        });
    }

    private boolean namesBody(SourceSlice opening) {
        return tells(opening, Meaning.OWN_WILL)
                || any(
                        opening,
                        Meaning.BODY_WILL,
                        phrase -> phrase.start() > opening.start()
                                && Character.isIdeographic(opening.charAt(phrase.start() - opening.start() - 1)));
    }

    /** {@return whether a paragraph without a label sums the rectification up after the last item} */
    boolean sumsUp(SourceSlice paragraph) {
        return (begins(paragraph, Meaning.SUMMARY) || beginsWithIssues(paragraph))
                && tells(paragraph, Meaning.SUMMED_UP);
    }

    /** 县委巡察组反馈的12个问题中,. */
    private boolean beginsWithIssues(SourceSlice paragraph) {
        return any(paragraph, Meaning.OF_ISSUES, phrase -> {
            SourceSlice before = paragraph.cut(0, phrase.start() - paragraph.start());
            return before.isEmpty() || isTeam(before);
        });
    }

    private boolean isTeam(SourceSlice words) {
        if (words.length() > LONGEST_TEAM) {
            return false;
        }
        Optional<Hit> regime = mentions.at(Table.REGIME, words, 0).filter(word -> word.end() == words.end());
        boolean isTeam = mentions.words(Table.TEAM_FORM, words).stream().anyMatch(word -> word.end() == words.end());
        return regime.isPresent() || (isTeam && words.chars().noneMatch(c -> ",。;".indexOf(c) >= 0));
    }

    /** {@return whether such a paragraph speaks of what comes next as well} */
    boolean sumsUpAndGoesOn(SourceSlice paragraph) {
        return sumsUp(paragraph) && tells(paragraph, Meaning.GOES_ON);
    }

    private boolean begins(SourceSlice paragraph, Meaning meaning) {
        return mentions.at(Table.PART_BEGINNING, paragraph, 0)
                .filter(word -> word.means(meaning))
                .isPresent();
    }

    private boolean tells(SourceSlice text, Meaning meaning) {
        return any(text, meaning, phrase -> true);
    }

    private boolean any(SourceSlice text, Meaning meaning, Predicate<Hit> fits) {
        return mentions.phrases(Table.PART_TEXT, head(text, LONGEST)).stream()
                .anyMatch(phrase -> phrase.means(meaning) && fits.test(phrase));
    }

    private static SourceSlice head(SourceSlice text, int length) {
        return text.length() > length ? text.cut(0, length) : text;
    }

    /** What the phrases and beginnings of paragraphs tell. */
    private enum Meaning {
        RESPONSIBLE,
        COUNTED_ISSUES,
        DONE,
        AS_FOLLOWS,
        CARRIED_OUT,
        FUTURE,
        BODY_WILL,
        OWN_WILL,
        WHOLE,
        SUMMED_UP,
        OF_ISSUES,
        GOES_ON,
        NEXT,
        SUMMARY
    }
}
