package io.github.rectification.cli;

import io.github.rectification.waiver.FilePattern;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which files and findings are left out.
 *
 * @param configuration what the configuration file says
 * @param names compares the names of files
 * @param baseline the file that knows the findings that were there before, or empty
 * @param updateBaseline whether it is written anew
 */
record WaivingOptions(Configuration configuration, FileNames names, Optional<String> baseline, boolean updateBaseline)
        implements Predicate<Path> {

    static WaivingOptions of(Arguments arguments, Configuration configuration, FileNames names) {
        boolean update = arguments.has(Option.UPDATE_BASELINE);
        Optional<String> baseline = arguments.value(Option.BASELINE);
        if (update && baseline.isEmpty()) {
            throw Refusal.usage("usage.no-baseline", Map.of());
        }
        return new WaivingOptions(configuration, names, baseline, update);
    }

    /** {@return whether a file is left out unless it is named} */
    @Override
    public boolean test(Path file) {
        if (configuration.exclude().isEmpty() && baseline.isEmpty()) {
            return false;
        }
        String shown = Input.shown(file);
        if (baseline.isPresent() && names.from("", shown).equals(names.from("", baseline.get()))) {
            return true;
        }
        String name = names.from(configuration.folder(), shown);
        for (FilePattern pattern : configuration.exclude()) {
            if (pattern.matches(name)) {
                return true;
            }
        }
        return false;
    }
}
