package io.github.rectification.rule.builtin;

import io.github.rectification.rule.Rule;
import io.github.rectification.rule.RuleCatalogue;
import java.util.List;

/**
 * The built-in rules, one class a judgement, sorted by id.
 *
 * @since 0.1.0
 */
public final class BuiltInRules {

    private static final List<Rule> SORTED = List.of(
            new StatusTotalsDiffer(),
            new CompletionRateDiffers(),
            new ItemCountDiffers(),
            new PartsExceedWhole(),
            new PartsFallShort(),
            new PercentageDiffers(),
            new InstitutionTotalDiffers(),
            new MeasureWordDiffers(),
            new MissingContact(),
            new PhoneWithoutAreaCode(),
            new MalformedPhone(),
            new MalformedPostalCode(),
            new MalformedEmail(),
            new PublicMailbox(),
            new MobileAsContact(),
            new DatesOutOfOrder(),
            new LatePublication(),
            new BrokenDate(),
            new DateWithoutYear(),
            new EventAfterSignOff(),
            new FutureSignOff(),
            new HyphenInDateRange(),
            new PublishedTooEarly(),
            new BreakdownDiffers(),
            new KindInWrongCategory(),
            new KindNotStated(),
            new OutcomeNotInSummary(),
            new DuplicateOutcome(),
            new AbsurdCount(),
            new ItemWithoutMeasure(),
            new ItemWithoutStatus(),
            new ProblemNotStated(),
            new VagueMeasure(),
            new RepeatedMeasure(),
            new UnfinishedWithoutPlan(),
            new DuplicateTitle(),
            new DuplicateItemNumber(),
            new GapInNumbers(),
            new MixedNumbering(),
            new DeviantItemHeading(),
            new SingleChild(),
            new BrokenInlineSequence(),
            new IdentityNumber(),
            new MobileOutsideContacts(),
            new BankAccount(),
            new NamedSanction(),
            new CaseNumber(),
            new PendingCase(),
            new SecrecyMarking(),
            new MissingWindow(),
            new WindowTooShort(),
            new WindowBackwards(),
            new WindowNotFromSignOff(),
            new WindowNotJudged(),
            new WindowEndsOnDayOff(),
            new StatedLengthDiffers(),
            new WindowClosed(),
            new MalformedTeamName(),
            new TeamNamedDifferently(),
            new RegimeMixed(),
            new KindAndLevelDisagree(),
            new MalformedRoundLabel(),
            new LegalBasisMissing(),
            new MissingSignatory(),
            new MissingSignOffDate(),
            new SignatoryDiffers(),
            new ShortSignatory(),
            new MissingOpening(),
            new MissingResponsibilityPart(),
            new MissingItemsPart(),
            new MissingNextStepsPart(),
            new MissingInvitation(),
            new PartOutOfOrder(),
            new EmptyPart(),
            new TextAfterEnd(),
            new UnreadText(),
            new MissingTitle(),
            new HeadingWithoutParent(),
            new UnlabelledParagraph(),
            new MarkBeforeNumber(),
            new InconsistentTerm(),
            new UnbalancedMarks(),
            new DoubledMark(),
            new MixedWidth(),
            new Placeholder(),
            new PauseMarkBetweenQuotes(),
            new MixedNumerals(),
            new PaddedDate(),
            new DoubledApproximation(),
            new LookAlikeCharacter());

    private BuiltInRules() {}

    /** {@return the catalogue of all built-in rules} */
    public static RuleCatalogue catalogue() {
        return RuleCatalogue.of(SORTED);
    }
}
