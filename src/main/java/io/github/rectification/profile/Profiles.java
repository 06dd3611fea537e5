package io.github.rectification.profile;

import static java.util.Objects.requireNonNull;

import io.github.rectification.rule.Profile;
import io.github.rectification.rule.RuleCatalogue;
import io.github.rectification.settings.SettingsException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds the built-in profiles and reads those in files.
 *
 * <p>All but {@code generic} are YAML and need the optional {@code org.snakeyaml:snakeyaml-engine}; without it they are
 * refused with a sentence that says so. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Profiles {

    /** The name of the default profile. */
    static final String GENERIC = "generic";

    private static final List<String> NAMES = List.of(
            GENERIC,
            "observed",
            "beijing-haidian",
            "central",
            "central-2009-2023",
            "central-2024",
            "city-county-generic",
            "shenzhen-2023",
            "shenzhen-2025",
            "soe",
            "yunnan-county",
            "zhejiang");

    private final RuleCatalogue catalogue;

    private Profiles(RuleCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Obtains the profiles over a catalogue of rules.
     *
     * @param catalogue the rules that profiles may name, not null
     * @return the profiles, not null
     */
    public static Profiles of(RuleCatalogue catalogue) {
        return new Profiles(requireNonNull(catalogue, "catalogue"));
    }

    /** {@return the names of the built-in profiles, the default one first} */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * Finds a built-in profile.
     *
     * @param name the name, such as {@code generic}; not null
     * @param asOf the day by which one of its versions is chosen, where it has several; not null
     * @return the profile, not null
     * @throws SettingsException if there is none of that name or none for that day, or the YAML library is missing
     */
    public Profile named(String name, LocalDate asOf) {
        requireNonNull(asOf, "asOf");
        // needs no file, so it needs no library either
        return name.equals(GENERIC) ? Profile.generic() : new ProfileLoader(catalogue, asOf).named(name);
    }

    /**
     * Reads a profile from a file.
     *
     * @param file the file, YAML in UTF-8; not null
     * @param asOf the day by which one of its versions is chosen, where it has several; not null
     * @return the profile, not null
     * @throws SettingsException if it cannot be read: the sentence tells file, line and column, what is wrong and how to
     *     repair it
     */
    public Profile read(Path file, LocalDate asOf) {
        requireNonNull(asOf, "asOf");
        return new ProfileLoader(catalogue, asOf).file(file);
    }

    /**
     * Obtains a profile by name or file. What has a dot or a slash in it is a file.
     *
     * @param nameOrFile the name or the file, not null
     * @param asOf the day by which one of its versions is chosen, where it has several; not null
     * @return the profile, not null
     * @throws SettingsException if there is none, or it cannot be read
     */
    public Profile find(String nameOrFile, LocalDate asOf) {
        return find(nameOrFile, asOf, file -> {});
    }

    /**
     * Obtains a profile by name or file, and tells the files it is made from.
     *
     * @param nameOrFile the name or the file, as in {@link #find(String, LocalDate)}; not null
     * @param asOf the day by which one of its versions is chosen, where it has several; not null
     * @param reading takes each file just before it is read, those that it extends too, none of the built-in ones; not null
     * @return the profile, not null
     * @throws SettingsException if there is none, or it cannot be read
     */
    public Profile find(String nameOrFile, LocalDate asOf, Consumer<Path> reading) {
        requireNonNull(asOf, "asOf");
        requireNonNull(reading, "reading");
        return isFile(nameOrFile)
                ? new ProfileLoader(catalogue, asOf, reading).file(Path.of(nameOrFile))
                : named(nameOrFile, asOf);
    }

    /**
     * Tells whether a profile is named by a file.
     *
     * @param nameOrFile the name or the file, not null
     * @return whether it has a dot or a slash in it
     */
    public static boolean isFile(String nameOrFile) {
        requireNonNull(nameOrFile, "nameOrFile");
        return nameOrFile.chars().anyMatch(c -> c == '.' || c == '/' || c == '\\');
    }
}
