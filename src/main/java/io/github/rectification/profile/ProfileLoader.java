package io.github.rectification.profile;

import io.github.rectification.rule.Profile;
import io.github.rectification.rule.RuleCatalogue;
import io.github.rectification.settings.Setting;
import io.github.rectification.settings.SettingsException;
import io.github.rectification.settings.SettingsFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Loads one profile with those that it extends. Used once. */
final class ProfileLoader {

    private static final int MOST_ABOVE = 8;
    private static final String EXTENSION = ".yaml";

    private final ProfileReader reader;
    private final LocalDate asOf;
    private final Consumer<Path> reading;
    private final Deque<String> opened = new ArrayDeque<>();

    ProfileLoader(RuleCatalogue catalogue, LocalDate asOf) {
        this(catalogue, asOf, file -> {});
    }

    /** Tells each file before it is read. */
    ProfileLoader(RuleCatalogue catalogue, LocalDate asOf, Consumer<Path> reading) {
        this.reader = new ProfileReader(catalogue);
        this.asOf = asOf;
        this.reading = reading;
    }

    Profile named(String name) {
        if (!Profiles.names().contains(name)) {
            throw SettingsException.unknown(name, "profile.unknown", Profiles.names());
        }
        return resource(name);
    }

    Profile file(Path file) {
        String shown = file.toString().replace('\\', '/');
        reading.accept(file);
        return load(SettingsFile.read(file, shown), Optional.of(file), stem(file));
    }

    /** {@return the profile in the file of a built-in name} */
    Profile resource(String name) {
        String resource = name + EXTENSION;
        try (InputStream in = Profiles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the jar holds no " + resource);
            }
            return load(SettingsFile.read(in, resource), Optional.empty(), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private Profile load(Setting whole, Optional<Path> file, String name) {
        Profile unnamed = Profile.generic().withName(name);
        Optional<Setting> versions = whole.get("versions");
        if (versions.isEmpty()) {
            return reader.read(whole, base(whole, unnamed, file), name);
        }
        var periods = new Periods(versions.get());
        for (Setting version : versions.get().elements()) {
            Setting extending = version.get("extends").isPresent() ? version : whole;
            Profile common = reader.read(whole, base(extending, unnamed, file), name);
            periods.add(version, reader.readVersion(version, common));
        }
        return periods.on(asOf);
    }

    private Profile base(Setting extending, Profile otherwise, Optional<Path> file) {
        Optional<Setting> above = extending.get("extends");
        return above.isEmpty() ? otherwise : extended(above.get(), file);
    }

    private Profile extended(Setting above, Optional<Path> file) {
        String written = above.text();
        if (written.equals(Profiles.GENERIC)) {
            return Profile.generic();
        }
        if (!Profiles.isFile(written)) {
            if (!Profiles.names().contains(written)) {
                throw above.unknown("profile.unknown", Profiles.names(), Map.of());
            }
            return guarded(above, written, () -> resource(written));
        }
        Path beside = beside(above, file);
        return guarded(above, beside.toAbsolutePath().normalize().toString(), () -> file(beside));
    }

    private static Path beside(Setting above, Optional<Path> file) {
        try {
            Path written = Path.of(above.text());
            return file.map(path -> path.resolveSibling(written))
                    .orElse(written)
                    .normalize();
        } catch (InvalidPathException e) {
            throw above.refused("file.closed", Map.of("why", "path"));
        }
    }

    /** A chain of profiles ends somewhere, and soon. */
    private Profile guarded(Setting above, String key, Supplier<Profile> load) {
        if (opened.contains(key)) {
            throw above.refused("profile.cycle", Map.of("name", above.text()));
        }
        if (opened.size() == MOST_ABOVE) {
            throw above.refused("profile.far", Map.of("most", MOST_ABOVE));
        }
        opened.push(key);
        Profile loaded = load.get();
        opened.pop();
        return loaded;
    }
}
