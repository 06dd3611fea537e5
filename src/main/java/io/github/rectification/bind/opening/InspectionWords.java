package io.github.rectification.bind.opening;

import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import io.github.rectification.model.InspectionKind;
import io.github.rectification.reading.DateMention;
import io.github.rectification.source.SourceSlice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of an inspection: teams, rounds, kinds, authorities and the bodies inspected. */
final class InspectionWords {

    static final Pattern INSPECTION_VERB =
            Pattern.compile("(?:开展|进行|实施)了?[^。,;]{0,60}?(?:巡察|巡视)|接受[^。,;]{0,60}?(?:巡察|巡视)");

    private static final String NUMERAL = "[一二三四五六七八九十百\\d]{1,4}";
    private static final Pattern TEAM_END = Pattern.compile("(?:巡察|巡视)(?:工作)?(?:第?" + NUMERAL + ")?组");
    private static final Pattern TERM_AND_ROUND =
            Pattern.compile("第?" + NUMERAL + "届[\\p{IsHan}]{0,16}?第" + NUMERAL + "轮");
    private static final Pattern ROUND_ALONE =
            Pattern.compile("(?:\\d{4}年度?|[\\p{IsHan}]{0,8}?(?:委|党组|中央|党委|党工委))?第" + NUMERAL + "轮");
    private static final Pattern ROUND_BEFORE_TEAM =
            Pattern.compile("轮(?:常规|专项|提级|交叉|机动)?(?:巡察|巡视)(?:工作)?[,的]?(?=[\\p{IsHan}]{0,10}(?:委|党组|中央))");
    private static final Pattern AUTHORITY = Pattern.compile(
            "(?:根据|按照|遵照|依据|经)([^,。;《》]{0,30}?(?:委员会|党委|党组|党工委|工委|中央|委)(?=关于)|(?:(?!部署|安排|要求)[^,。;《》]){0,30}(?:委员会|党委|党组|党工委|工委|中央|委))(?=[^,。;]{0,24}?(?:部署|安排|要求|批准|同意|授权))");
    private static final Pattern SHORT_NAME =
            Pattern.compile("[(\\[](?:以下)?(?:[简统下]称|原)[^()]{0,60}[)\\]]|\\([^()]{0,40}(?:更名|改名|改称|改设)[^()]{0,20}\\)");
    private static final Pattern BODY_AFTER_TO = Pattern.compile("对([^。;]{2,90}?)(?:开展|进行|实施)");
    private static final Pattern BODY_BEFORE_ACCEPT = Pattern.compile("([^,。;:、]{2,60}?)(?:接受|迎来)了?");
    private static final Pattern BODY_OF_FEEDBACK = Pattern.compile("向([^。,;]{2,60}?)(?:领导班子)?(?:进行了?)?反馈");
    private static final Pattern BODY_AFTER_VERB = Pattern.compile("组(?:巡察|巡视)了([^,。;]{2,60})");

    private static final Map<String, InspectionKind> KIND_WORDS = kindWords();

    private InspectionWords() {}

    private static Map<String, InspectionKind> kindWords() {
        Map<String, InspectionKind> words = new LinkedHashMap<>();
        words.put("常规", InspectionKind.ROUTINE);
        words.put("专项", InspectionKind.SPECIAL);
        words.put("机动", InspectionKind.MOBILE);
        words.put("回头看", InspectionKind.FOLLOW_UP);
        words.put("提级", InspectionKind.ELEVATED);
        words.put("交叉", InspectionKind.CROSS);
        words.put("联动", InspectionKind.LINKED);
        words.put("延伸", InspectionKind.EXTENDED);
        words.put("巡乡带村", InspectionKind.VILLAGE);
        words.put("对村", InspectionKind.VILLAGE);
        words.put("村级", InspectionKind.VILLAGE);
        words.put("村(社区)", InspectionKind.VILLAGE);
        words.put("点穴", InspectionKind.SPOT);
        words.put("政治巡", InspectionKind.POLITICAL);
        return words;
    }

    /** {@return the names of teams in the text, in order, each from the beginning of its clause} */
    static List<SourceSlice> teams(SourceSlice text) {
        List<SourceSlice> teams = new ArrayList<>();
        Matcher end = text.matcher(TEAM_END);
        while (end.find()) {
            SourceSlice team = text.cut(teamStart(text, end.start()), end.end());
            if (!inTitle(text, end.start()) && !team.contains("代表")) {
                teams.add(team);
            }
        }
        return teams;
    }

    private static boolean inTitle(SourceSlice text, int at) {
        for (int i = at; i > 0 && at - i < 60; i--) {
            char c = text.charAt(i - 1);
            if (c == '《' || c == '》') {
                return c == '《';
            }
        }
        return false;
    }

