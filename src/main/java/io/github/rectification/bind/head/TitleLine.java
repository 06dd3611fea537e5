package io.github.rectification.bind.head;

import io.github.rectification.genre.CharacterSet;
import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Table;
import io.github.rectification.genre.TitleForm;
import io.github.rectification.reading.Mentions;
import io.github.rectification.reading.Titles;
import io.github.rectification.source.SourceSlice;
import java.util.Optional;

/** Takes off a line what a page or a list puts before and behind a title: bullets, the path to the page, the site. */
final class TitleLine {

    private static final int LONGEST = 90;

    private static final CharacterSet OPENING = CharacterSet.of("“《(【[〔「『<");
    private static final String TAG = "【[";
    private static final String TAG_END = "】]";
    private static final String ARROWS = ">»›→▶";
    private static final String PATH_SIGNS = ARROWS + "/\\|-–—·";
    private static final CharacterSet SITE_SIGNS = CharacterSet.of("|_-–—");

    private final Mentions mentions;

    TitleLine(Mentions mentions) {
        this.mentions = mentions;
    }

    /** {@return how the words end, or empty if no title ends so or is so long} */
    Optional<TitleForm> form(SourceSlice words) {
        return words.length() > LONGEST ? Optional.empty() : Titles.form(words, mentions);
    }

    /** {@return whether the words are a title by themselves} */
    boolean isTitle(SourceSlice words) {
        return form(words).filter(TitleForm::namesMatter).isPresent();
    }

    /** {@return the words of the title in a line, or the whole line} */
    SourceSlice words(SourceSlice line) {
        SourceSlice bare = withoutLabel(withoutTag(withoutBullet(line)));
        Optional<SourceSlice> page = pageEnd(bare).map(this::withoutBullet);
        if (page.isPresent()) {
            return withoutSite(page.get());
        }
        return inTitleMarks(withoutSite(bare));
    }

    private SourceSlice withoutBullet(SourceSlice line) {
        int at = 0;
        while (at < line.length() && !mayBegin(line.charAt(at))) {
            at++;
        }
        return at == line.length() ? line : line.from(at);
    }

    private static boolean mayBegin(char c) {
        return Character.isLetterOrDigit(c) || Character.isIdeographic(c) || OPENING.holds(c);
    }

    /** 【巡察整改】中共…. */
    private SourceSlice withoutTag(SourceSlice line) {
        int sign = line.isEmpty() ? -1 : TAG.indexOf(line.charAt(0));
        int close = sign < 0 ? -1 : line.indexOf(TAG_END.substring(sign, sign + 1), 1);
        SourceSlice rest = close < 0 ? line : line.from(close + 1).trim();
        return isTitle(rest) ? rest : line;
    }

    private SourceSlice withoutLabel(SourceSlice line) {
        Optional<Hit> label = mentions.at(Table.HEAD_LABEL, line.start())
                .filter(word -> word.means(HeadLabels.TITLE) && HeadLabels.isBeforeColon(word, line));
        return label.map(word -> line.from(word.end() - line.start() + 1).trim())
                .orElse(line);
    }

    /** What stands behind the last sign of a path: 首页 > 通知公告 > 中共…. */
    private Optional<SourceSlice> pageEnd(SourceSlice line) {
        String signs = mentions.at(Table.PAGE_PATH, line.start()).isPresent() ? PATH_SIGNS : ARROWS;
        int last = line.length() - 1;
        while (last >= 0 && signs.indexOf(line.charAt(last)) < 0) {
            last--;
        }
        SourceSlice rest = line.from(last + 1).trim();
        return last < 0 || rest.isEmpty() ? Optional.empty() : Optional.of(rest);
    }

    /** 中共…通报_云溪县人民政府, 云溪县粮食局 | 中共…通报. */
    private SourceSlice withoutSite(SourceSlice line) {
        if (isTitle(line)) {
            return afterSite(line);
        }
        for (int at = 0; at < line.length() && at <= LONGEST; at++) {
            if (SITE_SIGNS.holds(line.charAt(at))) {
                SourceSlice before = line.cut(0, at).trim();
                if (isTitle(before)) {
                    return before;
                }
            }
        }
        return line;
    }

    private SourceSlice afterSite(SourceSlice title) {
        int bar = Math.max(title.indexOf("|", 0), title.indexOf("_", 0));
        SourceSlice rest = bar < 0 ? title : title.from(bar + 1).trim();
        return isTitle(rest) ? rest : title;
    }

    /** 《中共…通报》. */
    private SourceSlice inTitleMarks(SourceSlice line) {
        boolean isMarked = line.length() > 2 && line.startsWith("《") && line.endsWith("》");
        SourceSlice inner = isMarked ? line.cut(1, line.length() - 1) : line;
        return isTitle(inner) ? inner : line;
    }
}
