package io.github.rectification.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.rectification.ReportChecker;
import io.github.rectification.calendar.WorkingCalendar;
import io.github.rectification.draft.DraftFormat;
import io.github.rectification.draft.DraftReader;
import io.github.rectification.draft.ReadLimits;
import io.github.rectification.finding.Messages;
import io.github.rectification.finding.RuleId;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.privacy.PrivateNumbers;
import io.github.rectification.profile.Profiles;
import io.github.rectification.reporter.PrettyJson;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Profile;
import io.github.rectification.rule.ReportText;
import io.github.rectification.rule.RuleCatalogue;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.builtin.BuiltInRules;
import io.github.rectification.settings.SettingsException;
import io.github.rectification.settings.SettingsFile;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceMap;
import io.github.rectification.source.SourceSlice;
import io.github.rectification.source.SourceSpan;
import io.github.rectification.source.SourceText;
import io.github.rectification.waiver.Baseline;
import io.github.rectification.waiver.BaselineException;
import io.github.rectification.waiver.BaselineFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.regex.Pattern;

/** The values of {@link Specimens} that are made by hand. */
final class HandMade {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 20);

    private final Map<Class<?>, Object> byType = new HashMap<>();

    private HandMade() {}

    /** {@return the values by their type} */
    static Map<Class<?>, Object> values() {
        var made = new HandMade();
        made.putAll();
        return made.byType;
    }

    private void putAll() {
        RuleCatalogue catalogue = BuiltInRules.catalogue();
        SourceText text = SourceText.of("甲乙丙");
        var context = new RuleContext(
                DAY, WorkingCalendar.mainlandChina(), Profile.generic(), SourceMap.EMPTY, Optional.empty());
        RectificationReport report = RectificationReport.builder().build();
        ReportChecker checker = ReportChecker.builder().asOf(DAY).build();
        put(String.class, "a");
        put(CharSequence.class, "a");
        put(Object.class, "a");
        put(Class.class, String.class);
        put(java.nio.charset.Charset.class, UTF_8);
        put(Path.class, Path.of("none/such.txt"));
        put(java.io.InputStream.class, new ByteArrayInputStream("甲".getBytes(UTF_8)));
        put(java.io.OutputStream.class, new java.io.ByteArrayOutputStream());
        put(java.io.Writer.class, new StringWriter());
        put(BigDecimal.class, BigDecimal.ONE);
        put(LocalDate.class, DAY);
        put(Locale.class, Locale.ENGLISH);
        put(Clock.class, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        put(Pattern.class, Pattern.compile("a"));
        put(Properties.class, new Properties());
        put(Throwable.class, new IllegalStateException("a"));
        put(OptionalInt.class, OptionalInt.of(1));
        put(Integer.class, 1);
        put(PropertyPath.class, PropertyPath.parse("contacts.phones"));
        put(SourceText.class, text);
        put(SourceSlice.class, text.all());
        put(SourceSpan.class, text.all().span());
        put(SourceMap.class, SourceMap.EMPTY);
        put(SourceMap.Builder.class, SourceMap.builder());
        put(SourceText.VisibleTextBuilder.class, SourceText.showing("甲乙丙"));
        put(SourceText.DocumentTextBuilder.class, SourceText.ofDocument());
        put(RuleId.class, new RuleId("CTC-001"));
        put(WorkingCalendar.class, WorkingCalendar.mainlandChina());
        put(DraftFormat.class, DraftFormat.TEXT);
        put(DraftReader.class, DraftReader.of(ReadLimits.DEFAULT, List.of(), List.of()));
        put(Messages.class, Messages.of(Locale.ENGLISH));
        put(Profiles.class, Profiles.of(catalogue));
        put(RuleCatalogue.class, catalogue);
        put(RuleContext.class, context);
        put(io.github.rectification.rule.Rule.class, catalogue.entries().get(0).rule());
        put(
                io.github.rectification.rule.RuleInfo.class,
                catalogue.entries().get(0).info());
        put(Fault.class, Fault.at(PropertyPath.parse("title")));
        put(ReportText.class, ReportText.of(report, context));
        put(PrivateNumbers.class, PrivateNumbers.in("", List.of()));
        put(tools.jackson.core.JsonGenerator.class, PrettyJson.generator(new StringWriter()));
        put(SettingsException.class, SettingsException.unknown("a", "profile.unknown", List.of("generic")));
        put(BaselineException.class, refusal());
        put(Baseline.class, Baseline.EMPTY);
        put(ReportChecker.class, checker);
        put(ReportChecker.Builder.class, ReportChecker.builder().asOf(DAY));
        put(io.github.rectification.CheckResult.class, checker.check("一、甲"));
        try {
            put(
                    io.github.rectification.settings.Setting.class,
                    SettingsFile.read(new ByteArrayInputStream("a: b".getBytes(UTF_8)), "a.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BaselineException refusal() {
        try {
            BaselineFile.read(Path.of("none/such.json"), "such.json");
        } catch (BaselineException e) {
            return e;
        }
        throw new IllegalStateException("there is no such file");
    }

    private void put(Class<?> type, Object value) {
        byType.put(type, value);
    }
}
