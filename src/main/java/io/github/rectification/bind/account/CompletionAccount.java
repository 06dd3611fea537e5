package io.github.rectification.bind.account;

import static java.util.Comparator.comparingInt;

import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Table;
import io.github.rectification.source.SourceSlice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a paragraph, or a part of it, says of the number of issues and their statuses as of one day. */
final class CompletionAccount {

    /** The weight of an account that only tells how many tasks or measures were planned. */
    static final int PLANS_ONLY = 1;

    private static final int AREAS_TOLD = 2;
    private static final int ISSUES_TOLD = 3;
    private static final int STATUSES_TOLD = 4;
    private static final int STATUSES_OF_ISSUES_TOLD = 5;

    private final SourceSlice paragraph;
    private final boolean isOfSeveralBodies;
    private final List<GrainCount> bodies = new ArrayList<>();
    private final List<GrainCount> others = new ArrayList<>();
    private final PartScope parts = new PartScope();
    private GrainCount issues = ofIssues();
    private GrainCount current = issues;
    private Optional<SourceSlice> areas = Optional.empty();
    private boolean hasAreasOfIssues;
    private AsOf day = AsOf.NONE;

    CompletionAccount(SourceSlice paragraph, boolean isOfSeveralBodies) {
        this.paragraph = paragraph;
        this.isOfSeveralBodies = isOfSeveralBodies;
    }

    private static GrainCount ofIssues() {
        return new GrainCount(Grain.ISSUE, Grain.ISSUE.name(), Optional.empty());
    }

    /** {@return whether the sentence tells anew, as of another day, how far the issues have come} */
    boolean isToldAnewBy(CountedSentence next) {
        return next.day().isTold()
                && issues.hasStatus()
                && next.statuses().stream().anyMatch(status -> issues.has(status.status()));
    }

    /** {@return whether something is told on which a sentence of statuses may go on} */
    boolean isStated() {
        return issues.isStated() || others.stream().anyMatch(GrainCount::isStated);
    }

    /** {@return how much the account says; 0 for nothing} */
    int weight() {
        if (issues.hasStatus()) {
            return STATUSES_OF_ISSUES_TOLD;
        }
        if (others.stream().anyMatch(GrainCount::hasStatus)) {
            return STATUSES_TOLD;
        }
        if (issues.hasTotal()) {
            return ISSUES_TOLD;
        }
        return hasAreasOfIssues ? AREAS_TOLD : others.isEmpty() ? 0 : PLANS_ONLY;
    }

    /** Takes what a sentence says. */
    void read(CountedSentence counted) {
        if (!day.isTold()) {
            day = counted.day();
        }
        int next = 0;
        int read = counted.words().text().start();
        for (TotalCount total : counted.totals()) {
            next = statusesBefore(counted, next, total.start());
            rates(counted, read, total.start());
            read = total.start();
            if (counted.isOfOthers(total)) {
                current = ofIssues();
            } else {
                total(counted.words(), total);
            }
        }
        statusesBefore(counted, next, counted.words().text().end() + 1);
        rates(counted, read, counted.words().text().end());
    }

    /** A rate is that of the grain named last before it. */
    private void rates(CountedSentence counted, int from, int to) {
        counted.rate(from, to).ifPresent(current::putRate);
    }

    /** Statuses count at the grain named last before them. */
    private int statusesBefore(CountedSentence counted, int from, int offset) {
        int next = from;
        List<StatusCount> statuses = counted.statuses();
        while (next < statuses.size() && statuses.get(next).start() < offset) {
            status(counted.words(), statuses.get(next++));
        }
        return next;
    }

    private void status(Sentence words, StatusCount status) {
        GrainCount grain = status.noun().map(this::grain).orElseGet(() -> grainCountedLike(status));
        boolean isPart = parts.holds(words, status.start()) && !grain.hasRoomFor(status.status(), status.number());
        if (!isPart) {
            grain.put(status.status(), status.number());
            if (status.isOfAll()) {
                grain.putTotal(status.number());
            }
        }
        parts.afterStatus(status.whole().end());
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

    private void total(Sentence words, TotalCount total) {
        if (total.noun().grain() == Grain.AREA) {
            areas = areas.or(() -> Optional.of(total.number()));
            hasAreasOfIssues |= words.has(Table.GRAIN, word -> Grain.of(word) == Grain.ISSUE);
            return;
        }
        if (total.noun().grain() == Grain.ISSUE && isOfSeveralBodies) {
            issues = ofIssues();
            bodies.add(issues);
        }
        GrainCount grain = grain(total.noun());
        grain.putTotal(total.number());
        total.count().measure().map(Hit::word).ifPresent(word -> grain.countIn(word.text()));
        if (!parts.holds(words, total.start())) {
            parts.afterTotal(total.whole().end());
        }
        int at = total.start();
        if (at == words.text().start() || words.charAt(at - 1) != '(') {
            current = grain;
        }
    }

    private GrainCount grain(Noun noun) {
        boolean isIssue = noun.grain() == Grain.ISSUE || (noun.grain() == Grain.SUB_ITEM && !issues.hasTotal());
        return isIssue ? issues : grain(noun.grain(), noun.unit().folded(), Optional.of(noun.unit()));
    }

    private GrainCount grain(Grain kind, String unit, Optional<SourceSlice> word) {
        for (GrainCount other : others) {
            if (other.isOf(unit)) {
                return other;
            }
        }
        var grain = new GrainCount(kind, unit, word);
        others.add(grain);
        return grain;
    }

    /** Where each body has its own number, they are added up. */
    void settle() {
        if (bodies.size() > 1) {
            issues = GrainCount.sumOf(bodies);
        }
    }

    /** {@return whether this stands for a later day than the other, or contradicts it further on in the text} */
    boolean replaces(CompletionAccount other) {
        boolean isLaterInText = !other.day.isAfter(day) && (issues.hasTotal() || day.isTold());
        return issues.hasSameTotal(other.issues)
                && (day.isAfter(other.day) || (isLaterInText && issues.contradicts(other.issues)));
    }

    /** Takes what another account says besides. */
    void addFrom(CompletionAccount other) {
        if (other == this) {
            return;
        }
        areas = areas.or(() -> other.areas);
        issues.addFrom(other.issues);
        for (GrainCount count : List.copyOf(other.others)) {
            boolean isKnown = others.stream().anyMatch(own -> own.isOf(count.unit()));
            if (isKnown || count.hasStatus() || count.isOfStructure() || other.issues.hasTotal()) {
                grain(count.grain(), count.unit(), count.word()).addFrom(count);
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
