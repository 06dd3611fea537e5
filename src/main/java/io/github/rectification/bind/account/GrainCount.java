package io.github.rectification.bind.account;

import io.github.rectification.model.GrainTally;
import io.github.rectification.model.RectificationStatus;
import io.github.rectification.model.StatusCounts;
import io.github.rectification.reading.CountMention;
import io.github.rectification.reading.Places;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSlice;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What is stated at one grain: the total, the numbers by status and the rate. Built up while reading. */
final class GrainCount {

    private final Grain grain;
    private final String unit;
    private final Optional<SourceSlice> word;
    private final Map<RectificationStatus, List<SourceSlice>> numbers = new EnumMap<>(RectificationStatus.class);
    private List<SourceSlice> total = List.of();
    private Optional<SourceSlice> rate = Optional.empty();
    private Optional<String> measureWord = Optional.empty();

    GrainCount(Grain grain, String unit, Optional<SourceSlice> word) {
        this.grain = grain;
        this.unit = unit;
        this.word = word;
    }

    boolean isOf(String noun) {
        return unit.equals(noun) || noun.endsWith(unit) || unit.endsWith(noun);
    }

    Grain grain() {
        return grain;
    }

    String unit() {
        return unit;
    }

    Optional<SourceSlice> word() {
        return word;
    }

    /** {@return where the text first names it} */
    int start() {
        return total.stream().findFirst().or(() -> word).map(SourceSlice::start).orElse(Integer.MAX_VALUE);
    }

    boolean isStated() {
        return hasTotal() || hasStatus();
    }

    /** {@return whether it says how the issues are ordered, not what was planned} */
    boolean isOfStructure() {
        return grain == Grain.STRUCTURE || grain == Grain.SUB_ITEM;
    }

    void countIn(String word) {
        measureWord = measureWord.or(() -> Optional.of(word));
    }

    /** {@return whether this is counted in the measure word, or none is known} */
    boolean isCountedIn(String word) {
        return measureWord.isEmpty() || measureWord.get().equals(word);
    }

    boolean hasTotal() {
        return !total.isEmpty();
    }

    boolean hasStatus() {
        return !numbers.isEmpty();
    }

    void putTotal(SourceSlice number) {
        if (total.isEmpty()) {
            total = List.of(number);
        }
    }

    void putRate(SourceSlice stated) {
        rate = rate.or(() -> Optional.of(stated));
    }

    void put(RectificationStatus status, SourceSlice number) {
        numbers.putIfAbsent(status, List.of(number));
    }

    boolean has(RectificationStatus status) {
        return numbers.containsKey(status);
    }

    /** {@return whether an unfinished number still has room beside those told before; what is finished has none} */
    boolean hasRoomFor(RectificationStatus status, SourceSlice number) {
        boolean isOpen = status == RectificationStatus.IN_PROGRESS
                || status == RectificationStatus.NOT_COMPLETED
                || status == RectificationStatus.DEFERRED;
        int told = numbers.values().stream().mapToInt(GrainCount::sum).sum();
        return isOpen && hasTotal() && told + sum(List.of(number)) <= sum(total);
    }

    boolean hasSameTotal(GrainCount other) {
        return total.isEmpty() || other.total.isEmpty() || sum(total) == sum(other.total);
    }

    /** {@return whether both tell a number for the same status, and not the same} */
    boolean contradicts(GrainCount other) {
        return numbers.entrySet().stream()
                .anyMatch(own -> other.has(own.getKey()) && sum(own.getValue()) != sum(other.told(own.getKey())));
    }

    private List<SourceSlice> told(RectificationStatus status) {
        return numbers.getOrDefault(status, List.of());
    }

    /** {@return the totals and the numbers by status of several bodies added up} */
    static GrainCount sumOf(List<GrainCount> counts) {
        var sum = new GrainCount(counts.get(0).grain, counts.get(0).unit, Optional.empty());
        sum.total = counts.stream().flatMap(count -> count.total.stream()).toList();
        for (GrainCount count : counts) {
            count.numbers.forEach((status, told) -> sum.numbers.merge(
                    status,
                    told,
                    (before, more) ->
                            Stream.concat(before.stream(), more.stream()).toList()));
        }
        return sum;
    }

    private static int sum(List<SourceSlice> told) {
        return told.stream()
                .mapToInt(number -> CountMention.value(number).orElse(0))
                .sum();
    }

    /** Takes what the other says besides, unless the totals differ. */
    void addFrom(GrainCount other) {
        if (!hasSameTotal(other)) {
            return;
        }
        if (total.isEmpty()) {
            total = other.total;
        }
        if (numbers.isEmpty()) {
            numbers.putAll(other.numbers);
            other.rate.ifPresent(this::putRate);
        }
    }

    GrainTally tally(PropertyPath path, PropertyPath totalPath, Places places) {
        word.ifPresent(found -> places.put(path.property("unit"), found));
        return GrainTally.builder()
                .unit(unit)
                .total(number(totalPath, total, places))
                .statuses(statuses(path, places))
                .rate(rate.map(found -> new BigDecimal(places.text(path.property("rate"), found))))
                .build();
    }

    private StatusCounts statuses(PropertyPath path, Places places) {
        return StatusCounts.builder()
                .completed(number(path, "completed", RectificationStatus.COMPLETED, places))
                .basicallyCompleted(number(path, "basicallyCompleted", RectificationStatus.BASICALLY_COMPLETED, places))
                .inProgress(number(path, "inProgress", RectificationStatus.IN_PROGRESS, places))
                .longTerm(number(path, "longTerm", RectificationStatus.LONG_TERM, places))
                .deferred(number(path, "deferred", RectificationStatus.DEFERRED, places))
                .notCompleted(number(path, "notCompleted", RectificationStatus.NOT_COMPLETED, places))
                .build();
    }

    private OptionalInt number(PropertyPath path, String name, RectificationStatus status, Places places) {
        return number(path.property(name), numbers.getOrDefault(status, List.of()), places);
    }

    private static OptionalInt number(PropertyPath path, List<SourceSlice> told, Places places) {
        places.put(path, told);
        return told.isEmpty() ? OptionalInt.empty() : OptionalInt.of(sum(told));
    }
}
