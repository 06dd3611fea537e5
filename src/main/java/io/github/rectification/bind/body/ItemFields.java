package io.github.rectification.bind.body;

import io.github.rectification.model.RectificationStatus;
import io.github.rectification.reading.DateMention;
import io.github.rectification.reading.Places;
import io.github.rectification.reading.StatusMention;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSlice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the labelled fields of an item, 整改状态: and the like, and takes them off its paragraphs. */
final class ItemFields {

    private static final Pattern BODY_LABEL = Pattern.compile(
            "^[【\\[]?(?:具体)?(?:整改(?:落实|完成|进展)?(?:情况|措施|成效|结果|进展|举措)|工作措施|主要措施|采取措施|完成情况|落实情况|进展情况)(?:[】\\]] ?:?|:) ?");
    private static final Pattern BODY_BEGINNING =
            Pattern.compile("^[【\\[]?(?:整改(?:落实|完成|进展)?(?:情况|措施|进展)|工作措施|完成情况)(?:[】\\]]| ?:)");
    private static final Pattern FIELD = Pattern.compile(
            "[【\\[]?(?:(?<status>整改状态|完成状态|整改进度|完成情况|整改完成情况|完成进度|状态)|(?<deadline>整改时限|完成时限|整改期限|完成时间|完成期限)|(?<units>责任单位|牵头单位|责任部门|牵头部门|责任科室|配合单位))[】\\]]? ?: ?(?<value>[^。;\\n\\t]{1,80})[。;]?");
    private static final Pattern CLOSING_SENTENCE = Pattern.compile(
            "(?:^|[。;(])(?:目前,?)?(?:[该此本]项?(?:问题|任务|事项))(?:目前|现)?(?<words>[^。;,()]{2,16})(?:,[^。;]{0,24})?[。;)]?$"
                    + "|^[(【]?(?<whole>(?:已|基本|正在)[^。;,()]{0,4}整改[^。;,()]{0,4})[)】]?。?$");
    private static final int LONGEST_SENTENCE = 60;
    private static final int LONGEST_STATUS = 24;

    private final Places places;
    private final PropertyPath path;
    private final List<String> units = new ArrayList<>();
    private Optional<RectificationStatus> status = Optional.empty();
    private Optional<LocalDate> deadline = Optional.empty();

    ItemFields(Places places, PropertyPath path) {
        this.places = places;
        this.path = path;
    }

    /** {@return whether the paragraph begins with 整改情况: or 整改措施:, as only the body of an item does} */
    static boolean beginsBody(SourceSlice paragraph) {
        return paragraph.matcher(BODY_BEGINNING).find();
    }

    /**
     * Takes fields off a paragraph.
     *
     * @return the pieces of the paragraph that are none, in order; blank pieces left out
     */
    List<SourceSlice> takeOff(SourceSlice paragraph) {
        List<SourceSlice> rest = new ArrayList<>();
        int from = 0;
        if (paragraph.contains(":")) {
            Matcher field = paragraph.matcher(FIELD);
            while (field.find()) {
                boolean isAtBoundary =
                        field.start() == 0 || "。;\n\t ".indexOf(paragraph.charAt(field.start() - 1)) >= 0;
                if (isAtBoundary && read(paragraph, field)) {
                    keep(paragraph.cut(from, field.start()), rest);
                    from = field.end();
                }
            }
        }
        keep(paragraph.from(from), rest);
        readClosingSentence(paragraph);
        return rest;
    }

    /** Reads the fields of an issue that is a row of a table. */
    void readCells(List<IssueTable.Cell> cells) {
        for (IssueTable.Cell cell : cells) {
            switch (cell.column()) {
                case STATUS -> readStatus(cell.text());
                case DEADLINE -> readDeadline(cell.text());
                case UNITS -> readUnits(cell.text());
                default -> {
                    // the others are no fields
                }
            }
        }
    }

    /** A closing sentence such as 该问题已完成整改 tells the status; it stays part of the measure. */
    private void readClosingSentence(SourceSlice paragraph) {
        if (status.isPresent()) {
            return;
        }
        SourceSlice tail = paragraph.length() > LONGEST_SENTENCE
                ? paragraph.from(paragraph.length() - LONGEST_SENTENCE)
                : paragraph;
        boolean speaksOfItem = tail.contains("问题") || tail.contains("任务") || tail.contains("事项");
        Matcher sentence = tail.matcher(CLOSING_SENTENCE);
        if ((speaksOfItem || tail.length() <= LONGEST_STATUS) && sentence.find()) {
            String group = sentence.start("words") >= 0 ? "words" : "whole";
            SourceSlice words = tail.cut(sentence.start(group), sentence.end(group));
            status = StatusMention.stated(words);
            status.ifPresent(read -> places.put(path.property("status"), words));
        }
    }

    private static void keep(SourceSlice piece, List<SourceSlice> rest) {
        SourceSlice trimmed = withoutBodyLabel(piece.trim());
        if (!trimmed.isEmpty()) {
            rest.add(trimmed);
        }
    }

    private static SourceSlice withoutBodyLabel(SourceSlice piece) {
        Matcher label = piece.matcher(BODY_LABEL);
        return label.find() ? piece.from(label.end()).trim() : piece;
    }

    private boolean read(SourceSlice paragraph, Matcher field) {
        SourceSlice value =
                paragraph.cut(field.start("value"), field.end("value")).trim();
        if (field.group("status") != null) {
            return readStatus(value);
        }
        if (field.group("deadline") != null) {
            return readDeadline(value);
        }
        return readUnits(value);
    }

    /** {@return whether the words are a status} */
    boolean readStatus(SourceSlice value) {
        Optional<RectificationStatus> read =
                value.length() <= LONGEST_STATUS ? StatusMention.stated(value) : Optional.empty();
        if (read.isPresent() && status.isEmpty()) {
            status = read;
            places.put(path.property("status"), value);
        }
        return read.isPresent();
    }

    private boolean readDeadline(SourceSlice value) {
        List<DateMention> dates = DateMention.in(value);
        Optional<LocalDate> day =
                dates.isEmpty() ? Optional.empty() : dates.get(0).stated();
        if (day.isPresent() && deadline.isEmpty()) {
            deadline = day;
            places.put(path.property("deadline"), dates.get(0).slice());
        }
        return true;
    }

    private boolean readUnits(SourceSlice value) {
        int from = 0;
        for (int at = 0; at <= value.length(); at++) {
            if (at == value.length() || "、,/ ".indexOf(value.charAt(at)) >= 0) {
                SourceSlice unit = value.cut(from, at).trim();
                if (!unit.isEmpty()) {
                    units.add(places.text(path.property("responsibleUnits").index(units.size()), unit));
                }
                from = at + 1;
            }
        }
        return true;
    }

    Optional<RectificationStatus> status() {
        return status;
    }

    Optional<LocalDate> deadline() {
        return deadline;
    }

    List<String> responsibleUnits() {
        return units;
    }
}
