package io.github.rectification.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The drafts that are kept with what must come of them, by name. */
public final class Cases {

    static final Path FOLDER = Path.of("src/test/resources/drafts");

    private static final Path SAMPLES = FOLDER.resolve("samples.txt");
    private static final String SLOWEST_TOO = " *";

    private Cases() {}

    /** {@return all of them} */
    public static List<Case> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().startsWith("draft."))
                    .map(file -> new Case(slashed(FOLDER.relativize(file.getParent())), file))
                    .sorted(Comparator.comparing(Case::name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return those whose report is known} */
    public static List<Case> withReport() {
        return those(each -> each.has(Case.REPORT));
    }

    /** {@return those whose findings are known} */
    public static List<Case> withFindings() {
        return those(each -> each.has(Case.FINDINGS));
    }

    /** {@return those of which is known what the file shows} */
    public static List<Case> withShownText() {
        return those(each -> each.has(Case.SHOWN));
    }

    /** {@return those in plain text or Markdown} */
    public static List<Case> texts() {
        return those(each -> each.endsWith(".txt") || each.endsWith(".md"));
    }

    /** {@return the web pages} */
    public static List<Case> pages() {
        return those(each -> each.endsWith(".html"));
    }

    /** {@return the documents of Word} */
    public static List<Case> documents() {
        return those(each -> each.endsWith(".docx"));
    }

    /** {@return the case of this name} */
    public static Case named(String name) {
        return named(List.of(name)).get(0);
    }

    /** {@return texts of many shapes, on which is tried what is too slow for all: {@code samples.txt} names them} */
    public static List<Case> samples() {
        return named(sampleLines().map(line -> line.replace(SLOWEST_TOO, "")).toList());
    }

    /** {@return the few of them on which the slowest is tried} */
    public static List<Case> fewSamples() {
        return named(sampleLines()
                .filter(line -> line.endsWith(SLOWEST_TOO))
                .map(line -> line.replace(SLOWEST_TOO, ""))
                .toList());
    }

    private static List<Case> named(List<String> names) {
        List<Case> found = those(each -> names.contains(each.name()));
        if (found.size() != names.size()) {
            throw new AssertionError("not all of these are in " + FOLDER + ", each once: " + names);
        }
        return found;
    }

    private static Stream<String> sampleLines() {
        try {
            return Files.readAllLines(SAMPLES).stream().filter(line -> !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Case> those(Predicate<Case> which) {
        return all().stream().filter(which).toList();
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
