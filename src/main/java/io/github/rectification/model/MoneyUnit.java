package io.github.rectification.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The unit in which a sum is stated.
 *
 * @since 0.1.0
 */
public enum MoneyUnit {
    /** One yuan (元). */
    YUAN("元", 0),
    /** Ten thousand yuan (万元). */
    TEN_THOUSAND_YUAN("万元", 4),
    /** A hundred million yuan (亿元). */
    HUNDRED_MILLION_YUAN("亿元", 8);

    private final String symbol;
    private final int zeros;

    MoneyUnit(String symbol, int zeros) {
        this.symbol = symbol;
        this.zeros = zeros;
    }

    /**
     * Finds a unit by its symbol.
     *
     * @param symbol the symbol as written, not null
     * @return the unit, or empty if there is none of that symbol
     */
    public static Optional<MoneyUnit> ofSymbol(String symbol) {
        for (MoneyUnit unit : values()) {
            if (unit.symbol.equals(symbol)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    /** {@return the symbol as reports write it} */
    public String symbol() {
        return symbol;
    }

    /**
     * Turns an amount in this unit into yuan, exactly.
     *
     * @param amount the amount, not null
     * @return the amount in yuan, not null
     */
    public BigDecimal toYuan(BigDecimal amount) {
        return amount.movePointRight(zeros);
    }
}
