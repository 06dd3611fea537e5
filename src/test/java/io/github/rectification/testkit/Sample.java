package io.github.rectification.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A draft to try things on.
 *
 * @param name the file's name
 * @param text its text, lines ending in LF
 */
public record Sample(String name, String text) {

    private static final List<String> LADDERS = List.of(
            "chapters.txt", "fields.txt", "flat.txt", "ordinals.txt", "parts.txt", "problems.txt", "run-in.txt");
    private static final int HANDWRITTEN = 42;

    private static final Path CORPUS = Path.of(System.getProperty("corpus.dir", "../shared/corpus"));

    /** {@return the folder of the published reports, which may be missing} */
    public static Path corpus() {
        return CORPUS;
    }

    /** {@return the invented drafts: one for each ladder, and those written by hand with all that real ones hold} */
    public static List<Sample> invented() {
        List<Sample> invented = new ArrayList<>(ladders());
        for (int number = 1; number <= HANDWRITTEN; number++) {
            String name = (number < 10 ? "0" : "") + number + ".txt";
            invented.add(resource("/drafts/handwritten/" + name, "handwritten/" + name));
        }
        return invented;
    }

    /** {@return one invented draft for each ladder of headings} */
    public static List<Sample> ladders() {
        return LADDERS.stream().map(Sample::ladder).toList();
    }

    /** {@return the invented draft of one ladder} */
    public static Sample ladder(String name) {
        return resource("/drafts/ladders/" + name, name);
    }

    private static Sample resource(String resource, String name) {
        try (InputStream in = Objects.requireNonNull(Sample.class.getResourceAsStream(resource), resource)) {
            String text = new String(in.readAllBytes(), UTF_8);
            return new Sample(name, text.replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
