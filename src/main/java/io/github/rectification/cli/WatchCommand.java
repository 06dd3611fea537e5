package io.github.rectification.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * {@code rectify watch}: checks, and checks again whenever a file has changed. It looks at the files from time to time:
 * what file systems tell by themselves differs among them, and some tell nothing.
 */
final class WatchCommand {

    private final Console console;
    private final Supplier<CheckOptions> settings;
    private final Pause pause;
    private CheckOptions options;

    /**
     * Takes what is to be watched.
     *
     * @param settings reads the command line and the configuration file anew
     * @param pause waits between two looks
     */
    WatchCommand(Console console, Supplier<CheckOptions> settings, Pause pause) {
        this.console = console;
        this.settings = settings;
        this.pause = pause;
        this.options = settings.get();
    }

    /** Watches until somebody ends it. */
    ExitStatus run() throws IOException {
        Map<String, Stamp> seen = look();
        check();
        while (pause.isOver()) {
            Map<String, Stamp> found = look();
            if (!found.equals(seen)) {
                Map<String, Stamp> settled = settled(found);
                tell(seen, settled);
                seen = settled;
                checkAgain();
            }
        }
        return ExitStatus.OK;
    }

    /** Editors write a file in several steps. */
    private Map<String, Stamp> settled(Map<String, Stamp> found) {
        Map<String, Stamp> last = found;
        while (pause.isOver()) {
            Map<String, Stamp> now = look();
            if (now.equals(last)) {
                return now;
            }
            last = now;
        }
        return last;
    }

    private void check() throws IOException {
        new CheckCommand(console, options).run();
        console.out().flush();
        console.note("watch.waiting", Map.of());
    }

    private void checkAgain() throws IOException {
        try {
            options = settings.get();
            check();
        } catch (Refusal e) {
            // a configuration file that is being written, say
            console.problem(e.key(), e.values());
        }
    }

    private void tell(Map<String, Stamp> seen, Map<String, Stamp> found) {
        var changed = new TreeSet<String>(new CodePointOrder());
        for (Map.Entry<String, Stamp> one : found.entrySet()) {
            if (!one.getValue().equals(seen.get(one.getKey()))) {
                changed.add(one.getKey());
            }
        }
        seen.keySet().stream().filter(name -> !found.containsKey(name)).forEach(changed::add);
        if (!changed.isEmpty()) {
            console.note("watch.changed", Map.of("name", changed.first(), "files", changed.size()));
        }
    }

    private Map<String, Stamp> look() {
        Map<String, Stamp> stamps = new HashMap<>();
        // what the check itself writes is no change
        var inputs = new Inputs(options.paths(), options.stdinName(), new CheckPlan(options, console.surroundings()));
        while (inputs.hasNext()) {
            inputs.next().file().ifPresent(file -> stamp(file, stamps));
        }
        Optional<String> configuration = options.waiving().configuration().file();
        configuration.ifPresent(file -> stamp(Path.of(file), stamps));
        return stamps;
    }

    private static void stamp(Path file, Map<String, Stamp> stamps) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            stamps.put(
                    Input.shown(file),
                    new Stamp(
                            attributes.lastModifiedTime().toString(),
                            attributes.size(),
                            String.valueOf(attributes.fileKey())));
        } catch (IOException e) {
            // it went in the meantime, which shows by its absence
        }
    }

    /** By what a change of a file is known. */
    private record Stamp(String modified, long size, String key) {}

    /** The time between two looks. */
    interface Pause {

        /** Waits; {@return whether to go on} */
        boolean isOver();
    }
}
