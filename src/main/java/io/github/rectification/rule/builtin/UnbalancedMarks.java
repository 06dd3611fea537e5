package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportText;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.rule.TextRule;
import io.github.rectification.rule.TextRun;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * A quotation mark, title mark or bracket lacks its other half (引号、书名号、括号不成对). A pair may reach over into
 * the next paragraph. Labels such as a) have none.
 */
@RuleSpec(
        id = "TXT-002",
        name = "unbalanced-marks",
        severity = Severity.WARNING,
        backing = Backing.STANDARD,
        since = "0.1.0")
final class UnbalancedMarks implements TextRule {

    private static final String OPENING = "“‘《〈([【〔";
    private static final String CLOSING = "”’》〉)]】〕";

    /** Goes from run to run; what is left open at the end of one may still be closed in the next. */
    private static final class Walk {

        private final ReportText text;
        private final Faults faults;
        private Deque<Integer> pending = new ArrayDeque<>();
        private int[] pendingByKind = new int[OPENING.length()];

        /** For each kind, where the first opening and the last closing mark stand in addresses and code of the run. */
        private final int[] firstOpening = new int[OPENING.length()];

        private final int[] lastClosing = new int[OPENING.length()];

        Walk(ReportText text, Faults faults) {
            this.text = text;
            this.faults = faults;
        }

        void run(TextRun run, List<Integer> marks) {
            List<Integer> ofProse = withoutVerbatim(marks);
            Deque<Integer> open = new ArrayDeque<>();
            int[] openByKind = new int[OPENING.length()];
            var labels = new InlineLabels(text.folded(), run);
            for (int place : ofProse) {
                char mark = text.folded().charAt(place);
                if (OPENING.indexOf(mark) >= 0) {
                    open.push(place);
                    openByKind[OPENING.indexOf(mark)]++;
                } else if (openByKind[CLOSING.indexOf(mark)] > 0
                        || (!isLabelEnd(labels, place, mark) && !isApostrophe(run, place, mark))) {
                    close(open, openByKind, place, CLOSING.indexOf(mark));
                }
            }
            open.removeIf(this::isClosedInAddress);
            settle();
            pending = open;
            pendingByKind = countsByKind(open);
        }

        private List<Integer> withoutVerbatim(List<Integer> marks) {
            Arrays.fill(firstOpening, Integer.MAX_VALUE);
            Arrays.fill(lastClosing, -1);
            List<Integer> ofProse = new ArrayList<>(marks.size());
            for (int place : marks) {
                char mark = text.folded().charAt(place);
                if (!text.isVerbatim(place, place + 1)) {
                    ofProse.add(place);
                } else if (OPENING.indexOf(mark) >= 0) {
                    firstOpening[kind(place)] = Math.min(firstOpening[kind(place)], place);
                } else {
                    lastClosing[CLOSING.indexOf(mark)] = place;
                }
            }
            return ofProse;
        }

        /** What an address or code holds is not judged, but it may be the other half of what stands outside. */
        private boolean isClosedInAddress(int opening) {
            return lastClosing[kind(opening)] > opening;
        }

        private int[] countsByKind(Deque<Integer> places) {
            int[] counts = new int[OPENING.length()];
            places.forEach(place -> counts[kind(place)]++);
            return counts;
        }

        /** Counts by kind spare a search through all that is open. */
        private void close(Deque<Integer> open, int[] openByKind, int place, int kind) {
            if (openByKind[kind] > 0) {
                int twin = open.pop();
                while (kind(twin) != kind) {
                    flagUnlessClosed(twin);
                    openByKind[kind(twin)]--;
                    twin = open.pop();
                }
                openByKind[kind]--;
            } else if (pendingByKind[kind] > 0) {
                pending.removeIf(at -> kind(at) == kind);
                pendingByKind[kind] = 0;
            } else if (firstOpening[kind] > place) {
                flag(place);
            }
        }

        private void flagUnlessClosed(int opening) {
            if (!isClosedInAddress(opening)) {
                flag(opening);
            }
        }

        private int kind(int place) {
            return OPENING.indexOf(text.folded().charAt(place));
        }

        void settle() {
            pending.forEach(this::flag);
            pending = new ArrayDeque<>();
            pendingByKind = new int[OPENING.length()];
        }

        private void flag(int place) {
            faults.add(text.fault(place, place + 1).with("mark", text.written(place, place + 1)));
        }

        private boolean isLabelEnd(InlineLabels labels, int place, char mark) {
            return mark == ')' && !text.isVerbatim(place - 1, place) && labels.endAt(place);
        }

        private boolean isApostrophe(TextRun run, int place, char mark) {
            return mark == '’' && Chars.isLatin(Chars.at(text.folded(), run, place - 1));
        }
    }

    @Override
    public void check(ReportText text, RectificationReport report, RuleContext context, Faults faults) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < OPENING.length(); i++) {
            text.each(OPENING.charAt(i), places::add);
            text.each(CLOSING.charAt(i), places::add);
        }
        places.sort(null);
        var walk = new Walk(text, faults);
        int next = 0;
        for (TextRun run : text.runs()) {
            List<Integer> marks = new ArrayList<>();
            while (next < places.size() && places.get(next) < run.end()) {
                if (places.get(next) >= run.start()) {
                    marks.add(places.get(next));
                }
                next++;
            }
            if (!run.isResidue()) {
                walk.run(run, marks);
            }
        }
        walk.settle();
    }
}
