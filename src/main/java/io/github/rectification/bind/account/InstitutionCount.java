package io.github.rectification.bind.account;

import static io.github.rectification.genre.Table.COUNT_FILLER;
import static io.github.rectification.genre.Table.INSTITUTION_NOUN;
import static io.github.rectification.genre.Table.INSTITUTION_VERB;
import static io.github.rectification.genre.Table.PART_LEAD;

import io.github.rectification.genre.Hit;
import io.github.rectification.genre.WordList;
import io.github.rectification.model.InstitutionAction;
import io.github.rectification.reading.NumberMention;
import io.github.rectification.source.SourceSlice;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What is told of the rules of the house: 制定、修订制度30项, 建章立制12项.
 *
 * @param whole all the words
 * @param action what was done
 * @param number to how many
 */
record InstitutionCount(SourceSlice whole, InstitutionAction action, NumberMention number) {

    private static final Set<String> ACTIONS = Set.of("CREATED", "REVISED", "ABOLISHED");
    private static final Set<String> SET = Set.of("SET");
    private static final Set<String> CYCLE = Set.of("CYCLE");
    private static final Set<String> NOUN = Set.of("NOUN", "PAPER");
    private static final Set<String> RULES = Set.of("NOUN");
    private static final Set<String> SECOND = Set.of("NOUN", "PAPER", "SECOND");
    private static final Set<String> QUALIFIER = Set.of("QUALIFIER");
    private static final Set<String> AREA = Set.of("AREA");
    private static final Set<String> LEADS = Set.of("TOTAL", "LED");
    private static final Set<String> TOTAL = Set.of("TOTAL");
    private static final Set<String> WITHIN = Set.of("WITHIN");
    private static final Set<String> BEFORE = Set.of("BEFORE", "TOTAL");

    private static final int MOST_VERBS = 5;
    private static final int MOST_TITLES = 4;
    private static final int LONGEST_TITLE = 40;
    private static final int LONGEST_AREAS = 16;
    private static final int FROM_CYCLE_TO_NOUN = 4;
    private static final int FROM_VERB_TO_NOUN = 14;
    private static final int LONGEST_NOUN = 5;
    private static final int LONGEST_LEAD = 2;
    private static final int HIGHEST = 9_999;

    /** {@return 建章立制12项, 废改立制度12项 or 制度废改立12项, or empty} */
    static Optional<InstitutionCount> setPhrase(Passage passage, Hit phrase) {
        var walk = new Walk(passage, phrase.start());
        if (walk.word(INSTITUTION_VERB, SET).isEmpty()) {
            boolean isNamed = passage.wordBefore(INSTITUTION_NOUN, phrase.start(), LONGEST_NOUN)
                    .filter(noun -> noun.means(RULES))
                    .isPresent();
            boolean isCycle = walk.word(INSTITUTION_VERB, CYCLE).isPresent()
                    && (walk.wordWithin(FROM_CYCLE_TO_NOUN, INSTITUTION_NOUN, RULES)
                                    .isPresent()
                            || isNamed);
            if (!isCycle) {
                return Optional.empty();
            }
        } else if (!noun(walk)) {
            qualifiers(walk);
        }
        walk.word(COUNT_FILLER, LEADS);
        return counted(walk, SmallWords.OF_RULES)
                .map(number -> new InstitutionCount(walk.since(phrase.start()), InstitutionAction.MIXED, number));
    }

    /** {@return 制定、修订制度30项 or 制定30项制度, or empty} */
    static Optional<InstitutionCount> change(Passage passage, Hit verb) {
        var walk = new Walk(passage, verb.start());
        Set<InstitutionAction> actions = verbs(walk);
        if (actions.isEmpty()) {
            return Optional.empty();
        }
        walk.word(SmallWords.ASPECT);
        qualifiers(walk);
        titles(walk);
        areas(walk);
        walk.mark("等");
        boolean isNamed = noun(walk);
        if (isNamed && walk.word(COUNT_FILLER, LEADS).isEmpty()) {
            walk.mark("等");
        }
        Optional<NumberMention> number = counted(walk, SmallWords.OF_RULES);
        boolean isNounBehind = number.isPresent() && !isNamed && noun(walk);
        SourceSlice whole = walk.since(verb.start());
        // 建立5个专班: something else is counted
        boolean isOther = !isNamed && !isNounBehind && Character.isIdeographic(walk.next());
        return number.filter(found -> !isOther)
                .map(found ->
                        new InstitutionCount(whole, partsFollow(walk) ? InstitutionAction.MIXED : one(actions), found));
    }

    /** {@return ,合计6项, the total of several changes that comes last, or empty} */
    static Optional<InstitutionCount> totalAfter(Passage passage, int place) {
        var walk = new Walk(passage, place);
        if (!walk.mark(",;、")) {
            return Optional.empty();
        }
        int start = walk.place();
        return walk.word(COUNT_FILLER, TOTAL)
                .flatMap(total -> counted(walk, SmallWords.OF_ALL_RULES))
                .map(number -> new InstitutionCount(walk.since(start), InstitutionAction.MIXED, number));
    }

