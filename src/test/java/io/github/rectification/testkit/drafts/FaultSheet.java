package io.github.rectification.testkit.drafts;

import io.github.rectification.model.Item;
import io.github.rectification.model.Measure;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.model.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a draft, to be changed in one place. Marks are written full-width here and come out as in the draft. */
final class FaultSheet {

    private final FictionalDraft draft;
    private final Dice dice;
    private final boolean half;

    FaultSheet(FictionalDraft draft, Dice dice) {
        this.draft = draft;
        this.dice = dice;
        this.half = draft.variation().contains("width=half");
    }

    RectificationReport truth() {
        return draft.truth();
    }

    boolean isHalf() {
        return half;
    }

    Dice dice() {
        return dice;
    }

    String text() {
        return draft.text();
    }

    /** {@return the day of the sign-off} */
    LocalDate day() {
        return truth().signOff().orElseThrow().date().orElseThrow();
    }

    /** {@return the items in the order of the draft} */
    List<Item> items() {
        List<Item> items = new ArrayList<>(truth().items());
        truth().sections().forEach(section -> collect(section, items));
        return items;
    }

    private static void collect(Section section, List<Item> items) {
        items.addAll(section.items());
        section.sections().forEach(below -> collect(below, items));
    }

    /** {@return the draft with a sentence more after some measure} */
    Optional<FaultyDraft> sentence(String words) {
        List<Item> items = items();
        return after(dice.pick(dice.pick(items).measures()), words);
    }

    /** {@return the draft with a sentence more after this measure} */
    Optional<FaultyDraft> after(Measure measure, String words) {
        int at = text().indexOf(measure.text().replaceFirst("(?s).*\n", ""));
        String lastLine = measure.text().replaceFirst("(?s).*\n", "");
        return at < 0 ? Optional.empty() : at(at + lastLine.length(), at + lastLine.length(), words);
    }

    /** {@return the draft with one match of the expression replaced, which is reported where the match begins} */
    Optional<FaultyDraft> replace(String expression, String with) {
        List<MatchResult> matches = Pattern.compile(expression, Pattern.MULTILINE)
                .matcher(text())
                .results()
                .toList();
        if (matches.isEmpty()) {
            return Optional.empty();
        }
        MatchResult match = dice.pick(matches);
        String words = with;
        for (int group = 1; group <= match.groupCount(); group++) {
            words = words.replace("$" + group, match.group(group) == null ? "" : match.group(group));
        }
        return at(match.start(), match.end(), words);
    }

    /** {@return the draft with one match cut out, which has no place to be reported at} */
    Optional<FaultyDraft> cut(String expression) {
        return lacking(expression, "");
    }

    /** {@return the draft with one match replaced, by which something comes to be missing} */
    Optional<FaultyDraft> lacking(String expression, String with) {
        return replace(expression, with).map(faulty -> new FaultyDraft(faulty.text(), OptionalInt.empty()));
    }

    /** {@return the draft with these words from here to there, reported on the line where they begin} */
    Optional<FaultyDraft> at(int start, int end, String words) {
        String text = text().substring(0, start) + marks(words) + text().substring(end);
        return Optional.of(new FaultyDraft(text, OptionalInt.of(lineAt(text, start))));
    }

    /** {@return the draft with its window told otherwise} */
    Optional<FaultyDraft> window(LocalDate start, LocalDate end, String after) {
        String range = "公开期限：" + Numerals.day(start) + "至" + Numerals.day(end) + after + "。";
        return replace("(?:公开期限|公示期|公开时间|公示时间|公开期)[为：:][^。\n]*。", range);
    }

    /** {@return the same fault, reported at the heading of the item in which it lies} */
    FaultyDraft atItem(FaultyDraft faulty) {
        String[] lines = faulty.text().split("\n", -1);
        for (int line = faulty.line().orElseThrow(); line > 0; line--) {
            for (Item item : items()) {
                if (lines[line - 1].contains(item.label().orElse("") + item.title())) {
                    return new FaultyDraft(faulty.text(), OptionalInt.of(line));
                }
            }
        }
        return faulty;
    }

    /** {@return the expression of these words at the head of a line, label and marks of layout before them or not} */
    static String line(String words) {
        return "(?<=^[　#* ]{0,6})" + Pattern.quote(words);
    }

    private String marks(String words) {
        return half ? FictionalDrafts.halfWidth(words) : words;
    }

    private static int lineAt(String text, int offset) {
        Matcher ends = Pattern.compile("\n").matcher(text).region(0, offset);
        int line = 1;
        while (ends.find()) {
            line++;
        }
        return line;
    }
}
