package io.github.rectification.cli;

import io.github.rectification.finding.Finding;
import io.github.rectification.finding.Waiver;
import io.github.rectification.reporter.CheckedFile;
import io.github.rectification.waiver.Baseline;
import io.github.rectification.waiver.BaselineException;
import io.github.rectification.waiver.BaselineFile;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The baseline of a run: what it knows, what is stale in it, and what it will know. */
final class BaselineKeeper {

    private final String file;
    private final FileNames names;
    private final boolean update;
    private final Baseline known;
    private final Map<String, List<Baseline.Entry>> found = new HashMap<>();
    private int stale;

    private BaselineKeeper(String file, WaivingOptions options, Baseline known) {
        this.file = file;
        this.names = options.names();
        this.update = options.updateBaseline();
        this.known = known;
    }

    static BaselineKeeper open(String file, WaivingOptions options, Locale locale) {
        try {
            Path path = Path.of(file);
            if (options.updateBaseline()) {
                refuseUnwritable(file, FileIdentity.of(path).place());
            }
            boolean isNew = options.updateBaseline() && Files.notExists(path);
            return new BaselineKeeper(file, options, isNew ? Baseline.EMPTY : BaselineFile.read(path, file));
        } catch (BaselineException e) {
            throw Refusal.usage("usage.settings", Map.of("sentence", e.sentence(locale)));
        } catch (InvalidPathException e) {
            throw Refusal.usage("input.missing", Map.of("name", file));
        }
    }

    /** Before the work rather than after it; what goes wrong later is told later. */
    private static void refuseUnwritable(String file, Path place) {
        Path folder = place.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw unwritable(file, NoSuchFileException.class.getSimpleName());
        }
        if (!Files.isWritable(folder) || (Files.exists(place) && !Files.isWritable(place))) {
            throw unwritable(file, AccessDeniedException.class.getSimpleName());
        }
    }

    /** {@return that the finding was there before; while the baseline is written anew, every one is} */
    Optional<Waiver> waiver(String name, Finding finding) {
        return update ? Optional.of(new Waiver.Baselined()) : known.waiver(nameOf(name), finding);
    }

    void took(CheckedFile checked) {
        String name = nameOf(checked.path());
        stale += known.stale(name, checked.findings()).size();
        found.put(
                name,
                checked.findings().stream()
                        .filter(finding -> finding.waiver()
                                .filter(Waiver.Baselined.class::isInstance)
                                .isPresent())
                        .map(Baseline.Entry::of)
                        .toList());
    }

    void end(Console console) throws IOException {
        if (!update) {
            if (stale > 0) {
                console.note("note.baseline-stale", Map.of("file", file, "stale", stale));
            }
        } else if (!found.isEmpty()) {
            update(console);
        }
    }

    /** Other runs may have written it since it was read: what they say of other drafts stays. */
    private void update(Console console) {
        Path place = FileIdentity.of(Path.of(file)).place();
        Baseline present;
        Baseline renewed;
        try (RunLock lock = RunLock.on(place).orElseThrow(this::busy)) {
            present = read(lock.locked(), console.messages().locale());
            renewed = present.with(found);
            write(renewed, lock.locked());
        } catch (IOException e) {
            throw unwritable(file, e.getClass().getSimpleName());
        }
        console.note(
                "note.baseline-written",
                Map.of(
                        "file",
                        file,
                        "findings",
                        renewed.size(),
                        "files",
                        renewed.files().size(),
                        "stale",
                        takenOut(present)));
    }

    private Baseline read(Path place, Locale locale) {
        try {
            return Files.notExists(place) ? Baseline.EMPTY : BaselineFile.read(place, file);
        } catch (BaselineException e) {
            throw Refusal.usage("usage.settings", Map.of("sentence", e.sentence(locale)));
        }
    }

    private static void write(Baseline renewed, Path place) throws IOException {
        try (AtomicFile out = AtomicFile.create(place)) {
            BaselineFile.write(renewed, out.writer());
            out.commit();
        }
    }

    private int takenOut(Baseline present) {
        int taken = 0;
        for (Map.Entry<String, List<Baseline.Entry>> one : found.entrySet()) {
            Set<Baseline.Entry> gone = new TreeSet<>(present.files().getOrDefault(one.getKey(), Set.of()));
            one.getValue().forEach(gone::remove);
            taken += gone.size();
        }
        return taken;
    }

    private Refusal busy() {
        return Refusal.usage("baseline.busy", Map.of("file", file, "seconds", RunLock.MOST_SECONDS));
    }

    private static Refusal unwritable(String file, String why) {
        return Refusal.usage("output.file-unwritable", Map.of("file", file, "why", why));
    }

    private String nameOf(String name) {
        return names.from(FileNames.folderOf(file), name);
    }
}
