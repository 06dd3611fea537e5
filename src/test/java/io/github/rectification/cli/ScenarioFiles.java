package io.github.rectification.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.rectification.cli.Scenario.Section;
import io.github.rectification.draft.docx.WordXml;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes the files that a scenario names. */
final class ScenarioFiles {

    private static final String FROM = " = ";
    private static final String IN = " in ";
    private static final String BECOMES = " => ";
    private static final String LEADS_TO = " -> ";

    private final Path folder;

    ScenarioFiles(Path folder) {
        this.folder = folder;
    }

    void make(Section section) throws IOException {
        switch (section.kind()) {
            case "folder" -> Files.createDirectories(folder.resolve(section.argument()));
            case "link" -> {
                String[] ends = section.argument().split(LEADS_TO, 2);
                Files.createSymbolicLink(folder.resolve(ends[0]), Path.of(ends[1]));
            }
            case "bytes" -> write(section.argument(), bytes(section.body()));
            case "word" -> write(nameOf(section), word(text(section)));
            default -> write(nameOf(section), text(section).getBytes(charset(section)));
        }
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private static String nameOf(Section section) {
        return section.argument().split(FROM, 2)[0];
    }

    private static Charset charset(Section section) {
        int in = section.argument().indexOf(IN);
        return in < 0 ? UTF_8 : Charset.forName(section.argument().substring(in + IN.length()));
    }

    /** {@return the lines of the section, or those of the draft it names, changed as the lines say} */
    private static String text(Section section) throws IOException {
        String[] parts = section.argument().split(FROM, 2);
        if (parts.length == 1) {
            return section.body().isEmpty() ? "" : String.join("\n", section.body()) + "\n";
        }
        String text = draft(parts[1].split(IN, 2)[0]);
        for (String line : section.body()) {
            String[] change = line.replace("\\n", "\n").split(BECOMES, 2);
            if (!text.contains(change[0])) {
                throw new IllegalArgumentException("not in the draft: " + change[0]);
            }
            text = text.replace(change[0], change[1]);
        }
        return text;
    }

    private static String draft(String name) throws IOException {
        try (InputStream in = ScenarioFiles.class.getResourceAsStream("/scenarios/drafts/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no such draft: " + name);
            }
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    /** {@return the bytes of lines of hexadecimal octets, of "text" in UTF-8 and of u"text" in UTF-16} */
    private static byte[] bytes(List<String> lines) {
        var bytes = new ByteArrayOutputStream();
        for (String line : lines) {
            if (line.startsWith("\"")) {
                bytes.writeBytes(line.substring(1, line.length() - 1).getBytes(UTF_8));
            } else if (line.startsWith("u\"")) {
                bytes.writeBytes(line.substring(2, line.length() - 1).getBytes(UTF_16LE));
            } else {
                for (String octet : line.split(" ", -1)) {
                    bytes.write(Integer.parseInt(octet, 16));
                }
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] word(String text) {
        var body = new StringBuilder();
        text.lines()
                .forEach(line -> body.append("<w:p><w:r><w:t xml:space='preserve'>")
                        .append(line)
                        .append("</w:t></w:r></w:p>"));
        return WordXml.body(body.toString()).bytes();
    }
}