    private static int teamStart(SourceSlice text, int at) {
        int start = at;
        while (start > 0 && at - start < 40 && !endsName(text, start - 1)) {
            start--;
        }
        start = afterRound(text, start, at);
        for (String opener : List.of("经由", "由", "派出", "派", "间")) {
            if (text.from(start).startsWith(opener)) {
                return start + opener.length();
            }
        }
        return start;
    }

    /** In 七届市委第九轮巡察市委第三巡察组 the name begins after the round; one fused with the round keeps it. */
    private static int afterRound(SourceSlice text, int start, int at) {
        Matcher round = text.cut(start, at).matcher(ROUND_BEFORE_TEAM);
        return round.find() ? start + round.end() : start;
    }

    /** What stands before a team's name: a mark, a date, or a word that takes the name as its object. */
    private static boolean endsName(SourceSlice text, int at) {
        char c = text.charAt(at);
        if (",。;:、 \n\r()日月旬年向受到将据照了".indexOf(c) >= 0) {
            return true;
        }
        return c == '间' && at > 0 && text.charAt(at - 1) == '期';
    }

    /** {@return the round in its own words up to 轮, or empty} */
    static Optional<SourceSlice> roundLabel(SourceSlice text) {
        Optional<SourceSlice> full = whole(TERM_AND_ROUND, text);
        if (full.isPresent()) {
            return full;
        }
        Optional<SourceSlice> found = whole(ROUND_ALONE, text);
        return found.map(InspectionWords::withoutOpener);
    }

    private static Optional<SourceSlice> whole(Pattern pattern, SourceSlice text) {
        Matcher match = text.matcher(pattern);
        return match.find() ? Optional.of(text.cut(match.start(), match.end())) : Optional.empty();
    }

    private static SourceSlice withoutOpener(SourceSlice round) {
        SourceSlice label = round;
        for (String opener : List.of("根据", "按照", "关于落实", "关于", "落实", "开展了", "进行了", "在")) {
            int found = label.indexOf(opener, 0);
            if (found >= 0) {
                label = label.from(found + opener.length());
            }
        }
        return label;
    }

    /** {@return the kinds named in the text with the first place of each, in order} */
    static Map<InspectionKind, SourceSlice> kinds(SourceSlice text) {
        List<SourceSlice> found = new ArrayList<>();
        KIND_WORDS.keySet().forEach(word -> {
            int at = text.indexOf(word, 0);
            if (at >= 0) {
                found.add(text.cut(at, at + word.length()));
            }
        });
        found.sort(comparingInt(SourceSlice::start));
        Map<InspectionKind, SourceSlice> kinds = new LinkedHashMap<>();
        found.forEach(word -> kinds.putIfAbsent(requireNonNull(KIND_WORDS.get(word.folded())), word));
        return kinds;
    }

    /** {@return the committee that ordered the inspection, or empty when only a round is named} */
    static Optional<SourceSlice> authority(SourceSlice text) {
        Matcher authority = text.matcher(AUTHORITY);
        if (!authority.find()) {
            return Optional.empty();
        }
        SourceSlice name = text.cut(authority.start(1), authority.end(1));
        return name.contains("届") ? Optional.empty() : Optional.of(name);
    }

    /** {@return the body inspected as worded, without a bracketed short name; or empty} */
    static Optional<SourceSlice> inspectedBody(SourceSlice text, Optional<SourceSlice> team) {
        int from = team.map(name -> name.end() - text.start()).orElse(0);
        return first(BODY_AFTER_TO, text, from)
                .or(() -> first(BODY_AFTER_VERB, text, 0))
                .or(() -> first(BODY_BEFORE_ACCEPT, text, 0))
                .or(() -> first(BODY_AFTER_TO, text, 0))
                .or(() -> first(BODY_OF_FEEDBACK, text, 0))
                .map(InspectionWords::withoutShortName);
    }

    private static Optional<SourceSlice> first(Pattern pattern, SourceSlice text, int from) {
        Matcher found = text.matcher(pattern);
        return found.find(from)
                ? Optional.of(text.cut(found.start(1), found.end(1)).trim())
                : Optional.empty();
    }

    private static SourceSlice withoutShortName(SourceSlice body) {
        Matcher bracket = body.matcher(SHORT_NAME);
        SourceSlice bare = bracket.find() && bracket.start() > 0 ? body.cut(0, bracket.start()) : body;
        int mark = bare.indexOf(",", 0);
        return withoutDate(mark > 0 ? bare.cut(0, mark).trim() : bare.trim());
    }

    private static SourceSlice withoutDate(SourceSlice body) {
        List<DateMention> dates = DateMention.in(body);
        if (dates.isEmpty()) {
            return body;
        }
        SourceSlice before =
                body.cut(0, dates.get(0).slice().start() - body.start()).trim();
        boolean isJoined = before.endsWith("于") || before.endsWith("在") || before.endsWith("自");
        return isJoined ? before.cut(0, before.length() - 1) : before;
    }
}
