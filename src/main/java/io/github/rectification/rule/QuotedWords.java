package io.github.rectification.rule;

import io.github.rectification.outline.BlockRole;
import io.github.rectification.source.SourceMap;
import io.github.rectification.source.SourceSpan;
import io.github.rectification.source.SourceText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of the inspectors in a draft: what headings quote, what other paragraphs quote as a problem, the problem that
 * an issue states, and what follows 反馈问题: and the like. They may be judged, but the body may not change them.
 */
final class QuotedWords {

    private static final String OPENING = "“‘「『";
    private static final String CLOSING = "”’」』";
    private static final String STRAIGHT = "\"";
    private static final String MARKS = OPENING + CLOSING + STRAIGHT;

    private static final Pattern FIELD = Pattern.compile(
            "[【\\[(]?(?:巡[察视])?组?(?:反馈|存在|具体|主要|突出|指出|发现)?的?(?:问题|意见)(?:\\d{1,3}|[一二三四五六七八九十]{1,3})?(?:描述|表现|原文|内容)?[】\\])]?(?: ?:|(?<=[】\\])]))"
                    + "|[【\\[(]?具体表现[】\\])]?(?: ?:|(?<=[】\\])]))|(?:巡[察视]组?|反馈意见)?(?:反馈)?(?:指出|认为)[:,]");
    private static final Pattern OWN_FIELD = Pattern.compile(
            "[【\\[(]?(?:整改(?:落实|完成|进展|工作)?(?:情况|措施|成效|结果|进展|举措|状态|时限|期限)|(?:工作|主要|采取)措施|取得成效|(?:完成|落实|进展)情况|(?:完成|整改)时[限间]|(?:责任|牵头|配合)(?:单位|部门|科室|领导|人))[】\\])]?(?: ?:|(?<=[】\\])]))");

    /** What stands between a quotation and the word that says that it is a problem. */
    private static final Pattern PROBLEM = Pattern.compile(" ?(?:等|这一|方面|存在|突出|具体|主要|反映|的|类|个){0,3}问题");

    private static final Pattern NAMED = Pattern.compile("(?:针对|关于|反馈|指出|提出|存在)(?:的|了|问题)?[:,]? ?$");
    private static final Pattern JOINED = Pattern.compile("[、, ]?(?:和|及|以及|与)?");
    private static final int LONGEST_BEFORE = 8;
    private static final int LONGEST_AFTER = 16;

    private final String folded;
    private final SourceText source;
    private final BitSet found = new BitSet();

    private QuotedWords(SourceText source) {
        this.source = source;
        this.folded = source.all().folded();
    }

    /** {@return their places in the file} */
    static Ranges of(SourceText source, List<TextRun> runs, SourceMap places) {
        var words = new QuotedWords(source);
        places.asMap().forEach((path, spans) -> {
            if (path.name().equals("statement")) {
                spans.forEach(words::addStatement);
            }
        });
        boolean goesOn = false;
        for (TextRun run : runs) {
            if (!run.isResidue()) {
                words.addQuotations(run);
                goesOn = words.addField(run, goesOn);
            }
        }
        return Ranges.of(words.found);
    }

    /** Where a heading quotes several problems, what stands between the quotations is the body's own. */
    private void addStatement(SourceSpan span) {
        if (!MarkdownScan.holds(source.original(), span.offset(), span.endOffset(), MARKS)) {
            found.set(span.offset(), span.endOffset());
        }
    }

    private void addQuotations(TextRun run) {
        int headingEnd = isHeading(run) ? run.headingEnd() : run.start();
        quotations(run.contentStart(), headingEnd, true).forEach(this::add);
        List<TextRange> others = quotations(headingEnd, run.end(), false);
        boolean[] areProblems = new boolean[others.size()];
        for (int i = 0; i < others.size(); i++) {
            boolean goesOn = i > 0 && areProblems[i - 1] && isJoined(others.get(i - 1), others.get(i));
            areProblems[i] = goesOn || isNamed(others.get(i), run) || isProblem(others.get(i), run);
        }
        for (int i = others.size() - 1; i >= 0; i--) {
            boolean goesOn = i + 1 < others.size() && areProblems[i + 1] && isJoined(others.get(i), others.get(i + 1));
            areProblems[i] |= goesOn;
            if (areProblems[i]) {
                add(others.get(i));
            }
        }
    }

    /**
     * Finds what stands between the outermost quotation marks.
     *
     * @param isWhole whether what lacks its other half reaches to the end, or from the beginning
     */
    private List<TextRange> quotations(int from, int end, boolean isWhole) {
        List<TextRange> quotations = new ArrayList<>();
        int depth = 0;
        int start = from;
        boolean isStraight = false;
        for (int at = from; at < end; at++) {
            char c = folded.charAt(at);
            boolean opens = OPENING.indexOf(c) >= 0 || (c == '"' && !isStraight);
            boolean closes = CLOSING.indexOf(c) >= 0 || (c == '"' && isStraight);
            isStraight ^= c == '"';
            if (opens) {
                start = depth == 0 ? at + 1 : start;
                depth++;
            } else if (closes && depth < 2 && (depth == 1 || isWhole)) {
                quotations.add(new TextRange(start, at));
                start = at + 1;
                depth = 0;
            } else if (closes && depth > 0) {
                depth--;
            }
        }
        if (depth > 0 && isWhole) {
            quotations.add(new TextRange(start, end));
        }
        return quotations;
    }

    private boolean isNamed(TextRange quotation, TextRun run) {
        int open = quotation.start() - 1;
        int from = Math.max(run.start(), open - LONGEST_BEFORE);
        return open > from && NAMED.matcher(folded.substring(from, open)).find();
    }

    private boolean isProblem(TextRange quotation, TextRun run) {
        int after = Math.min(run.end(), quotation.end() + 1);
        return PROBLEM.matcher(folded)
                .region(after, Math.min(run.end(), after + LONGEST_AFTER))
                .lookingAt();
    }

    private boolean isJoined(TextRange first, TextRange second) {
        int from = first.end() + 1;
        int end = second.start() - 1;
        return from <= end && JOINED.matcher(folded).region(from, end).matches();
    }

    /** {@return whether the words of a field go on in the next paragraph: nothing but its name stands in this one} */
    private boolean addField(TextRun run, boolean goesOn) {
        Matcher own = OWN_FIELD.matcher(folded);
        Matcher field =
                FIELD.matcher(folded).region(run.contentStart(), run.end()).useTransparentBounds(true);
        if (field.lookingAt()) {
            int end = run.headingEnd() > field.end() ? run.headingEnd() : run.end();
            boolean isEnded =
                    own.region(field.end(), end).useTransparentBounds(true).find();
            add(new TextRange(field.end(), isEnded ? own.start() : end));
            return !isEnded && source.slice(field.end(), run.end()).isBlank();
        }
        boolean isFree = isHeading(run)
                || own.region(run.contentStart(), run.end())
                        .useTransparentBounds(true)
                        .lookingAt();
        if (!goesOn || isFree) {
            return false;
        }
        add(new TextRange(run.start(), run.end()));
        return true;
    }

    private static boolean isHeading(TextRun run) {
        return run.role() == BlockRole.HEADING || run.role() == BlockRole.ITEM;
    }

    private void add(TextRange shown) {
        if (shown.end() > shown.start()) {
            SourceSpan span = source.slice(shown.start(), shown.end()).span();
            found.set(span.offset(), span.endOffset());
        }
    }
}
