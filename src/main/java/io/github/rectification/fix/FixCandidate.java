package io.github.rectification.fix;

import io.github.rectification.finding.Edit;
import io.github.rectification.finding.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A finding with its proposed repair. */
record FixCandidate(Finding finding, List<Edit> edits) {

    /** {@return the first of the candidates that can be made together, in their order; one that cannot is left out} */
    static List<FixCandidate> compatible(List<FixCandidate> candidates) {
        NavigableMap<Integer, Edit> taken = new TreeMap<>();
        List<FixCandidate> compatible = new ArrayList<>();
        for (FixCandidate candidate : candidates) {
            if (candidate.edits().stream().allMatch(edit -> fits(edit, taken))) {
                candidate.edits().forEach(edit -> taken.put(edit.span().offset(), edit));
                compatible.add(candidate);
            }
        }
        return compatible;
    }

    /** {@return the edits of all by rising offset, an edit that several share once} */
    static Collection<Edit> merged(List<FixCandidate> compatible) {
        NavigableMap<Integer, Edit> merged = new TreeMap<>();
        for (FixCandidate candidate : compatible) {
            candidate.edits().forEach(edit -> merged.put(edit.span().offset(), edit));
        }
        return merged.values();
    }

    /**
     * Sorts candidates into rows, each with at most one of each line, in which all edits of a candidate stand.
     *
     * @param most how many rows to make at the most
     * @param rest takes the candidates that are in no row
     */
    static List<List<FixCandidate>> rows(List<FixCandidate> candidates, int most, List<FixCandidate> rest) {
        List<List<FixCandidate>> rows = new ArrayList<>();
        Map<Integer, Integer> countByLine = new HashMap<>();
        for (FixCandidate candidate : candidates) {
            int row = candidate.isOnOneLine() ? countByLine.merge(candidate.line(), 1, Integer::sum) - 1 : most;
            if (row >= most) {
                rest.add(candidate);
                continue;
            }
            if (row == rows.size()) {
                rows.add(new ArrayList<>());
            }
            rows.get(row).add(candidate);
        }
        return rows;
    }

    /** {@return the line of the first edit} */
    int line() {
        return edits.get(0).span().line();
    }

    private boolean isOnOneLine() {
        return edits.get(edits.size() - 1).span().line() == line();
    }

    private static boolean fits(Edit edit, NavigableMap<Integer, Edit> taken) {
        int start = edit.span().offset();
        Map.Entry<Integer, Edit> before = taken.floorEntry(start);
        if (before != null && before.getValue().equals(edit)) {
            return true;
        }
        Integer next = taken.ceilingKey(start);
        boolean isFreeBefore = before == null || before.getValue().span().endOffset() <= start;
        return isFreeBefore && (next == null || next >= edit.span().endOffset()) && !taken.containsKey(start);
    }
}
