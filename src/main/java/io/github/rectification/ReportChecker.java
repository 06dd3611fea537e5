package io.github.rectification;

import static java.util.Objects.requireNonNull;

import io.github.rectification.calendar.WorkingCalendar;
import io.github.rectification.draft.Draft;
import io.github.rectification.draft.DraftFormat;
import io.github.rectification.draft.DraftReader;
import io.github.rectification.draft.ReadLimits;
import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.finding.Messages;
import io.github.rectification.json.ReportJson;
import io.github.rectification.judge.Judge;
import io.github.rectification.judge.Judgement;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Profile;
import io.github.rectification.rule.RuleCatalogue;
import io.github.rectification.source.SourceMap;
import io.github.rectification.source.SourceText;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Checks rectification reports, drafts or records, against the rules of a profile.
 *
 * <p>The day on which reports are judged must be given: the library asks no clock. A checker is immutable,
 * thread-safe and meant to be kept and used again.
 *
 * @since 0.1.0
 */
public final class ReportChecker {

    private final Judge judge;
    private final DraftReader reader;
    private final boolean fixes;

    private ReportChecker(Builder builder, LocalDate asOf) {
        RuleCatalogue rules = builder.catalogue == null ? InstalledRules.catalogue() : builder.catalogue;
        this.judge = new Judge(asOf, builder.profile, builder.calendar, rules, rules.messages(builder.locale));
        this.reader = DraftReaders.all(builder.limits);
        this.fixes = builder.fixes;
    }

    /** {@return a builder for a checker with the profile {@code generic} and Chinese messages} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the profile in force} */
    public Profile profile() {
        return judge.profile();
    }

    /** {@return the day on which reports are judged} */
    public LocalDate asOf() {
        return judge.asOf();
    }

    /** {@return the sentences of the checker's rules in its language} */
    Messages messages() {
        return judge.messages();
    }

    /** {@return the rules that the checker knows} */
    public RuleCatalogue catalogue() {
        return judge.catalogue();
    }

    /**
     * Checks the draft in a file.
     *
     * @param file the file, not null
     * @return what came of it, not null
     * @throws UnreadableDraftException if the file cannot be read as a draft
     */
    public CheckResult check(Path file) throws UnreadableDraftException {
        return check(reader.read(file));
    }

    /**
     * Checks the draft in a stream, which is read to its end and left open.
     *
     * @param in the bytes of the draft, not null
     * @param name the name by which messages call it, not null
     * @return what came of it, not null
     * @throws UnreadableDraftException if the stream cannot be read as a draft
     */
    public CheckResult check(InputStream in, String name) throws UnreadableDraftException {
        return check(reader.read(in, name));
    }

    /**
     * Checks a draft's text.
     *
     * @param text the text, plain or with Markdown marks; not null
     * @return what came of it, not null
     */
    public CheckResult check(String text) {
        return judge(DraftReader.text("", text), edited -> DraftReader.text("", edited));
    }

    /**
     * Checks a report that was made in code. Rules that judge the draft itself do not apply.
     *
     * @param report the report, not null
     * @return what came of it, not null
     */
    public CheckResult check(RectificationReport report) {
        return new CheckResult(judge.judge(report, SourceMap.EMPTY));
    }

    /**
     * Checks a draft that was read before.
     *
     * @param draft the draft, not null
     * @return what came of it, not null
     * @throws UnreadableDraftException if the draft is a report JSON with a fault in its form
     */
    public CheckResult check(Draft draft) throws UnreadableDraftException {
        if (draft.format() == DraftFormat.JSON) {
            var read = ReportJson.read(draft.text(), draft.name());
            return new CheckResult(judge.judge(read.report(), read.places()));
        }
        return judge(draft, edited -> reader.readText(edited, draft.name()));
    }

    private CheckResult judge(Draft draft, DraftFixer.Reread reread) {
        return fixes ? new DraftFixer(this, reread).check(draft) : new CheckResult(judge(draft.text(), false));
    }

    /** {@return what reads drafts} */
    DraftReader reader() {
        return reader;
    }

    /** {@return what a run on the text finds; proposals for repairs are not tried yet} */
    Judgement judge(SourceText text, boolean proposing) {
        return judge.judge(text, proposing);
    }

    /**
     * Sets up a checker. Not thread-safe.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private @Nullable LocalDate asOf;
        private Profile profile = Profile.generic();
        private WorkingCalendar calendar = WorkingCalendar.mainlandChina();
        private ReadLimits limits = ReadLimits.DEFAULT;
        private Locale locale = Locale.CHINESE;
        private @Nullable RuleCatalogue catalogue;
        private boolean fixes;

        private Builder() {}

        /**
         * Sets the day on which reports are judged.
         *
         * @param day the day, not null
         * @return this builder
         */
        public Builder asOf(LocalDate day) {
            this.asOf = requireNonNull(day, "day");
            return this;
        }

        /**
         * Sets the profile; {@code generic} if not set.
         *
         * @param chosen the profile, not null
         * @return this builder
         */
        public Builder profile(Profile chosen) {
            this.profile = requireNonNull(chosen, "chosen");
            return this;
        }

        /**
         * Sets the rules; {@link InstalledRules#catalogue()} if not set.
         *
         * @param chosen the rules, not null
         * @return this builder
         */
        public Builder catalogue(RuleCatalogue chosen) {
            this.catalogue = requireNonNull(chosen, "chosen");
            return this;
        }

        /**
         * Sets the calendar of working days; mainland China's if not set.
         *
         * @param chosen the calendar, not null
         * @return this builder
         */
        public Builder calendar(WorkingCalendar chosen) {
            this.calendar = requireNonNull(chosen, "chosen");
            return this;
        }

        /**
         * Sets how much is read of a file; {@link ReadLimits#DEFAULT} if not set.
         *
         * @param chosen the limits, not null
         * @return this builder
         */
        public Builder limits(ReadLimits chosen) {
            this.limits = requireNonNull(chosen, "chosen");
            return this;
        }

        /**
         * Sets the language of the messages; Chinese if not set.
         *
         * @param chosen Chinese, or any other for English; not null
         * @return this builder
         */
        public Builder locale(Locale chosen) {
            this.locale = requireNonNull(chosen, "chosen");
            return this;
        }

        /**
         * Sets whether findings in drafts come with the repairs that need no person; not so if not set. Each is tried
         * first, for which a draft is checked up to 50 times more.
         *
         * @param wanted whether repairs are wanted
         * @return this builder
         */
        public Builder fixes(boolean wanted) {
            this.fixes = wanted;
            return this;
        }

        /**
         * Makes the checker.
         *
         * @return the checker, not null
         * @throws IllegalStateException if no day was set
         * @throws io.github.rectification.rule.RulePackException if a rule pack beside the library cannot be used
         */
        public ReportChecker build() {
            if (asOf == null) {
                throw new IllegalStateException("asOf must be set: the day on which reports are judged");
            }
            return new ReportChecker(this, asOf);
        }
    }
}
