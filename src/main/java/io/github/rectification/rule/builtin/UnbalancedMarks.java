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
import java.util.Deque;
import java.util.List;

/**
 * A quotation mark, title mark or bracket lacks its other half (引号、书名号、括号不成对). A pair may reach over into
 * the next paragraph.
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

        Walk(ReportText text, Faults faults) {
            this.text = text;
            this.faults = faults;
        }

        void run(TextRun run, List<Integer> marks) {
            Deque<Integer> open = new ArrayDeque<>();
            int[] openByKind = new int[OPENING.length()];
            for (int place : marks) {
                char mark = text.folded().charAt(place);
                if (OPENING.indexOf(mark) >= 0) {
                    open.push(place);
                    openByKind[OPENING.indexOf(mark)]++;
                } else if (openByKind[CLOSING.indexOf(mark)] > 0
                        || (!isLabelEnd(run, place, mark) && !isApostrophe(run, place, mark))) {
                    close(open, openByKind, place, CLOSING.indexOf(mark));
                }
            }
            settle();
            pending = open;
            pendingByKind = openByKind;
        }

        /** Counts by kind spare a search through all that is open. */
        private void close(Deque<Integer> open, int[] openByKind, int place, int kind) {
            if (openByKind[kind] > 0) {
                int twin = open.pop();
                while (kind(twin) != kind) {
                    flag(twin);
                    openByKind[kind(twin)]--;
                    twin = open.pop();
                }
                openByKind[kind]--;
            } else if (pendingByKind[kind] > 0) {
                pending.removeIf(at -> kind(at) == kind);
                pendingByKind[kind] = 0;
            } else {
                flag(place);
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

        /** {@code 1)} or {@code a)} or {@code 一)} as a label. */
        private boolean isLabelEnd(TextRun run, int place, char mark) {
            if (mark != ')') {
                return false;
            }
            int start = place;
            while (isOfLabel(Chars.at(text.folded(), run, start - 1)) && place - start < 3) {
                start--;
            }
            char before = Chars.at(text.folded(), run, start - 1);
            return start < place && (before == Chars.NONE || Chars.isOneOf(" ;。:,、", before));
        }

        private static boolean isOfLabel(char c) {
            return Chars.isLatin(c) || Chars.isOneOf("一二三四五六七八九十", c);
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
