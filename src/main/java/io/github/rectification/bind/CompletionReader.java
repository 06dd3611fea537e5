package io.github.rectification.bind;

import io.github.rectification.model.CompletionSummary;
import io.github.rectification.model.GrainTally;
import io.github.rectification.model.RectificationStatus;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSlice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads how many issues were found and how far they have come, from sentences about the inspection's feedback; each
 * grain (问题, 任务, 措施 …) is counted by itself.
 */
final class CompletionReader {

    private static final PropertyPath COMPLETION = PropertyPath.ROOT.property("completion");

    private static final int LONGEST = 3000;
    private static final String NUMBER = "(\\d{1,6})";

    private static final Pattern ABOUT_FEEDBACK =
            Pattern.compile("反馈|指出|移交|交办|分解|巡察|巡视|整改任务|整改措施|整改问题|具体问题|问题清单|完成率|整改率");
    private static final Pattern TOTAL = Pattern.compile(NUMBER
            + " ?(?:个|项|条|件)?(方面|大类|大项|类|具体问题|子项|(?:[\\p{IsHan}]{0,6}?)(?:问题|任务|措施|事项))(?!线索)"
            + "|((?:具体|反馈|整改|主要|突出)?(?:问题|任务|措施|事项))(?:共计?|合计|总数为?|有)? ?" + NUMBER + " ?(?:个|项|条|件)");
    private static final Pattern PREFIX = Pattern.compile("^.*(?:整改|具体)(?=任务|措施|事项)|^.{1,6}(?=任务|措施|事项)");
    private static final Pattern RATE =
            Pattern.compile("(?:完成|整改|办结|销号)率(?:达到?了?|为|是|约)? ?(\\d{1,3}(?:\\.\\d{1,6})?) ?%");

    private final Places places;
    private final Grain issues = new Grain("问题", "issues");
    private final List<Grain> others = new ArrayList<>();
    private OptionalInt areas = OptionalInt.empty();
    private Grain current = issues;

    private CompletionReader(Places places) {
        this.places = places;
    }

    static Optional<CompletionSummary> read(List<SourceSlice> accounts, Places places) {
        var reader = new CompletionReader(places);
        for (SourceSlice paragraph : accounts) {
            reader.paragraph(paragraph.length() > LONGEST ? paragraph.cut(0, LONGEST) : paragraph);
            if (reader.hasRead()) {
                return reader.summary(paragraph);
            }
        }
        return Optional.empty();
    }

    private boolean hasRead() {
        return issues.isStated() || others.stream().anyMatch(Grain::isStated);
    }

    private void paragraph(SourceSlice paragraph) {
        int from = 0;
        boolean about = false;
        while (from < paragraph.length()) {
            int stop = paragraph.indexOf("。", from);
            int end = stop < 0 ? paragraph.length() : stop + 1;
            SourceSlice sentence = paragraph.cut(from, end);
            if (!sentence.containsDigit()) {
                from = end;
                continue;
            }
            about = ABOUT_FEEDBACK.matcher(sentence).find() || (about && hasRead());
            if (about) {
                sentence(sentence);
            }
            from = end;
        }
    }

    private void sentence(SourceSlice sentence) {
        List<StatusCount> statuses = StatusCount.in(sentence);
        Matcher total = TOTAL.matcher(sentence);
        int next = 0;
        while (total.find()) {
            next = statusesBefore(statuses, next, sentence.start() + total.start());
            boolean partOfStatus = statuses.stream()
                    .anyMatch(
                            status -> status.covers(sentence.start() + total.start(), sentence.start() + total.end()));
            if (!partOfStatus) {
                total(sentence, total);
            }
        }
        statusesBefore(statuses, next, sentence.end() + 1);
        Matcher rate = RATE.matcher(sentence);
        if (rate.find() && current.rate.isEmpty()) {
            current.rate = Optional.of(sentence.cut(rate.start(1), rate.end(1)));
        }
    }

    /** Statuses count at the grain named last before them. */
    private int statusesBefore(List<StatusCount> statuses, int from, int offset) {
        int next = from;
        while (next < statuses.size() && statuses.get(next).start() < offset) {
            StatusCount status = statuses.get(next++);
            Grain grain = status.grain().isPresent() ? grain(status.grain().get()) : current;
            grain.put(status.status(), status.number());
            if (grain.total.isEmpty() && status.isOfAll()) {
                grain.total = Optional.of(status.number());
            }
        }
        return next;
    }

