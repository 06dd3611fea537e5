package io.github.rectification.cli;

import io.github.rectification.CheckResult;
import io.github.rectification.DraftFixer;
import io.github.rectification.DraftReaders;
import io.github.rectification.FixedDraft;
import io.github.rectification.ReportChecker;
import io.github.rectification.draft.Draft;
import io.github.rectification.draft.DraftReader;
import io.github.rectification.draft.ReadLimits;
import io.github.rectification.draft.TextEncoding;
import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.finding.Finding;
import io.github.rectification.model.RectificationReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Checks one input and makes its repairs, in its file or as a diff. Thread-safe. */
final class FixingCheck {

    private final ReportChecker checker;
    private final FixMode mode;
    private final InputStream standardInput;
    private final DraftReader reader = DraftReaders.all(ReadLimits.DEFAULT);

    FixingCheck(ReportChecker checker, FixMode mode, InputStream standardInput) {
        this.checker = checker;
        this.mode = mode;
        this.standardInput = standardInput;
    }

    /** {@return what a check finds in the file as it is left, and what came of the repairs} */
    Fixed check(Input input, Predicate<RectificationReport> isLeftAlone, Predicate<Finding> wanted)
            throws UnreadableDraftException {
        Draft draft =
                input.file().isPresent() ? reader.read(input.file().get()) : reader.read(standardInput, input.name());
        FixedDraft fixed = DraftFixer.fix(draft, checker, wanted);
        if (isLeftAlone.test(fixed.before().report())) {
            return new Fixed(fixed.before(), Repair.NONE);
        }
        if (!DraftFixer.isText(draft)) {
            return new Fixed(fixed.before(), Repair.told("fix.no-text", Map.of("name", input.name())));
        }
        if (fixed.repaired() == 0) {
            return new Fixed(fixed.before(), Repair.NONE);
        }
        if (mode == FixMode.DIFF) {
            return new Fixed(fixed.before(), diff(input, fixed));
        }
        Repair written = write(input, draft.text().original(), fixed);
        return new Fixed(written.isFailed() ? fixed.before() : fixed.after(), written);
    }

    private static Repair write(Input input, String original, FixedDraft fixed) {
        Map<String, String> name = Map.of("name", input.name());
        Path file = input.file().orElseThrow();
        try {
            if (!Files.isRegularFile(file) || !Files.isWritable(file)) {
                throw new AccessDeniedException(input.name());
            }
            byte[] old = bytes(file);
            Optional<TextEncoding> encoding = TextEncoding.of(old);
            if (!encoding.flatMap(written -> written.decode(old)).equals(Optional.of(original))) {
                return Repair.failed("fix.changed", name);
            }
            Optional<byte[]> repaired = encoding.flatMap(written -> written.encode(original)
                    .filter(same -> Arrays.equals(same, old))
                    .flatMap(same -> written.encode(fixed.text())));
            if (repaired.isEmpty()) {
                return Repair.failed("fix.unencodable", name);
            }
            int others = FileRights.otherNames(file);
            try (AtomicFile replacement = AtomicFile.create(file)) {
                replacement.write(repaired.get());
                replacement.finish();
                if (!Arrays.equals(bytes(file), old)) {
                    return Repair.failed("fix.changed", name);
                }
                replacement.commit();
            }
            return repaired(input.name(), fixed.repaired(), others);
        } catch (IOException e) {
            return Repair.failed(
                    "fix.unwritable",
                    Map.of("name", input.name(), "why", e.getClass().getSimpleName()));
        }
    }

    /** A file with several names gets a text of its own under the one that was named; that must not go unsaid. */
    private static Repair repaired(String name, int count, int others) {
        List<Repair.Note> notes = new ArrayList<>();
        notes.add(new Repair.Note("fix.repaired", Map.of("name", name, "count", count)));
        if (others > 0) {
            notes.add(new Repair.Note("fix.other-names", Map.of("name", name, "others", others)));
        }
        return new Repair("", notes, false);
    }

    private static Repair diff(Input input, FixedDraft fixed) {
        Optional<TextEncoding> encoding = input.file().flatMap(FixingCheck::encoding);
        boolean isMarked = encoding.isPresent() && encoding.get().marked();
        var diff = UnifiedDiff.of(input.name(), fixed, isMarked);
        List<Repair.Note> notes = new ArrayList<>();
        notes.add(new Repair.Note("fix.repairable", Map.of("name", input.name(), "count", fixed.repaired())));
        if (diff.leftOut() > 0) {
            notes.add(new Repair.Note("fix.hidden", Map.of("name", input.name(), "count", diff.leftOut())));
        }
        if (encoding.isPresent() && !encoding.get().isUtf8()) {
            notes.add(new Repair.Note(
                    "fix.other-charset",
                    Map.of("name", input.name(), "charset", encoding.get().charset())));
        }
        return new Repair(diff.text(), notes, false);
    }

    private static Optional<TextEncoding> encoding(Path file) {
        try {
            return Files.isRegularFile(file) ? TextEncoding.of(bytes(file)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(ReadLimits.DEFAULT.bytes() + 1);
        }
    }

    /** A result with what came of the repairs. */
    record Fixed(CheckResult result, Repair repair) {}
}
