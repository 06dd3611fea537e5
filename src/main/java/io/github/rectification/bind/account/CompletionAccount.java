package io.github.rectification.bind.account;

import static java.util.Comparator.comparingInt;

import io.github.rectification.reading.Figures;
import io.github.rectification.source.SourceSlice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one paragraph says of the number of issues and their statuses, in sentences about the inspection's feedback. */
final class CompletionAccount {

    /** The weight of a paragraph that only tells how many tasks or measures were planned. */
    static final int PLANS_ONLY = 1;

    private static final int ISSUES_TOLD = 2;
    private static final int STATUSES_TOLD = 3;
    private static final int STATUSES_OF_ISSUES_TOLD = 4;

    private static final Pattern ABOUT_FEEDBACK =
            Pattern.compile("反馈|指出|移交|交办|分解|巡察|巡视|整改任务|整改措施|整改问题|具体问题|问题清单|完成率|整改率|问题(?:均|已?全部)已?(?:完成|整改)");
    private static final Pattern TOTAL = Pattern.compile("(" + Figures.NUMBER
            + ") ?(?<unit>个|项|条|件)?(方面|大类|大项|类|具体问题|子项|(?:[\\p{IsHan}]{0,6}?)(?:问题|任务|措施)|(?:整改|反馈|移交|交办|立行立改|督办)?事项)(?!线索)"
            + "|((?:具体|反馈|整改|主要|突出)?(?:问题|任务|措施)|(?:整改|反馈|移交|交办|立行立改|督办)事项)(?:共计?|合计|总数为?|有)? ?(" + Figures.NUMBER
            + ") ?(?<lastUnit>个|项|条|件)");
    private static final Pattern TAKEN_ON = Pattern.compile(
            "(?:领办|(?<!共同)认领|牵头|领衔|包案|包抓|包联|督办|督促|督导|主抓|盯办|自查|查摆|排查|摸排|检查|抽查|审计|督查|巡查|(?:协调|研究|推动|帮助|会商|专题)解决|化解|破解)[\\p{IsHan}]{0,8}$");
    private static final int LONGEST_TAKEN_ON = 12;
    private static final Pattern PREFIX = Pattern.compile("^.*(?:整改|具体)(?=任务|措施|事项)|^.{1,6}(?=任务|措施|事项)");
    private static final Pattern RATE =
            Pattern.compile("(?:完成|整改|办结|销号)率(?:达到?了?|为|是|约)? ?(\\d{1,3}(?:\\.\\d{1,6})?) ?%");

    private final SourceSlice paragraph;
    private final GrainCount issues = new GrainCount("问题", Optional.empty());
    private final List<GrainCount> others = new ArrayList<>();
    private Optional<SourceSlice> areas = Optional.empty();
    private GrainCount current = issues;

    private CompletionAccount(SourceSlice paragraph) {
        this.paragraph = paragraph;
    }

    static CompletionAccount of(SourceSlice paragraph) {
        var account = new CompletionAccount(paragraph);
        account.read();
        return account;
    }

    private void read() {
        int from = 0;
        while (from < paragraph.length()) {
            int stop = paragraph.indexOf("。", from);
            int end = stop < 0 ? paragraph.length() : stop + 1;
            SourceSlice sentence = paragraph.cut(from, end);
            if (sentence.containsDigit() && isAbout(sentence)) {
                sentence(sentence);
            }
            from = end;
        }
    }

    private boolean isAbout(SourceSlice sentence) {
        if (sentence.matcher(ABOUT_FEEDBACK).find()) {
            return true;
        }
        int statuses = StatusCount.in(sentence).size();
        return statuses > 0
                && (isStated() || (statuses > 1 && sentence.matcher(TOTAL).find()));
    }

    private boolean isStated() {
        return issues.isStated() || others.stream().anyMatch(GrainCount::isStated);
    }

    /** {@return how much the paragraph says; 0 for nothing} */
    int weight() {
        if (issues.hasStatus()) {
            return STATUSES_OF_ISSUES_TOLD;
        }
        if (others.stream().anyMatch(GrainCount::hasStatus)) {
            return STATUSES_TOLD;
        }
        return issues.hasTotal() ? ISSUES_TOLD : others.isEmpty() ? 0 : PLANS_ONLY;
    }

    private void sentence(SourceSlice sentence) {
        List<StatusCount> statuses = StatusCount.in(sentence);
        Matcher total = sentence.matcher(TOTAL);
        int next = 0;
        int read = 0;
        while (total.find()) {
            int start = sentence.start() + total.start();
            next = statusesBefore(statuses, next, start);
            rates(sentence.cut(read, total.start()));
            read = total.start();
            int end = sentence.start() + total.end();
            boolean isPartOfStatus = statuses.stream().anyMatch(status -> status.covers(start, end));
            if (!isPartOfStatus && !isTakenOn(sentence, total.start())) {
                total(sentence, total);
            }
        }
        statusesBefore(statuses, next, sentence.end() + 1);
        rates(sentence.from(read));
    }

