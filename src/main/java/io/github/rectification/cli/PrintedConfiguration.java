package io.github.rectification.cli;

import io.github.rectification.finding.Messages;
import io.github.rectification.waiver.Suppression;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code rectify check --print-config}: the configuration in force as a configuration file. Its relative names start where
 * those of the file in force do.
 */
final class PrintedConfiguration {

    private final Configuration configuration;
    private final Arguments given;
    private final CheckOptions options;
    private final FileNames names;
    private final Messages messages;
    private final StringBuilder text = new StringBuilder();

    PrintedConfiguration(Arguments given, CheckOptions options, Messages messages) {
        this.configuration = options.waiving().configuration();
        this.given = given;
        this.options = options;
        this.names = options.waiving().names();
        this.messages = messages;
    }

    void write(Writer out) throws IOException {
        String file = configuration.file().orElse(ConfigurationSearch.NAME);
        text.append("# ")
                .append(messages.text("config.header", Map.of("file", YamlText.shown(file), "day", options.asOf())))
                .append('\n');
        Arguments completed = configuration.complete(given);
        line("profile", name(completed.value(Option.PROFILE).orElse(CheckOptions.PROFILE)), Option.PROFILE);
        line("lang", options.locale().getLanguage(), Option.LANG);
        line("failOn", completed.value(Option.FAIL_ON).orElse(CheckOptions.FAIL_ON), Option.FAIL_ON);
        if (options.failOnSkipped() || configuration.lines().containsKey("failOnSkipped")) {
            line("failOnSkipped", Boolean.toString(options.failOnSkipped()), Option.FAIL_ON_SKIPPED);
        }
        list("formats", options.formats().stream().map(this::format).toList(), source("formats", Option.FORMAT));
        line("jobs", Integer.toString(options.jobs()), Option.JOBS);
        if (options.waiving().baseline().isPresent()) {
            line("baseline", fromFile(options.waiving().baseline().get()), Option.BASELINE);
        }
        List<String> paths = options.paths();
        list(
                "paths",
                paths.stream().map(this::fromFile).toList(),
                given.operands().isEmpty() ? sourceInFile("paths") : "PATH");
        list("exclude", configuration.exclude().stream().map(Object::toString).toList(), sourceInFile("exclude"));
        suppressions();
        out.write(text.toString());
    }

    private void line(String key, String value, Option option) {
        boolean isText = option != Option.JOBS && option != Option.FAIL_ON_SKIPPED;
        String shown = isText ? YamlText.of(value) : value;
        text.append(key + ": " + shown + " # " + source(key, option) + "\n");
    }

    private void list(String key, List<String> values, String source) {
        if (!values.isEmpty()) {
            List<String> shown = values.stream().map(YamlText::of).toList();
            text.append(key + ": [" + String.join(", ", shown) + "] # " + source + "\n");
        }
    }

    private void suppressions() {
        if (!configuration.suppressions().isEmpty()) {
            text.append("suppressions: # " + sourceInFile("suppressions") + "\n");
            configuration.suppressions().forEach(one -> suppression(one.suppression()));
        }
    }

    private void suppression(Suppression one) {
        List<String> lines = new ArrayList<>();
        lines.add("rule: " + one.rule());
        one.files().ifPresent(files -> lines.add("files: " + YamlText.of(files.text())));
        one.path().ifPresent(path -> lines.add("path: " + YamlText.of(path.toString())));
        one.line().ifPresent(line -> lines.add("line: " + line));
        one.fingerprint().ifPresent(mark -> lines.add("fingerprint: \"" + mark + "\""));
        lines.add("reason: " + YamlText.of(one.reason()));
        one.expires().ifPresent(day -> lines.add("expires: " + day));
        text.append("  - " + String.join("\n    ", lines) + "\n");
    }

    private String source(String key, Option option) {
        return given.has(option) ? option.word() : sourceInFile(key);
    }

    private String sourceInFile(String key) {
        return Optional.ofNullable(configuration.lines().get(key))
                .map(line -> YamlText.shown(configuration.file().orElse("")) + ":" + line)
                .orElseGet(() -> messages.text("config.default", Map.of()));
    }

    /** {@return the name of a profile as it is, its file as seen from the configuration file} */
    private String name(String profile) {
        return profile.indexOf('.') < 0 && profile.indexOf('/') < 0 ? profile : fileWord(fromFile(profile));
    }

    /** A profile without a dot or a slash would be taken for a built-in one. */
    private static String fileWord(String file) {
        return file.indexOf('.') < 0 && file.indexOf('/') < 0 ? "./" + file : file;
    }

    private String format(String written) {
        int equals = written.indexOf('=');
        return equals < 0 ? written : written.substring(0, equals + 1) + fromFile(written.substring(equals + 1));
    }

    private String fromFile(String file) {
        return file.equals("-") ? file : names.from(configuration.folder(), file);
    }
}
