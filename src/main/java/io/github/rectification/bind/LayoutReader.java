package io.github.rectification.bind;

import io.github.rectification.bind.end.EndReader;
import io.github.rectification.outline.Block;
import io.github.rectification.outline.Outline;
import io.github.rectification.reading.DateMention;
import io.github.rectification.reading.Mentions;
import io.github.rectification.source.SourceSlice;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Finds where the opening begins and ends, and where the body gives way to invitation, contacts and sign-off. */
final class LayoutReader {

    /** Above the opening stand a title and perhaps what a web page puts there, no more. */
    private static final int HIGHEST_OPENING = 25;

    private static final int LONGEST_TITLE = 90;
    private static final int LONGEST_OPENING = 6;
    private static final int LONGEST_ANNOUNCEMENT = 120;

    private static final Pattern TITLE =
            Pattern.compile("(?:整改|巡察|巡视)[^。]{0,60}(?:通报|报告|公告|公示|情况)(?:\\([^()]{1,12}\\))?$");
    private static final Pattern TITLE_HEAD = Pattern.compile(
            "^(?:中共|中国共产党)[\\p{IsHan}“”()]{2,40}$|^[\\p{IsHan}“”()]{2,40}(?:委员会|党委|党组|工委|支部|[省市区县州盟旗]委|委[\\p{IsHan}]{2,8}部)$|^关于[^。,]{2,60}$");
    private static final Pattern INSPECTED = Pattern.compile(
            "(?:巡察|巡视)[^。]{0,40}?组|(?:开展|进行|实施|接受)了?[^。]{0,60}?(?:巡察|巡视)|反馈了?[^。]{0,20}(?:巡察|巡视|意见|情况)");
    private static final Pattern ANNOUNCED =
            Pattern.compile("现[将就][^。]{0,80}?(?:公布|公开|通报|公告|公示|报告|如下)|(?:予以|向社会)(?:公布|公开|通报)");

    private final List<Block> blocks;
    private final Mentions mentions;

    private LayoutReader(Outline outline, Mentions mentions) {
        this.blocks = outline.blocks();
        this.mentions = mentions;
    }

    static Layout read(Outline outline, Mentions mentions) {
        return new LayoutReader(outline, mentions).read();
    }

    private Layout read() {
        int opening = openingStart();
        int body = opening < 0 ? 0 : openingEnd(opening);
        List<Block> title = titleAbove(opening < 0 ? firstLabel() : opening);
        if (opening < 0 && !title.isEmpty()) {
            body = title.get(title.size() - 1).index() + 1;
        }
        int end = EndReader.startOfEnd(blocks, body, mentions);
        return new Layout(
                title,
                opening < 0 ? List.of() : blocks.subList(opening, body),
                blocks.subList(body, end),
                blocks.subList(end, blocks.size()));
    }

    private int firstLabel() {
        int at = 0;
        while (at < blocks.size() && blocks.get(at).label().isEmpty() && at < HIGHEST_OPENING) {
            at++;
        }
        return at;
    }

    private int openingStart() {
        int limit = Math.min(blocks.size(), HIGHEST_OPENING);
        for (int i = 0; i < limit; i++) {
            SourceSlice line = blocks.get(i).line();
            if (blocks.get(i).label().isPresent()) {
                return -1;
            }
            if (opens(line)) {
                return i;
            }
        }
        return -1;
    }

    /** An opening is a sentence, not a heading: it names the inspection and holds a comma or closes with a mark. */
    private static boolean opens(SourceSlice line) {
        SourceSlice head = line.length() > 1500 ? line.cut(0, 1500) : line;
        boolean isSentence = head.contains(",") || head.contains("。");
        return isSentence
                && !head.matcher(TITLE).find()
                && (head.matcher(INSPECTED).find() || head.matcher(ANNOUNCED).find());
    }

    private int openingEnd(int start) {
        int end = start + 1;
        boolean isAnnounced = blocks.get(start).line().matcher(ANNOUNCED).find();
        while (!isAnnounced && end < blocks.size() && end - start < LONGEST_OPENING) {
            Block next = blocks.get(end);
            isAnnounced =
                    next.label().isEmpty() && next.line().matcher(ANNOUNCED).find();
            boolean goesOn = next.label().isEmpty()
                    && (isAnnounced || next.line().matcher(INSPECTED).find())
                    && !DateMention.in(next.line()).isEmpty();
            if (!goesOn && !isAnnounced) {
                return announcedLater(end).orElse(end);
            }
            end++;
        }
        return end;
    }

    /** Between the inspection and the words that announce the report may stand how the body took the feedback. */
    private OptionalInt announcedLater(int from) {
        for (int i = from; i < Math.min(blocks.size(), from + LONGEST_OPENING - 2); i++) {
            SourceSlice line = blocks.get(i).line();
            if (blocks.get(i).label().isPresent() || !(line.endsWith("。") || line.endsWith(":"))) {
                return OptionalInt.empty();
            }
            if (line.length() < LONGEST_ANNOUNCEMENT && line.matcher(ANNOUNCED).find()) {
                return OptionalInt.of(i + 1);
            }
        }
        return OptionalInt.empty();
    }

    /** The title is the last line above that reads like one, with the lines above it that it goes on from. */
    private List<Block> titleAbove(int limit) {
        for (int i = Math.min(limit, blocks.size()) - 1; i >= 0; i--) {
            SourceSlice line = blocks.get(i).line();
            if (line.length() <= LONGEST_TITLE && line.matcher(TITLE).find()) {
                int from = i;
                while (from > 0
                        && blocks.get(from - 1).line().matcher(TITLE_HEAD).find()) {
                    from--;
                }
                return new ArrayList<>(blocks.subList(from, i + 1));
            }
        }
        return List.of();
    }
}
