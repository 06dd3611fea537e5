package io.github.rectification;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.rectification.calendar.WorkingCalendar;
import io.github.rectification.draft.ReadLimits;
import io.github.rectification.json.JsonSchemas;
import io.github.rectification.json.ReportJson;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.profile.Profiles;
import io.github.rectification.reporter.OutputOptions;
import io.github.rectification.reporter.PrettyJson;
import io.github.rectification.reporter.ReportFormats;
import io.github.rectification.rule.builtin.BuiltInRules;
import io.github.rectification.settings.SettingsFile;
import io.github.rectification.source.SourceText;
import io.github.rectification.waiver.Baseline;
import io.github.rectification.waiver.BaselineFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/** Runs in the place without libraries: tries each entry twice, and tells what came of the second time. */
final class EveryEntry implements Callable<Map<String, Object>> {

    static final String JSON = "{\"title\": \"x\"}";
    static final String HTML = "<!DOCTYPE html><html><body><p>通报</p></body></html>";
    private static final LocalDate DAY = LocalDate.of(2026, 1, 20);

    final ReportChecker checker = ReportChecker.builder().asOf(DAY).fixes(true).build();
    private final RectificationReport report =
            RectificationReport.builder().title("x").build();
    private final Profiles profiles = Profiles.of(BuiltInRules.catalogue());
    private final Map<String, Object> tried = new TreeMap<>();

    @Override
    public Map<String, Object> call() throws Exception {
        tryDrafts();
        tryJson();
        trySettings();
        for (String format : ReportFormats.names()) {
            attempt(
                    "report as " + format,
                    () -> ReportFormats.find(format).orElseThrow().reporter(new StringWriter()));
            attempt(
                    "report as " + format,
                    () -> ReportFormats.find(format).orElseThrow().reporter(new StringWriter(), OutputOptions.PLAIN));
        }
        attempt("validate with Hibernate Validator", () -> {
            ReportValidation.hibernate(
                            Locale.ENGLISH, Clock.fixed(DAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
                    .close();
            return "closed";
        });
        attempt("validate with another provider", () -> new CheckedReportValidator().isValid(null, null));
        return tried;
    }

    private void tryDrafts() throws Exception {
        var reader = DraftReaders.all(ReadLimits.DEFAULT);
        var json = reader.readText(JSON, "a.json");
        attempt("check a file of text", () -> checker.check(Path.of("docs/examples/draft-with-faults.txt")));
        attempt("check a stream of text", () -> checker.check(in("一、甲"), "a.txt"));
        attempt("check text", () -> checker.check("一、甲"));
        attempt("check a draft of text", () -> checker.check(reader.readText("一、甲", "a.txt")));
        attempt("check a report", () -> checker.check(report));
        attempt("fix a draft of text", () -> DraftFixer.fix(reader.readText("一、甲", "a.txt"), checker, finding -> true));
        attempt(
                "bind text",
                () -> io.github.rectification.bind.ReportBinder.bind(
                        SourceText.of("一、甲"), WorkingCalendar.mainlandChina()));
        attempt("check a file of JSON", () -> checker.check(file(JSON)));
        attempt("check a stream of JSON", () -> checker.check(in(JSON), "a.json"));
        attempt("check a draft of JSON", () -> checker.check(json));
        attempt("fix a draft of JSON", () -> DraftFixer.fix(json, checker, finding -> true));
        attempt("check a file of HTML", () -> checker.check(file(HTML)));
        attempt("check a stream of HTML", () -> checker.check(in(HTML), "a.html"));
        attempt("read HTML", () -> reader.readText(HTML, "a.html"));
    }

    private void tryJson() {
        attempt("read JSON", () -> ReportJson.read(SourceText.of(JSON), "a.json"));
        attempt("write JSON", () -> ReportJson.write(report));
        attempt("tell JSON", () -> ReportJson.resembles(JSON));
        attempt("write JSON to a writer", () -> {
            ReportJson.write(report, new StringWriter());
            return "written";
        });
        attempt("write JSON to a stream", () -> {
            ReportJson.write(report, new ByteArrayOutputStream());
            return "written";
        });
        attempt("generate JSON", () -> PrettyJson.generator(new StringWriter()));
        attempt(
                "schemas",
                () -> JsonSchemas.report() + JsonSchemas.findings() + JsonSchemas.config() + JsonSchemas.profile());
        attempt(
                "read a baseline",
                () -> BaselineFile.read(file("{\"schemaVersion\": \"1\", \"files\": {}}"), "b.json"));
        attempt("write a baseline", () -> {
            BaselineFile.write(Baseline.EMPTY, new StringWriter());
            return "written";
        });
    }

    private void trySettings() {
        attempt("name the default profile", () -> profiles.named("generic", DAY));
        attempt("name a profile", () -> profiles.named("observed", DAY));
        attempt("read a profile", () -> profiles.read(Path.of("docs/examples/profile.yaml"), DAY));
        attempt("find a profile", () -> profiles.find("docs/examples/profile.yaml", DAY));
        attempt("read settings", () -> SettingsFile.read(Path.of("docs/examples/profile.yaml"), "a.yaml"));
        attempt("read a stream of settings", () -> SettingsFile.read(in("a: b"), "a.yaml"));
        attempt(
                "page of a rule",
                () -> InstalledRules.catalogue()
                        .page(BuiltInRules.catalogue().entries().get(0).info().id(), Locale.CHINESE));
    }

    private void attempt(String name, Callable<?> entry) {
        Object first = outcome(entry);
        Object second = outcome(entry);
        boolean isSame = first instanceof Throwable a && second instanceof Throwable b
                ? String.valueOf(a.getMessage()).equals(b.getMessage())
                : !(first instanceof Throwable) && !(second instanceof Throwable);
        tried.put(
                name,
                isSame
                        ? Optional.ofNullable(second).orElse("null")
                        : new IllegalStateException(first + " then " + second));
    }

    private static Object outcome(Callable<?> entry) {
        try {
            return entry.call();
        } catch (Throwable e) {
            return e;
        }
    }

    static ByteArrayInputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static Path file(String text) throws java.io.IOException {
        Path file = Files.createTempFile("draft", ".tmp");
        Files.writeString(file, text, UTF_8);
        file.toFile().deleteOnExit();
        return file;
    }
}
