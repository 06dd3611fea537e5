package io.github.rectification.cli;

import io.github.rectification.InstalledRules;
import io.github.rectification.profile.Profiles;
import io.github.rectification.rule.Profile;
import io.github.rectification.settings.SettingsException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Finds the profile that {@code --profile} names. Loaded only when it is not the default one, which needs no reader. */
final class ProfileChoice {

    private ProfileChoice() {}

    static Profile of(String nameOrFile, LocalDate asOf, Locale locale, Consumer<Path> reading) {
        try {
            return Profiles.of(InstalledRules.catalogue()).find(nameOrFile, asOf, reading);
        } catch (SettingsException e) {
            throw Refusal.usage("usage.settings", Map.of("sentence", e.sentence(locale)));
        } catch (InvalidPathException e) {
            throw Refusal.usage("input.missing", Map.of("name", nameOrFile));
        }
    }
}
