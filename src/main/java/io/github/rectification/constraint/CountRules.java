package io.github.rectification.constraint;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Judges counts, their parts and their rates. Needs no validation provider.
 *
 * @since 0.1.0
 */
public final class CountRules {

    private static final int STATUSES = 6;
    private static final int MOST_DIGITS = 20;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private CountRules() {}

    /**
     * Compares the stated statuses with the whole. A status that is not stated is unknown, not zero.
     *
     * @param tally the counts, not null
     * @return the mismatch if the statuses sum to more than the whole or, all six being stated, to less; else empty, also
     *     if the whole is not stated
     */
    public static Optional<SumMismatch> statusTotals(StatusTally tally) {
        requireNonNull(tally, "tally");
        boolean isClosed = tally.parts().size() == STATUSES;
        return mismatch(tally).filter(mismatch -> isClosed || mismatch.sum() > mismatch.whole());
    }

    /**
     * Compares a stated breakdown with the whole.
     *
     * @param tally the counts, not null
     * @return the mismatch if both are stated and differ, else empty
     */
    public static Optional<SumMismatch> breakdown(Tally tally) {
        requireNonNull(tally, "tally");
        return tally.parts().isEmpty() ? Optional.empty() : mismatch(tally);
    }

    /**
     * Compares the stated completion rate with the share of the completed ones; basically completed ones do not count.
     *
     * <p>The rate may differ by half a unit of its last stated digit. One with more than 20 digits after the point, or
     * before it, is no rate that a draft states and always differs.
     *
     * @param tally the counts, not null
     * @return the mismatch, or empty if the rate fits or cannot be judged: rate, whole or completed is not stated, or the
     *     whole is not above zero
     */
    public static Optional<RateMismatch> completionRate(StatusTally tally) {
        requireNonNull(tally, "tally");
        OptionalInt whole = tally.whole();
        OptionalInt completed = tally.completed();
        if (tally.rate().isEmpty() || whole.isEmpty() || whole.getAsInt() <= 0 || completed.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal rate = tally.rate().get();
        BigDecimal part = BigDecimal.valueOf(completed.getAsInt()).multiply(HUNDRED);
        BigDecimal base = BigDecimal.valueOf(whole.getAsInt());
        boolean isReadable = Math.abs((long) rate.scale()) <= MOST_DIGITS;
        int digits = isReadable ? Math.max(rate.scale(), 0) : 0;
        if (isReadable && isWithinRounding(rate, digits, part, base)) {
            return Optional.empty();
        }
        return Optional.of(new RateMismatch(rate, part.divide(base, digits, RoundingMode.HALF_UP)));
    }

    /**
     * Tells whether the stated kind is at home in another category than the stated one.
     *
     * @param tally the category and kinds, not null
     * @return whether it is; false if no kind is stated
     */
    public static boolean isKindStray(Categorised<?> tally) {
        requireNonNull(tally, "tally");
        return tally.categoryOfKind().isPresent()
                && !tally.category().equals(tally.categoryOfKind().get());
    }

    /**
     * Finds the parts whose kind is at home in another category than the stated one.
     *
     * @param tally the category and kinds, not null
     * @return the places of these parts, 0-based and rising; empty if there is none
     */
    public static List<Integer> strayParts(Categorised<?> tally) {
        requireNonNull(tally, "tally");
        List<?> categories = tally.categoriesOfParts();
        return IntStream.range(0, categories.size())
                .filter(i -> !categories.get(i).equals(tally.category()))
                .boxed()
                .toList();
    }

    private static Optional<SumMismatch> mismatch(Tally tally) {
        if (tally.whole().isEmpty()) {
            return Optional.empty();
        }
        int whole = tally.whole().getAsInt();
        long sum = tally.parts().stream().mapToLong(Integer::longValue).sum();
        return sum == whole ? Optional.empty() : Optional.of(new SumMismatch(sum, whole));
    }

    // |rate - part / base| <= unit / 2, without dividing
    private static boolean isWithinRounding(BigDecimal rate, int digits, BigDecimal part, BigDecimal base) {
        BigDecimal difference = rate.multiply(base).subtract(part).abs();
        BigDecimal unit = BigDecimal.ONE.movePointLeft(digits);
        return difference.multiply(TWO).compareTo(unit.multiply(base)) <= 0;
    }
}
