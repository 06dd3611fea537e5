package io.github.rectification.bind.body;

import io.github.rectification.genre.FieldNames;
import io.github.rectification.genre.Table;
import io.github.rectification.genre.Word;
import io.github.rectification.genre.WordList;
import io.github.rectification.source.SourceSlice;
import java.util.Optional;

/** What a column of a table of issues holds, told by its head. */
enum TableColumn {
    /** The running number (序号). */
    NUMBER,
    /** The status of an issue (整改状态). */
    STATUS,
    /** The day by which it is to be put right (整改时限). */
    DEADLINE,
    /** The units that answer for it (责任单位). */
    UNITS,
    /** A cell that no value is read from, such as a person in charge (责任人). */
    OTHER,
    /** The area that issues belong to (问题类别). */
    AREA,
    /** The issue in the inspectors' words (反馈问题). */
    PROBLEM,
    /** What was done (整改情况). */
    MEASURE;

    private static final WordList AND = WordList.of(Table.FUNCTION_WORD).meaning("AND");
    private static final int LONGEST_HEAD = 20;
    private static final int LONGEST_REMARK = 12;
    private static final int LONGEST_ADDED = 10;
    private static final String COLUMN_ONLY = "_COLUMN";

    /** {@return what the column with this head holds, or empty if the words are none of a head} */
    static Optional<TableColumn> of(SourceSlice cell) {
        if (cell.length() > LONGEST_HEAD) {
            return Optional.empty();
        }
        String words = withoutRemark(cell.folded().replace(" ", ""));
        return named(words).or(() -> named(withoutAddition(words)).filter(MEASURE::equals));
    }

    private static Optional<TableColumn> named(String words) {
        return FieldNames.standard().named(words).flatMap(TableColumn::of);
    }

    /** 完成情况 tells the status in a table. */
    private static Optional<TableColumn> of(Word name) {
        return switch (name.meaning()) {
            case "EITHER" -> Optional.of(STATUS);
            case "PERSON" -> Optional.of(OTHER);
            case "SAID" -> Optional.empty();
            default -> Optional.of(valueOf(name.meaning().replace(COLUMN_ONLY, "")));
        };
    }

    /** 整改措施(简述). */
    private static String withoutRemark(String words) {
        int open = words.indexOf('(');
        int length = words.length() - open - 2;
        boolean isRemark = open > 0
                && words.indexOf(')') == words.length() - 1
                && words.indexOf('(', open + 1) < 0
                && length >= 1
                && length <= LONGEST_REMARK;
        return isRemark ? words.substring(0, open) : words;
    }

    /** 整改措施及完成情况. */
    private static String withoutAddition(String words) {
        for (int at = 1; at < words.length() - 1; at++) {
            if (AND.beginning(words, at).isPresent()) {
                return words.length() - at - 1 <= LONGEST_ADDED ? words.substring(0, at) : "";
            }
        }
        return "";
    }
}
