package io.github.rectification.testkit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The values of arbitrary reports: texts, numbers, days, and whether they are there at all. */
abstract sealed class RandomValues permits RandomReports {

    private static final List<String> WORDS = List.of(
            "云溪县",
            "青禾镇",
            "松岭市",
            "“固定资产底数不清”",
            "一是",
            "(二)",
            "。",
            ";",
            "\"",
            "\\",
            "\\u0041",
            "/",
            "</script>",
            "&amp;",
            "${x}",
            "{0}",
            "'",
            "null",
            "\n",
            "\r\n",
            "\r",
            "\t",
            "\0",
            "\b",
            "\f",
            "\u001b[31m",
            "\u007f",
            "\u0085",
            "\u2028",
            "\u2029",
            "\u202e",
            "\u200b",
            "\ufeff",
            "\uffff",
            "\ue000",
            "😀",
            "👩‍🚀",
            "𠮷",
            "𬭎",
            "é",
            "é",
            " ",
            "  ",
            "0000-5550123");

    private final Random random;

    RandomValues(long seed) {
        random = new Random(seed);
    }

    final boolean coin() {
        return random.nextBoolean();
    }

    final String text() {
        var text = new StringBuilder();
        for (int words = random.nextInt(8); words > 0; words--) {
            text.append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }

    final OptionalInt maybeNumber() {
        return random.nextInt(3) == 0 ? OptionalInt.empty() : OptionalInt.of(number());
    }

    final int number() {
        return switch (random.nextInt(20)) {
            case 0 -> Integer.MIN_VALUE;
            case 1 -> Integer.MAX_VALUE;
            case 2 -> -random.nextInt(100);
            default -> random.nextInt(100);
        };
    }

    final LocalDate date() {
        return switch (random.nextInt(20)) {
            case 0 -> LocalDate.of(0, 1, 1);
            case 1 -> LocalDate.of(9999, 12, 31);
            case 2 -> LocalDate.of(2024, 2, 29);
            default -> LocalDate.of(2015, 1, 1).plusDays(random.nextInt(5000));
        };
    }

    /** {@return a number whose trailing zeros count: 7.10 is not 7.1} */
    final BigDecimal decimal() {
        return new BigDecimal(new BigInteger(random.nextInt(120), random), random.nextInt(6))
                .multiply(BigDecimal.valueOf(random.nextInt(10) == 0 ? -1 : 1));
    }

    final <E> E constant(E[] constants) {
        return constants[random.nextInt(constants.length)];
    }

    final <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value.get());
    }

    final <T> List<T> some(Supplier<T> element) {
        return Stream.generate(element).limit(random.nextInt(4)).toList();
    }
}
