package io.github.rectification.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.rectification.draft.docx.WordXml;
import io.github.rectification.json.ReportJson;
import io.github.rectification.testkit.Case;
import io.github.rectification.testkit.Cases;
import io.github.rectification.testkit.RandomReports;
import io.github.rectification.testkit.Sample;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/** Invented drafts in every format, put where Jazzer keeps the inputs that it goes on from. */
final class Seeds {

    private static final int REPORTS = 40;
    private static final int PIECE = 400;

    private final Path folder;

    private Seeds(Path folder) {
        this.folder = folder;
    }

    /** Writes the seeds of every target of the class. */
    static void write(Class<?> targets) throws IOException {
        Seeds seeds = new Seeds(Path.of(".cifuzz-corpus").resolve(targets.getName()));
        seeds.drafts();
        seeds.files();
        for (int seed = 0; seed < REPORTS; seed++) {
            seeds.add(
                    Target.JSON,
                    "report-" + seed,
                    ReportJson.write(RandomReports.of(seed)).getBytes(UTF_8));
            byte[] program = new byte[200 + 20 * seed];
            new Random(seed).nextBytes(program);
            seeds.add(Target.DOCX_ELEMENTS, "program-" + seed, program);
        }
    }

    private void drafts() throws IOException {
        for (Sample sample : Sample.invented()) {
            String name = flat(sample.name());
            byte[] text = sample.text().getBytes(UTF_8);
            add(Target.BIND, name, text);
            for (int from = 0; from < sample.text().length(); from += PIECE) {
                String piece =
                        sample.text().substring(from, Math.min(sample.text().length(), from + PIECE));
                add(Target.SCAN, name + "-" + from, piece.getBytes(UTF_8));
            }
            add(Target.TEXT, name, text);
            add(Target.TEXT, name + ".md", sample.inMarkdown().text().getBytes(UTF_8));
            add(Target.TEXT, name + ".gb", sample.text().getBytes(Charset.forName("GB18030")));
            String page = "<html><body><p>" + sample.text().strip().replace("\n", "</p>\n<p>") + "</p></body></html>";
            add(Target.HTML, name, page.getBytes(UTF_8));
            String body = "<w:p><w:r><w:t>"
                    + sample.text()
                            .replace("&", "&amp;")
                            .replace("<", "&lt;")
                            .strip()
                            .replace("\n", "</w:t></w:r></w:p><w:p><w:r><w:t>")
                    + "</w:t></w:r></w:p>";
            add(Target.DOCX_XML, name, body.getBytes(UTF_8));
            add(Target.DOCX, name, WordXml.body(body).bytes());
        }
    }

    private void files() throws IOException {
        for (Case page : Cases.pages()) {
            add(Target.HTML, flat(page.name()), Files.readAllBytes(page.draft()));
        }
        for (Case document : Cases.documents()) {
            add(Target.DOCX, flat(document.name()), Files.readAllBytes(document.draft()));
        }
        for (Target target : Target.values()) {
            Path kept = Path.of("src/test/resources/fuzz", lower(target));
            try (var inputs = Files.list(kept)) {
                for (Path input : inputs.toList()) {
                    write(target, "kept-" + input.getFileName(), Files.readAllBytes(input));
                }
            }
        }
    }

    private void add(Target target, String name, byte[] file) throws IOException {
        write(target, name, target.inputFor(file));
    }

    private void write(Target target, String name, byte[] input) throws IOException {
        Path to = folder.resolve(lower(target));
        Files.createDirectories(to);
        Files.write(to.resolve(name), input);
    }

    private static String flat(String name) {
        return name.replace('/', '-');
    }

    private static String lower(Target target) {
        return target.name().toLowerCase(Locale.ROOT);
    }
}
