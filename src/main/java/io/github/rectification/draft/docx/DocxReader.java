package io.github.rectification.draft.docx;

import io.github.rectification.draft.ReadLimits;
import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads a document of Word: its body, then its notes. */
final class DocxReader {

    private DocxReader() {}

    static SourceText read(byte[] bytes, ReadLimits limits, Refusals refusals) throws UnreadableDraftException {
        OfficePackage parts = OfficePackage.open(bytes, limits, refusals);
        String main = parts.main();
        Map<String, String> related = parts.relationsOf(main);
        Styles styles = related.containsKey("styles") ? Styles.read(parts.part(related.get("styles"))) : Styles.none();
        Numbering numbering = related.containsKey("numbering")
                ? Numbering.read(parts.part(related.get("numbering")))
                : Numbering.none();
        Setting setting = Setting.of(styles, numbering, limits, refusals);
        List<Line> lines = new ArrayList<>(StoryReader.read(parts.part(main), setting));
        for (String notes : List.of("footnotes", "endnotes")) {
            if (related.containsKey(notes) && !setting.notes().isEmpty()) {
                lines.addAll(StoryReader.read(parts.part(related.get(notes)), setting));
            }
        }
        if (lines.stream().allMatch(Line::isBlank)) {
            throw refusals.noText();
        }
        return text(lines);
    }

    private static SourceText text(List<Line> lines) {
        SourceText.DocumentTextBuilder text = SourceText.ofDocument();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                text.add("\n", lines.get(i - 1).place());
            }
            lines.get(i).pieces().forEach(piece -> text.add(piece.text(), piece.place()));
        }
        return text.build();
    }
}
