package io.github.rectification.bind.account;

import io.github.rectification.model.GrainTally;
import io.github.rectification.model.RectificationStatus;
import io.github.rectification.model.StatusCounts;
import io.github.rectification.reading.Figures;
import io.github.rectification.reading.Places;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSlice;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What is stated at one grain: the total, the numbers by status and the rate. Built up while reading. */
final class GrainCount {

    private final String unit;
    private final Optional<SourceSlice> word;
    private final Map<RectificationStatus, SourceSlice> numbers = new EnumMap<>(RectificationStatus.class);
    private Optional<SourceSlice> total = Optional.empty();
    private Optional<SourceSlice> rate = Optional.empty();
    private Optional<String> measureWord = Optional.empty();

    GrainCount(String unit, Optional<SourceSlice> word) {
        this.unit = unit;
        this.word = word;
    }

    boolean isOf(String noun) {
        return unit.equals(noun) || noun.endsWith(unit) || unit.endsWith(noun);
    }

    String unit() {
        return unit;
    }

    Optional<SourceSlice> word() {
        return word;
    }

    /** {@return where the text first names it} */
    int start() {
        return total.or(() -> word).map(SourceSlice::start).orElse(Integer.MAX_VALUE);
    }

    boolean isStated() {
        return total.isPresent() || hasStatus();
    }

    /** 大类 and 大项 say how the issues are ordered, not what was planned. */
    boolean isOfStructure() {
        return unit.startsWith("大") || unit.equals("类") || unit.equals("子项");
    }

    void countIn(String word) {
        measureWord = measureWord.or(() -> Optional.of(word));
    }

    /** {@return whether this is counted in the measure word, or none is known} */
    boolean isCountedIn(String word) {
        return measureWord.isEmpty() || measureWord.get().equals(word);
    }

    boolean hasTotal() {
        return total.isPresent();
    }

    boolean hasStatus() {
        return !numbers.isEmpty();
    }

    void putTotal(SourceSlice number) {
        total = total.or(() -> Optional.of(number));
    }

    void putRate(SourceSlice stated) {
        rate = rate.or(() -> Optional.of(stated));
    }

    void put(RectificationStatus status, SourceSlice number) {
        numbers.putIfAbsent(status, number);
    }

    /** Takes what the other says besides, unless the totals differ. */
    void addFrom(GrainCount other) {
        boolean hasSameTotal = total.isEmpty()
                || other.total.isEmpty()
                || Figures.value(total.get()).equals(Figures.value(other.total.get()));
        if (!hasSameTotal) {
            return;
        }
        other.total.ifPresent(this::putTotal);
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
        return number(path.property(name), Optional.ofNullable(numbers.get(status)), places);
    }

    private static OptionalInt number(PropertyPath path, Optional<SourceSlice> number, Places places) {
        number.ifPresent(found -> places.put(path, found));
        return number.map(Figures::value).orElse(OptionalInt.empty());
    }
}
