package io.github.rectification.cli;

import io.github.rectification.finding.Finding;
import io.github.rectification.finding.Waiver;
import io.github.rectification.reporter.CheckedFile;
import io.github.rectification.waiver.Baseline;
import io.github.rectification.waiver.BaselineException;
import io.github.rectification.waiver.BaselineFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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
            boolean isNew = options.updateBaseline() && Files.notExists(path);
            return new BaselineKeeper(file, options, isNew ? Baseline.EMPTY : BaselineFile.read(path, file));
        } catch (BaselineException e) {
            throw Refusal.usage("usage.settings", Map.of("sentence", e.sentence(locale)));
        } catch (InvalidPathException e) {
            throw Refusal.usage("input.missing", Map.of("name", file));
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
            Baseline renewed = known.with(found);
            write(renewed);
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
                            stale));
        }
    }

    private void write(Baseline renewed) {
        try (AtomicFile out = AtomicFile.create(Path.of(file))) {
            BaselineFile.write(renewed, out.writer());
            out.commit();
        } catch (IOException e) {
            throw Refusal.usage(
                    "output.file-unwritable",
                    Map.of("file", file, "why", e.getClass().getSimpleName()));
        }
    }

    private String nameOf(String name) {
        return names.from(FileNames.folderOf(file), name);
    }
}
