package io.github.rectification.genre;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads a table: a word a line, a tab, what it means, a tab and, after {@code #}, an example. {@code N} in a word stands for a
 * number. Lines that begin with {@code #}
 * tell people what the table is about.
 */
final class TableFile {

    private static final String EXAMPLE = "# ";

    private TableFile() {}

    /**
     * {@return the words, in the order of their lines}
     *
     * @throws IllegalStateException if a line is none of a table, or says again what another said
     */
    static List<Word> read(Table table, String text) {
        List<Word> words = new ArrayList<>();
        Set<String> known = new HashSet<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] columns = line.split("\t", -1);
            if (columns.length != 3 || columns[0].isBlank() || !columns[2].startsWith(EXAMPLE)) {
                throw new IllegalStateException(
                        at(table, i) + " must hold a word, a tab, what it means, a tab and \"# \" with an example");
            }
            if (!known.add(columns[0])) {
                throw new IllegalStateException(at(table, i) + " repeats the word of another line");
            }
            words.add(new Word(table, columns[0], columns[1], columns[2].substring(EXAMPLE.length())));
        }
        return words;
    }

    private static String at(Table table, int line) {
        return "line " + (line + 1) + " of table " + table.file();
    }
}
