package io.github.rectification.reporter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Cuts a line where ranges begin and end, so that ranges that overlap can be marked by elements that do not. */
final class LinePieces {

    private LinePieces() {}

    /**
     * Cuts a line into pieces that follow one another without a gap.
     *
     * @param line the line
     * @param ranges the ranges, in any order; what lies outside the line does not count
     */
    static List<Piece> of(String line, List<Range> ranges) {
        List<Range> within = new ArrayList<>();
        var cuts = new TreeSet<Integer>(List.of(0, line.length()));
        for (Range range : ranges) {
            int from = whole(line, Math.max(0, Math.min(range.from(), line.length())), -1);
            int to = whole(line, Math.max(from, Math.min(range.to(), line.length())), 1);
            within.add(new Range(from, to, range.finding()));
            cuts.add(from);
            cuts.add(to);
        }
        List<Piece> pieces = new ArrayList<>();
        Integer from = cuts.pollFirst();
        while (from != null) {
            List<Integer> points = at(from, within);
            if (!points.isEmpty()) {
                pieces.add(new Piece(from, from, points, points));
            }
            Integer to = cuts.pollFirst();
            if (to != null) {
                pieces.add(piece(from, to, within));
            }
            from = to;
        }
        return pieces;
    }

    private static List<Integer> at(int point, List<Range> ranges) {
        List<Integer> points = new ArrayList<>();
        for (Range range : ranges) {
            if (range.from() == point && range.to() == point) {
                points.add(range.finding());
            }
        }
        return points;
    }

    private static Piece piece(int from, int to, List<Range> ranges) {
        // what is said of a few words comes before what is said of the paragraph around them
        List<Range> closest = ranges.stream()
                .sorted(Comparator.comparingInt(range -> range.to() - range.from()))
                .toList();
        List<Integer> active = new ArrayList<>();
        List<Integer> begun = new ArrayList<>();
        for (Range range : closest) {
            if (range.from() <= from && to <= range.to()) {
                active.add(range.finding());
                if (range.from() == from) {
                    begun.add(range.finding());
                }
            }
        }
        return new Piece(from, to, active, begun);
    }

    /** {@return the place, moved so that it divides no pair of surrogates} */
    private static int whole(String line, int at, int step) {
        boolean divides = at > 0
                && at < line.length()
                && Character.isHighSurrogate(line.charAt(at - 1))
                && Character.isLowSurrogate(line.charAt(at));
        return divides ? at + step : at;
    }

    /**
     * A range of a line.
     *
     * @param from the first unit, 0-based
     * @param to the unit after the last
     * @param finding the number of the finding
     */
    record Range(int from, int to, int finding) {}

    /**
     * A piece of a line; empty for a finding that stands between two signs.
     *
     * @param from the first unit, 0-based
     * @param to the unit after the last
     * @param active the findings whose range covers it, the shortest range first
     * @param begun those of them whose range begins with it
     */
    record Piece(int from, int to, List<Integer> active, List<Integer> begun) {}
}
