package io.github.rectification.rule;

import io.github.rectification.outline.Block;
import io.github.rectification.outline.BlockRole;
import io.github.rectification.outline.Outline;
import io.github.rectification.source.FrontMatter;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSlice;
import io.github.rectification.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a run of each paragraph of a draft, and of each line of front matter. */
final class DraftRuns {

    private DraftRuns() {}

    static List<TextRun> of(Outline draft, Owners owners) {
        List<TextRun> runs = new ArrayList<>();
        addFrontMatter(FrontMatter.in(draft.source()), runs);
        Optional<PropertyPath> lastItem = Optional.empty();
        for (int i = 0; i < draft.blocks().size(); i++) {
            Block block = draft.blocks().get(i);
            BlockRole role = draft.roles().get(i);
            SourceSpan span = block.line().span();
            Optional<PropertyPath> item = Optional.empty();
            if (role == BlockRole.ITEM || role == BlockRole.MEASURE) {
                Optional<PropertyPath> before = lastItem;
                item = owners.item(span).or(() -> role == BlockRole.MEASURE ? before : Optional.empty());
            }
            lastItem = item;
            int start = block.content().start();
            runs.add(new TextRun(
                    block.line(),
                    role,
                    start,
                    headingEnd(block.content(), role, span, owners),
                    item,
                    Optional.empty()));
        }
        return List.copyOf(runs);
    }

    /** It is no part of the report, as what stands after the end; what is secret is so there too. */
    private static void addFrontMatter(SourceSlice all, List<TextRun> runs) {
        int start = 0;
        for (int at = 0; at <= all.length(); at++) {
            if (at == all.length() || all.charAt(at) == '\n' || all.charAt(at) == '\r') {
                SourceSlice line = all.cut(start, at).trim();
                if (!line.isEmpty()) {
                    int from = line.start();
                    runs.add(new TextRun(line, BlockRole.RESIDUE, from, from, Optional.empty(), Optional.empty()));
                }
                start = at + 1;
            }
        }
    }

    private static int headingEnd(SourceSlice content, BlockRole role, SourceSpan paragraph, Owners owners) {
        if (role != BlockRole.HEADING && role != BlockRole.ITEM) {
            return content.start();
        }
        Optional<SourceSpan> heading = owners.heading(paragraph);
        if (heading.isEmpty()) {
            return content.start();
        }
        int end = heading.get().offset() + heading.get().length();
        int low = 0;
        int high = content.length();
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            SourceSpan span = content.cut(0, middle).span();
            if (span.offset() + span.length() <= end) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return content.start() + low;
    }
}