    private void total(SourceSlice sentence, Matcher total) {
        boolean numberFirst = total.start(1) >= 0;
        SourceSlice number = sentence.cut(total.start(numberFirst ? 1 : 4), total.end(numberFirst ? 1 : 4));
        SourceSlice noun = sentence.cut(total.start(numberFirst ? 2 : 3), total.end(numberFirst ? 2 : 3));
        if (noun.endsWith("方面")) {
            if (areas.isEmpty()) {
                areas = OptionalInt.of(Integer.parseInt(number.folded()));
                places.put(COMPLETION.property("areas"), number);
            }
            return;
        }
        Grain grain = grain(noun);
        if (grain.total.isEmpty()) {
            grain.total = Optional.of(number);
        }
        current = grain;
    }

    private Grain grain(SourceSlice noun) {
        if (noun.endsWith("问题") || noun.endsWith("子项")) {
            return issues;
        }
        String unit = PREFIX.matcher(noun).replaceFirst("");
        for (Grain other : others) {
            if (other.unit.equals(unit) || unit.endsWith(other.unit) || other.unit.endsWith(unit)) {
                return other;
            }
        }
        Grain grain = new Grain(unit, "total");
        grain.word = Optional.of(noun.from(noun.length() - unit.length()));
        others.add(grain);
        return grain;
    }

    private Optional<CompletionSummary> summary(SourceSlice paragraph) {
        places.put(COMPLETION, paragraph);
        List<GrainTally> tallies = new ArrayList<>();
        for (Grain other : others) {
            if (other.isStated()) {
                tallies.add(other.tally(COMPLETION.property("otherGrains").index(tallies.size())));
            }
        }
        GrainTally own = issues.tally(COMPLETION);
        return Optional.of(CompletionSummary.builder()
                .areas(areas)
                .issues(own.total())
                .completed(own.completed())
                .basicallyCompleted(own.basicallyCompleted())
                .inProgress(own.inProgress())
                .longTerm(own.longTerm())
                .deferred(own.deferred())
                .notCompleted(own.notCompleted())
                .rate(own.rate())
                .otherGrains(tallies)
                .build());
    }

    /** What is stated at one grain. */
    private final class Grain {

        private final String unit;
        private final String totalName;
        private final Map<RectificationStatus, SourceSlice> numbers = new EnumMap<>(RectificationStatus.class);
        private Optional<SourceSlice> word = Optional.empty();
        private Optional<SourceSlice> total = Optional.empty();
        private Optional<SourceSlice> rate = Optional.empty();

        Grain(String unit, String totalName) {
            this.unit = unit;
            this.totalName = totalName;
        }

        boolean isStated() {
            return total.isPresent() || !numbers.isEmpty();
        }

        void put(RectificationStatus status, SourceSlice number) {
            numbers.putIfAbsent(status, number);
        }

        GrainTally tally(PropertyPath path) {
            word.ifPresent(found -> places.put(path.property("unit"), found));
            return GrainTally.builder()
                    .unit(unit)
                    .total(number(path.property(totalName), total))
                    .completed(number(path, "completed", RectificationStatus.COMPLETED))
                    .basicallyCompleted(number(path, "basicallyCompleted", RectificationStatus.BASICALLY_COMPLETED))
                    .inProgress(number(path, "inProgress", RectificationStatus.IN_PROGRESS))
                    .longTerm(number(path, "longTerm", RectificationStatus.LONG_TERM))
                    .deferred(number(path, "deferred", RectificationStatus.DEFERRED))
                    .notCompleted(number(path, "notCompleted", RectificationStatus.NOT_COMPLETED))
                    .rate(rate.map(found -> new BigDecimal(places.text(path.property("rate"), found))))
                    .build();
        }

        private OptionalInt number(PropertyPath path, String name, RectificationStatus status) {
            return number(path.property(name), Optional.ofNullable(numbers.get(status)));
        }

        private OptionalInt number(PropertyPath path, Optional<SourceSlice> number) {
            number.ifPresent(found -> places.put(path, found));
            return number.isPresent()
                    ? OptionalInt.of(Integer.parseInt(number.get().folded()))
                    : OptionalInt.empty();
        }
    }
}