    /** {@return whether the noun stands in the clause before: 全面梳理规章制度,新制定12项} */
    static boolean isNounBefore(Passage passage, int place) {
        int end = passage.wordBefore(COUNT_FILLER, place, LONGEST_LEAD)
                .filter(word -> word.means(BEFORE))
                .or(() -> passage.wordBefore(PART_LEAD, place, LONGEST_LEAD).filter(word -> word.means(WITHIN)))
                .map(Hit::start)
                .orElse(place);
        if (passage.charAt(end - 1) != ',') {
            return false;
        }
        return passage.wordBefore(INSTITUTION_NOUN, end - 1, LONGEST_NOUN)
                .filter(noun -> noun.means(RULES))
                .filter(noun -> isVerbBefore(passage, noun.start()))
                .isPresent();
    }

    private static boolean isVerbBefore(Passage passage, int noun) {
        int from = noun;
        while (from > passage.start()
                && noun - from < FROM_VERB_TO_NOUN
                && ",。;".indexOf(passage.charAt(from - 1)) < 0) {
            from--;
        }
        return !passage.words(INSTITUTION_VERB, passage.slice(from, noun)).isEmpty();
    }

    /** {@return whether the words name rules, be it in a title} */
    boolean namesRules(Passage passage) {
        return passage.words(INSTITUTION_NOUN, whole).stream().anyMatch(noun -> noun.means(RULES));
    }

    private static Set<InstitutionAction> verbs(Walk walk) {
        Set<InstitutionAction> actions = EnumSet.noneOf(InstitutionAction.class);
        int end = walk.place();
        for (int i = 0; i < MOST_VERBS; i++) {
            Optional<Hit> verb = walk.word(INSTITUTION_VERB, ACTIONS);
            if (verb.isEmpty()) {
                break;
            }
            actions.add(verb.get().word().as(InstitutionAction.class));
            end = walk.place();
            if (walk.joint(SmallWords.BETWEEN_DEEDS)) {
                walk.joint(SmallWords.BETWEEN_DEEDS);
            }
        }
        walk.goTo(end);
        return actions;
    }

    private static InstitutionAction one(Set<InstitutionAction> actions) {
        return actions.size() == 1 ? actions.iterator().next() : InstitutionAction.MIXED;
    }

    private static void qualifiers(Walk walk) {
        while (walk.word(INSTITUTION_NOUN, QUALIFIER).isPresent()) {
            // each may stand before the next
        }
    }

    /** Steps over 管理制度 or 制度和办法; stays where no noun stands. */
    private static boolean noun(Walk walk) {
        int start = walk.place();
        qualifiers(walk);
        if (walk.word(INSTITUTION_NOUN, NOUN).isEmpty()) {
            walk.goTo(start);
            return false;
        }
        int end = walk.place();
        if (!walk.joint(SmallWords.AND) || walk.word(INSTITUTION_NOUN, SECOND).isEmpty()) {
            walk.goTo(end);
        }
        return true;
    }

    /** Steps over 《甲办法》、《乙办法》. */
    private static void titles(Walk walk) {
        for (int i = 0; i < MOST_TITLES; i++) {
            int start = walk.place();
            if (!walk.mark("《")) {
                return;
            }
            while (walk.place() - start <= LONGEST_TITLE && "《》\n".indexOf(walk.next()) < 0) {
                walk.goTo(walk.place() + 1);
            }
            if (!walk.mark("》")) {
                walk.goTo(start);
                return;
            }
            walk.mark("、");
        }
    }

    /** Steps over 财务、人事等方面 before a noun. */
    private static void areas(Walk walk) {
        int start = walk.place();
        for (int passed = 0; passed <= LONGEST_AREAS; passed++) {
            int here = walk.place();
            if (walk.mark("等")
                    && walk.word(INSTITUTION_NOUN, AREA).isPresent()
                    && walk.ahead(INSTITUTION_NOUN).isPresent()) {
                return;
            }
            walk.goTo(here);
            if (!walk.mark("、") && !Character.isIdeographic(walk.next())) {
                break;
            }
            walk.goTo(here + 1);
        }
        walk.goTo(start);
    }

    private static Optional<NumberMention> counted(Walk walk, WordList units) {
        Optional<NumberMention> number = walk.number()
                .filter(found -> found.count().isPresent() && found.count().getAsInt() <= HIGHEST);
        walk.mark(" ");
        walk.word(SmallWords.MORE);
        return number.isPresent() && walk.word(units) ? number : Optional.empty();
    }

    /** {@return whether ,其中新建5项 or (新建5项 follows} */
    private static boolean partsFollow(Walk walk) {
        int start = walk.place();
        boolean isBracket = walk.mark("(");
        if (!isBracket) {
            walk.mark(",;");
            walk.mark("(");
        }
        boolean isLed = walk.word(PART_LEAD, WITHIN).isPresent();
        if (isLed) {
            walk.mark(",:");
        }
        boolean isVerb = walk.word(INSTITUTION_VERB, ACTIONS).isPresent();
        walk.goTo(start);
        return isVerb && (isLed || isBracket);
    }
}
