package io.github.rectification.cli;

import io.github.rectification.settings.SettingsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Finds the configuration file: the one that is named, or the nearest one upwards from the working folder. */
final class ConfigurationSearch {

    static final String NAME = ".rectify.yaml";

    private final Console console;
    private final Path working;

    ConfigurationSearch(Console console, Path working) {
        this.console = console;
        this.working = working;
    }

    /** {@return what it says; without one nothing that reads files of settings is loaded} */
    Configuration find(Arguments arguments) {
        Optional<Path> file = arguments.value(Option.CONFIG).map(ConfigurationSearch::named);
        if (file.isEmpty()) {
            file = nearest();
        }
        return file.isEmpty() ? Configuration.NONE : read(file.get(), arguments.has(Option.LANG));
    }

    private Configuration read(Path file, boolean languageGiven) {
        try {
            return new ConfigurationReader(file).read(language -> {
                if (!languageGiven) {
                    console.speak(language);
                }
            });
        } catch (SettingsException e) {
            throw Refusal.usage(
                    "usage.settings",
                    Map.of("sentence", e.sentence(console.messages().locale())));
        }
    }

    private static Path named(String file) {
        try {
            Path path = Path.of(file);
            if (Files.exists(path)) {
                return path;
            }
        } catch (InvalidPathException e) {
            // told below
        }
        throw Refusal.usage("input.missing", Map.of("name", file));
    }

    private Optional<Path> nearest() {
        Path start = working.toAbsolutePath().normalize();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            Path file = folder.resolve(NAME);
            if (Files.isRegularFile(file)) {
                return Optional.of(working.isAbsolute() ? file : start.relativize(file));
            }
        }
        return Optional.empty();
    }
}
