package io.github.rectification.cli;

import io.github.rectification.profile.Profiles;
import io.github.rectification.reporter.ReportFormats;
import io.github.rectification.settings.Setting;
import io.github.rectification.settings.SettingsFile;
import io.github.rectification.waiver.FilePattern;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads one configuration file. Used once. */
final class ConfigurationReader {

    private static final Map<String, Locale> LANGUAGES = Map.of("zh", Locale.CHINESE, "en", Locale.ENGLISH);
    private static final Map<String, String> LEVELS =
            Map.of("error", "error", "warning", "warning", "info", "info", "never", "never");

    private final Path file;
    private final String name;
    private final String folder;
    private final Map<Option, List<String>> options = new EnumMap<>(Option.class);
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<String> paths = new ArrayList<>();
    private final List<FilePattern> exclude = new ArrayList<>();
    private final List<PlacedSuppression> suppressions = new ArrayList<>();

    ConfigurationReader(Path file) {
        this.file = file;
        this.name = Input.shown(file);
        this.folder = FileNames.folderOf(name);
    }

    /**
     * Reads the file.
     *
     * @param speak told the language that the file asks for, before anything can be wrong with the rest
     */
    Configuration read(Consumer<Locale> speak) {
        Setting whole = SettingsFile.read(file, name);
        whole.get("lang").ifPresent(lang -> speak.accept(lang.word(LANGUAGES)));
        whole.read(keys());
        whole.entries()
                .forEach(entry ->
                        lines.put(entry.key().text(), entry.key().place().line()));
        return new Configuration(Optional.of(name), options, paths, exclude, suppressions, lines);
    }

    private Map<String, Consumer<Setting>> keys() {
        var suppression = new SuppressionReader();
        return Map.of(
                "profile", value -> put(Option.PROFILE, profile(value)),
                "lang", value -> put(Option.LANG, value.text()),
                "failOn", value -> put(Option.FAIL_ON, value.word(LEVELS)),
                "failOnSkipped", this::failOnSkipped,
                "formats", this::formats,
                "jobs", value -> put(Option.JOBS, Integer.toString(value.number(1, CheckOptions.MOST_JOBS))),
                "baseline", value -> put(Option.BASELINE, FileNames.join(folder, value.text())),
                "paths", value -> value.elements().forEach(path -> paths.add(FileNames.join(folder, path.text()))),
                "exclude", value -> value.elements().forEach(one -> exclude.add(new FilePattern(one.text()))),
                "suppressions", value -> value.elements().forEach(one -> suppressions.add(suppression.read(one))));
    }

    private void put(Option option, String value) {
        options.put(option, List.of(value));
    }

    /** An option without a value is given or not. */
    private void failOnSkipped(Setting value) {
        if (value.truth()) {
            options.put(Option.FAIL_ON_SKIPPED, List.of());
        }
    }

    private String profile(Setting value) {
        String written = value.text();
        if (Profiles.isFile(written)) {
            return FileNames.join(folder, written);
        }
        if (!Profiles.names().contains(written)) {
            throw value.unknown("profile.unknown", Profiles.names(), Map.of());
        }
        return written;
    }

    private void formats(Setting value) {
        List<String> formats = new ArrayList<>();
        for (Setting element : value.elements()) {
            String written = element.text();
            int equals = written.indexOf('=');
            if (ReportFormats.find(equals < 0 ? written : written.substring(0, equals))
                    .isEmpty()) {
                throw element.unknown("value.word", ReportFormats.names(), Map.of());
            }
            formats.add(
                    equals < 0
                            ? written
                            : written.substring(0, equals + 1) + FileNames.join(folder, written.substring(equals + 1)));
        }
        if (!formats.isEmpty()) {
            options.put(Option.FORMAT, formats);
        }
    }
}