    /** A rate is that of the grain named last before it. */
    private void rates(SourceSlice words) {
        Matcher rate = words.matcher(RATE);
        if (rate.find()) {
            current.putRate(words.cut(rate.start(1), rate.end(1)));
        }
    }

    /** Issues that a leader takes on are a part of all. */
    private static boolean isTakenOn(SourceSlice sentence, int at) {
        return sentence.cut(Math.max(0, at - LONGEST_TAKEN_ON), at)
                .matcher(TAKEN_ON)
                .find();
    }

    /** Statuses count at the grain named last before them. */
    private int statusesBefore(List<StatusCount> statuses, int from, int offset) {
        int next = from;
        while (next < statuses.size() && statuses.get(next).start() < offset) {
            StatusCount status = statuses.get(next++);
            GrainCount grain = status.grain().map(this::grain).orElseGet(() -> grainCountedLike(status));
            grain.put(status.status(), status.number());
            if (status.isOfAll()) {
                grain.putTotal(status.number());
            }
        }
        return next;
    }

    /** A status without a noun counts at the grain named last, unless only another one is counted in its measure word. */
    private GrainCount grainCountedLike(StatusCount status) {
        if (current.isCountedIn(status.unit())) {
            return current;
        }
        if (issues.isCountedIn(status.unit()) && issues.hasTotal()) {
            return issues;
        }
        return others.stream()
                .filter(other -> other.hasTotal() && other.isCountedIn(status.unit()))
                .findFirst()
                .orElse(current);
    }

    private void total(SourceSlice sentence, Matcher total) {
        boolean isNumberFirst = total.start(1) >= 0;
        SourceSlice number = sentence.cut(total.start(isNumberFirst ? 1 : 5), total.end(isNumberFirst ? 1 : 5));
        SourceSlice noun = sentence.cut(total.start(isNumberFirst ? 3 : 4), total.end(isNumberFirst ? 3 : 4));
        if (Figures.value(number).isEmpty()) {
            return;
        }
        if (noun.endsWith("方面")) {
            areas = areas.or(() -> Optional.of(number));
            return;
        }
        GrainCount grain = grain(noun);
        grain.putTotal(number);
        measureWord(sentence, total).ifPresent(grain::countIn);
        if (!isInBrackets(sentence, total.start())) {
            current = grain;
        }
    }

    private static Optional<String> measureWord(SourceSlice sentence, Matcher total) {
        for (String group : List.of("unit", "lastUnit")) {
            if (total.start(group) >= 0) {
                return Optional.of(
                        sentence.cut(total.start(group), total.end(group)).folded());
            }
        }
        return Optional.empty();
    }

    private static boolean isInBrackets(SourceSlice sentence, int at) {
        return at > 0 && sentence.charAt(at - 1) == '(';
    }

    private GrainCount grain(SourceSlice noun) {
        boolean isFinerThanIssues = noun.endsWith("子项") && issues.hasTotal();
        if (noun.endsWith("问题") || (noun.endsWith("子项") && !isFinerThanIssues)) {
            return issues;
        }
        String unit = noun.matcher(PREFIX).replaceFirst("");
        return grain(unit, Optional.of(noun.from(noun.length() - unit.length())));
    }

    private GrainCount grain(String unit, Optional<SourceSlice> word) {
        for (GrainCount other : others) {
            if (other.isOf(unit)) {
                return other;
            }
        }
        var grain = new GrainCount(unit, word);
        others.add(grain);
        return grain;
    }

    /** Takes what another paragraph says besides. */
    void addFrom(CompletionAccount other) {
        if (other == this) {
            return;
        }
        areas = areas.or(() -> other.areas);
        issues.addFrom(other.issues);
        for (GrainCount count : List.copyOf(other.others)) {
            boolean isKnown = others.stream().anyMatch(own -> own.isOf(count.unit()));
            if (isKnown || count.hasStatus() || count.isOfStructure() || other.issues.hasTotal()) {
                grain(count.unit(), count.word()).addFrom(count);
            }
        }
    }

    SourceSlice paragraph() {
        return paragraph;
    }

    Optional<SourceSlice> areas() {
        return areas;
    }

    GrainCount issues() {
        return issues;
    }

    /** {@return the grains in the order in which the text names them} */
    List<GrainCount> otherGrains() {
        return others.stream().sorted(comparingInt(GrainCount::start)).toList();
    }
}
