package io.github.rectification.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A draft to try things on.
 *
 * @param name the name of the case, or of the published file
 * @param text its text, lines ending in LF
 */
public record Sample(String name, String text) {

    private static final Path CORPUS = Path.of(System.getProperty("corpus.dir", "../shared/corpus"));

    /** {@return the folder of the published reports, which may be missing} */
    public static Path corpus() {
        return CORPUS;
    }

    /** {@return invented drafts of many shapes} */
    public static List<Sample> invented() {
        return Cases.samples().stream().map(Sample::of).toList();
    }

    /** {@return a few of them, for what takes long} */
    public static List<Sample> few() {
        return Cases.fewSamples().stream().map(Sample::of).toList();
    }

    /** {@return the draft of the case of this name} */
    public static Sample named(String name) {
        return of(Cases.named(name));
    }

    private static Sample of(Case draft) {
        return new Sample(draft.name(), draft.text());
    }

    /** {@return the published reports; none where the folder is missing} */
    public static List<Sample> published() {
        if (!Files.isDirectory(CORPUS)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(Sample::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the invented drafts and, where the folder is there, the published reports} */
    public static List<Sample> all() {
        List<Sample> all = new ArrayList<>(invented());
        all.addAll(published());
        return all;
    }

    private static Sample read(Path file) {
        try {
            return new Sample(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the same draft with another line end} */
    public Sample withLineEnds(String lineEnd) {
        return new Sample(name, text.replace("\n", lineEnd));
    }

    /** {@return the same draft with Markdown marks: chapters as headings, item titles in bold} */
    public Sample inMarkdown() {
        String headed = text.replaceAll("(?m)^(?=[一二三四五六七八九十]{1,3}、)", "## ");
        return new Sample(name, headed.replaceAll("(?m)^(\\d{1,2}[.．][^。\n]{1,80}。?)", "**$1**"));
    }

    @Override
    public String toString() {
        return name;
    }
}
