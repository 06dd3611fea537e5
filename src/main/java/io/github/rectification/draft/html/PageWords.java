package io.github.rectification.draft.html;

import static java.lang.Math.min;

import io.github.rectification.genre.CharacterSet;
import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Hits;
import io.github.rectification.genre.LabelForms;
import io.github.rectification.genre.Table;
import io.github.rectification.genre.TitleForm;
import io.github.rectification.genre.Vocabulary;
import io.github.rectification.source.SourceText;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells by its words what a line of a page may be. */
final class PageWords {

    private static final int LONGEST_READ = 400;
    private static final int SHORTEST_SENTENCE = 20;
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_REMARK = 20;
    private static final int LONGEST_LABEL = 32;
    private static final int FROM_REGIME_TO_VERB = 300;
    private static final int FROM_OPENER_TO_VERB = 120;

    /** What may end the name of a part of a site as well. */
    private static final Set<String> NO_SIGNATORIES = Set.of("NONE", "SHORT", "OFFICE");

    private static final CharacterSet SENTENCE_ENDS = CharacterSet.of("。!");

    private static final Pattern SITE = Pattern.compile("[ _|｜—–-].{0,60}$");

    private static final String SUPERVISION = "SUPERVISION";
    private static final String PUBLISHED = "PUBLISHED";
    private static final Set<String> TERMS = Set.of("TERM", "SPAN");
    private static final Set<String> OF_POST = Set.of("CODE", "ADDRESSEE");
    private static final Set<String> CHANNELS = Set.of("PHONE", "EMAIL", "ADDRESS", "WAY");
    private static final int SHORTEST_CHANNEL = 4;

    private PageWords() {}

    /** {@return whether a line is such as a report's body is made of} */
    static boolean isOfBody(String line) {
        return hasLabel(line) || isSentence(line);
    }

    private static boolean hasLabel(String line) {
        String ink = line.strip();
        return LabelForms.standard().begin(SourceText.fold(ink.substring(0, min(ink.length(), LONGEST_LABEL))));
    }

    private static boolean isSentence(String line) {
        return line.length() >= SHORTEST_SENTENCE && (line.indexOf('。') >= 0 || line.endsWith("；"));
    }

    /** {@return whether a line tells of an inspection and what came of it, or announces the report} */
    static boolean isOpening(String line) {
        if (line.length() < SHORTEST_SENTENCE || line.indexOf('。') < 0) {
            return false;
        }
        Hits words = words(head(line));
        return words.of(Table.REGIME).stream().anyMatch(regime -> tellsOfInspection(regime.end(), words))
                || words.of(Table.ANNOUNCEMENT).stream()
                        .anyMatch(opener ->
                                opener.means("OPENER") && announces(opener.end(), FROM_OPENER_TO_VERB, words));
    }

    private static boolean tellsOfInspection(int from, Hits words) {
        return !beginningWithin(Table.INSPECTION_VERB, from, FROM_REGIME_TO_VERB, words)
                        .isEmpty()
                || announces(from, FROM_REGIME_TO_VERB, words);
    }

    private static boolean announces(int from, int room, Hits words) {
        return beginningWithin(Table.ANNOUNCEMENT, from, room, words).stream().anyMatch(verb -> verb.means("VERB"));
    }

    private static List<Hit> beginningWithin(Table table, int from, int room, Hits words) {
        return words.of(table, from, LONGEST_READ).stream()
                .takeWhile(word -> word.start() <= from + room)
                .toList();
    }

    static boolean isTitle(String line) {
        return line.length() <= LONGEST_TITLE
                && line.indexOf('。') < 0
                && !isNote(line)
                && TitleForm.of(SourceText.fold(line.strip()), LONGEST_REMARK)
                        .filter(TitleForm::namesMatter)
                        .isPresent();
    }

    /** {@return how much of the title in a page's head is left without the name of the site} */
    static int withoutSite(String title) {
        if (isTitle(title)) {
            return title.length();
        }
        var site = SITE.matcher(title);
        while (site.find()) {
            if (isTitle(title.substring(0, site.start()))) {
                return site.start();
            }
            site.region(site.start() + 1, title.length());
        }
        return title.length();
    }

    /** {@return whether a line is what a site writes over its pages: path, date, source, size of letters} */
    static boolean isNote(String line) {
        return PageNote.is(line);
    }

    /** {@return whether a line is one of those below a report: contacts, window, signatory, date} */
    static boolean isOfEnd(String line) {
        if (isDate(line)) {
            return true;
        }
        String folded = SourceText.fold(head(line).strip());
        Hits words = Vocabulary.standard().scan(folded);
        int end = folded.length();
        int bare = end > 0 && SENTENCE_ENDS.holds(folded.charAt(end - 1)) ? end - 1 : end;
        return words.of(Table.CONTACT).stream().anyMatch(PageWords::isContact)
                || words.of(Table.WINDOW).stream().anyMatch(word -> isWindow(word, words))
                || words.of(Table.INVITATION).stream().anyMatch(word -> word.means(SUPERVISION) && word.end() == bare)
                || words.of(Table.BODY_ENDING).stream()
                        .anyMatch(word -> word.end() == end && !word.means(NO_SIGNATORIES));
    }

    /** 电话 and 地址 stand below pages of any kind. */
    private static boolean isContact(Hit word) {
        return word.means(OF_POST) || (word.means(CHANNELS) && word.end() - word.start() >= SHORTEST_CHANNEL);
    }

    private static boolean isWindow(Hit word, Hits words) {
        return word.means(PUBLISHED)
                && words.at(Table.WINDOW, word.end())
                        .filter(term -> term.means(TERMS))
                        .isPresent();
    }

    /** {@return whether a line is the date under a report} */
    static boolean isDate(String line) {
        return line.length() < LONGEST_TITLE && DateLine.is(SourceText.fold(line.strip()));
    }

    /** {@return whether a line is what a site writes under its pages} */
    static boolean isFoot(String line) {
        return !words(head(line)).of(Table.PAGE_FOOT).isEmpty();
    }

    private static Hits words(String line) {
        return Vocabulary.standard().scan(SourceText.fold(line));
    }

    private static String head(String line) {
        return line.substring(0, min(line.length(), LONGEST_READ));
    }
}
