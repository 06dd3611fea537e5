package io.github.rectification.testkit;

import io.github.rectification.model.CompletionSummary;
import io.github.rectification.model.Contacts;
import io.github.rectification.model.Feedback;
import io.github.rectification.model.GrainTally;
import io.github.rectification.model.InspectionKind;
import io.github.rectification.model.InspectionPeriod;
import io.github.rectification.model.InspectionRegime;
import io.github.rectification.model.InspectionRound;
import io.github.rectification.model.InstitutionAction;
import io.github.rectification.model.InstitutionChange;
import io.github.rectification.model.Issue;
import io.github.rectification.model.Item;
import io.github.rectification.model.Measure;
import io.github.rectification.model.MoneyUnit;
import io.github.rectification.model.OutcomeBreakdown;
import io.github.rectification.model.OutcomeCategory;
import io.github.rectification.model.OutcomeKind;
import io.github.rectification.model.OutcomeTally;
import io.github.rectification.model.PublicationWindow;
import io.github.rectification.model.Recovery;
import io.github.rectification.model.RecoveryAction;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.model.RectificationStatus;
import io.github.rectification.model.Section;
import io.github.rectification.model.SectionKind;
import io.github.rectification.model.SignOff;
import io.github.rectification.model.Task;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Arbitrary reports, sound and faulty, that reach every field; a seed always gives the same one.
 *
 * <p>Texts hold what is hard to carry through a format: quotes, backslashes, control characters, marks that steal a
 * line or turn it round, and characters beyond the first plane; never half a surrogate pair. Numbers are also negative
 * and at the bounds of {@code int}, days may run backwards.
 */
public final class RandomReports {

    private static final int DEEPEST = 4;
    private static final List<String> WORDS = List.of(
            "云溪县",
            "青禾镇",
            "松岭市",
            "“资产接收不及时”",
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

    private RandomReports(long seed) {
        random = new Random(seed);
    }

    /** {@return the report of the seed} */
    public static RectificationReport of(long seed) {
        return new RandomReports(seed).report();
    }

    private RectificationReport report() {
        return RectificationReport.builder()
                .title(maybe(this::text))
                .round(maybe(this::round))
                .feedback(maybe(() -> new Feedback(maybe(this::date), maybe(this::text))))
                .sections(some(() -> section(1)))
                .items(some(this::item))
                .completion(maybe(this::completion))
                .outcomes(some(this::outcome))
                .institutions(some(() -> new InstitutionChange(constant(InstitutionAction.values()), number())))
                .recoveries(some(
                        () -> new Recovery(constant(RecoveryAction.values()), decimal(), constant(MoneyUnit.values()))))
                .publicationWindow(
                        maybe(() -> new PublicationWindow(maybe(this::date), maybe(this::date), maybeNumber())))
                .contacts(maybe(() -> new Contacts(
                        some(this::text), maybe(this::text), maybe(this::text), maybe(this::text), some(this::text))))
                .signOff(maybe(() -> new SignOff(maybe(this::text), maybe(this::date))))
                .build();
    }

    private InspectionRound round() {
        return new InspectionRound(
                maybe(() -> constant(InspectionRegime.values())),
                kinds(),
                maybe(this::text),
                maybe(this::text),
                maybe(this::text),
                maybe(this::text),
                maybe(() -> new InspectionPeriod(maybe(this::date), maybe(this::date))),
                some(this::text));
    }

    private Set<InspectionKind> kinds() {
        Set<InspectionKind> kinds = EnumSet.noneOf(InspectionKind.class);
        kinds.addAll(some(() -> constant(InspectionKind.values())));
        return kinds;
    }

    private Section section(int depth) {
        return new Section(
                constant(SectionKind.values()),
                maybe(this::text),
                maybeNumber(),
                maybe(this::text),
                maybe(this::text),
                some(this::item),
                depth == DEEPEST ? List.of() : some(() -> section(depth + 1)));
    }

    private Item item() {
        if (random.nextBoolean()) {
            return new Issue(
                    maybe(this::text),
                    maybeNumber(),
                    text(),
                    maybe(this::text),
                    maybe(() -> constant(RectificationStatus.values())),
                    maybe(this::date),
                    some(this::text),
                    maybe(this::text),
                    some(this::measure));
        }
        return new Task(
                maybe(this::text),
                maybeNumber(),
                text(),
                maybe(() -> constant(RectificationStatus.values())),
                maybe(this::date),
                some(this::text),
                maybe(this::text),
                some(this::measure));
    }

    private Measure measure() {
        return new Measure(maybe(this::text), maybeNumber(), text());
    }

    private CompletionSummary completion() {
        return new CompletionSummary(
                maybeNumber(),
                maybeNumber(),
                maybeNumber(),
                maybeNumber(),
                maybeNumber(),
                maybeNumber(),
                maybeNumber(),
                maybeNumber(),
                maybe(this::decimal),
                some(this::grain));
    }

    private GrainTally grain() {
        return new GrainTally(
                text(),
                maybeNumber(),
                maybeNumber(),
                maybeNumber(),
                maybeNumber(),
                maybeNumber(),
                maybeNumber(),
                maybeNumber(),
                maybe(this::decimal));
    }

    private OutcomeTally outcome() {
        return new OutcomeTally(
                constant(OutcomeCategory.values()),
                maybe(() -> constant(OutcomeKind.values())),
                maybeNumber(),
                maybeNumber(),
                some(() -> new OutcomeBreakdown(constant(OutcomeKind.values()), number())));
    }

    private String text() {
        var text = new StringBuilder();
        for (int words = random.nextInt(8); words > 0; words--) {
            text.append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }

    private OptionalInt maybeNumber() {
        return random.nextInt(3) == 0 ? OptionalInt.empty() : OptionalInt.of(number());
    }

    private int number() {
        return switch (random.nextInt(20)) {
            case 0 -> Integer.MIN_VALUE;
            case 1 -> Integer.MAX_VALUE;
            case 2 -> -random.nextInt(100);
            default -> random.nextInt(100);
        };
    }

    private LocalDate date() {
        return switch (random.nextInt(20)) {
            case 0 -> LocalDate.of(0, 1, 1);
            case 1 -> LocalDate.of(9999, 12, 31);
            case 2 -> LocalDate.of(2024, 2, 29);
            default -> LocalDate.of(2015, 1, 1).plusDays(random.nextInt(5000));
        };
    }

    /** {@return a number whose trailing zeros count: 7.10 is not 7.1} */
    private BigDecimal decimal() {
        return new BigDecimal(new BigInteger(random.nextInt(120), random), random.nextInt(6))
                .multiply(BigDecimal.valueOf(random.nextInt(10) == 0 ? -1 : 1));
    }

    private <E> E constant(E[] constants) {
        return constants[random.nextInt(constants.length)];
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value.get());
    }

    private <T> List<T> some(Supplier<T> element) {
        return Stream.generate(element).limit(random.nextInt(4)).toList();
    }
}
