package io.github.rectification.bind.account;

import io.github.rectification.genre.Table;
import io.github.rectification.genre.WordList;

/** Function words (虚词) and measure words (量词) of an account, by what they do there. */
final class SmallWords {

    static final WordList ATTRIBUTIVE = functionWords("ATTRIBUTIVE");
    static final WordList ASPECT = functionWords("ASPECT");
    /** What stands behind a number that is not told exactly: 30余万元. */
    static final WordList MORE = functionWords("MORE");
    /** What joins things, bodies and numbers. */
    static final WordList AND = functionWords("AND");
    /** What joins outcomes. */
    static final WordList BETWEEN_TERMS = functionWords("TERMS");
    /** What joins verbs. */
    static final WordList BETWEEN_DEEDS = functionWords("DEEDS");

    static final WordList BEFORE_NAME = functionWords("BEFORE_NAME");
    static final WordList BEHIND_NAME = functionWords("BEHIND_NAME");

    static final WordList OF_PERSONS = measureWords("PERSON");
    static final WordList OF_CASES = measureWords("CASE");
    static final WordList OF_BODIES = measureWords("BODY");
    static final WordList OF_CLUES = measureWords("CLUE");
    static final WordList OF_RULES = measureWords("RULE");
    static final WordList OF_ALL_RULES = measureWords("TOTAL");
    static final WordList OF_THINGS = measureWords("THING");

    private SmallWords() {}

    private static WordList functionWords(String meaning) {
        return WordList.of(Table.FUNCTION_WORD).meaning(meaning);
    }

    private static WordList measureWords(String meaning) {
        return WordList.of(Table.COUNT_UNIT).meaning(meaning);
    }
}
