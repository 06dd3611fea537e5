package io.github.rectification.cli;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.CheckResult;
import io.github.rectification.DraftReaders;
import io.github.rectification.ReportChecker;
import io.github.rectification.draft.Draft;
import io.github.rectification.draft.DraftFormat;
import io.github.rectification.draft.DraftReader;
import io.github.rectification.draft.ReadLimits;
import io.github.rectification.draft.TextEncoding;
import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.finding.Edit;
import io.github.rectification.finding.Finding;
import io.github.rectification.source.SourceSpan;
import io.github.rectification.testkit.MutatedDraft;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the command makes of many drafts with faults, in every charset and with every line end, byte for byte. */
class RepairsOfMutatedDraftsTest {

    /** -DargLine=-Dmutated.drafts=500 for more of each format. */
    private static final int DRAFTS = Integer.getInteger("mutated.drafts", 150);

    private static final List<TextEncoding> ENCODINGS = List.of(
            new TextEncoding(UTF_8, false),
            new TextEncoding(UTF_8, true),
            new TextEncoding(UTF_16LE, true),
            new TextEncoding(UTF_16BE, true),
            new TextEncoding(Charset.forName("GB18030"), false));

    private final DraftReader reader = DraftReaders.all(ReadLimits.DEFAULT);
    private final ReportChecker checker =
            ReportChecker.builder().asOf(LocalDate.of(2024, 11, 2)).fixes(true).build();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(names = {"TEXT", "MARKDOWN", "HTML"})
    void hold_for_drafts_in(DraftFormat format) throws IOException {
        for (int seed = 0; seed < DRAFTS; seed++) {
            Files.write(
                    file(seed),
                    encoding(seed).encode(draft(format, seed).text()).orElseThrow());
        }

        repairAll();

        List<byte[]> once = all();
        int repaired = IntStream.range(0, DRAFTS)
                .parallel()
                .map(seed -> assertRepaired(format, seed, once.get(seed)))
                .sum();
        assertThat(repaired).isGreaterThan(DRAFTS);

        repairAll();

        List<byte[]> twice = all();
        for (int seed = 0; seed < DRAFTS; seed++) {
            assertThat(twice.get(seed)).as("%s %s again", format, seed).isEqualTo(once.get(seed));
        }
    }

    /** Named files are repaired, be there an opening or not. */
    private void repairAll() {
        List<String> words = new ArrayList<>(List.of("check", "--fix", "--format", "json=@/out.json"));
        IntStream.range(0, DRAFTS).forEach(seed -> words.add("@/" + seed + ".txt"));
        new CommandRun(folder).run(words.toArray(String[]::new));
    }

    private List<byte[]> all() throws IOException {
        List<byte[]> all = new ArrayList<>();
        for (int seed = 0; seed < DRAFTS; seed++) {
            all.add(Files.readAllBytes(file(seed)));
        }
        return all;
    }

    /** {@return how many findings are gone} */
    private int assertRepaired(DraftFormat format, int seed, byte[] written) {
        MutatedDraft draft = draft(format, seed);
        String name = format + " " + seed;
        assertThat(read(draft.text()).format()).as(name).isEqualTo(format);
        CheckResult before = check(draft.text());
        CheckResult now = before;
        String text = draft.text();
        for (List<Edit> edits = edits(now); !edits.isEmpty(); edits = edits(now)) {
            text = edited(text, edits);
            now = check(text);
        }

        assertThat(encoding(seed).decode(written)).as(name).contains(text);
        assertThat(written).as(name).isEqualTo(encoding(seed).encode(text).orElseThrow());
        assertNothingIsNew(name, before, now);
        assertKept(name, draft, text);
        return before.findings().size() - now.findings().size();
    }

    private CheckResult check(String text) {
        try {
            return checker.check(read(text));
        } catch (UnreadableDraftException e) {
            throw new AssertionError(e);
        }
    }

    private Draft read(String text) {
        try {
            return reader.readText(text, "draft");
        } catch (UnreadableDraftException e) {
            throw new AssertionError(e);
        }
    }

    /** {@return what the findings propose, all of it proven together, by rising offset} */
    private static List<Edit> edits(CheckResult result) {
        Set<Edit> edits = new HashSet<>();
        result.findings().stream()
                .filter(finding -> !finding.fixes().isEmpty())
                .forEach(finding -> edits.addAll(finding.fixes().get(0).edits()));
        return edits.stream()
                .sorted(Comparator.comparingInt(edit -> edit.span().offset()))
                .toList();
    }

    private static String edited(String text, List<Edit> edits) {
        var edited = new StringBuilder(text);
        for (int i = edits.size() - 1; i >= 0; i--) {
            edited.replace(
                    edits.get(i).span().offset(),
                    edits.get(i).span().endOffset(),
                    edits.get(i).replacement());
        }
        return edited.toString();
    }

    /** Repairs stay on their lines, so that a finding of a rule is an old one if as many were on the line before. */
    private static void assertNothingIsNew(String name, CheckResult before, CheckResult after) {
        Map<String, Integer> left = counts(before);
        counts(after)
                .forEach((place, count) ->
                        assertThat(count).as("%s: %s", name, place).isLessThanOrEqualTo(left.getOrDefault(place, 0)));
    }

    private static Map<String, Integer> counts(CheckResult result) {
        Map<String, Integer> counts = new HashMap<>();
        for (Finding finding : result.findings()) {
            int line = finding.span().map(SourceSpan::line).orElse(0);
            counts.merge(finding.rule() + " on line " + line, 1, Integer::sum);
        }
        return counts;
    }

    private static void assertKept(String name, MutatedDraft draft, String text) {
        int from = 0;
        for (String kept : draft.kept()) {
            int at = text.indexOf(kept, from);
            assertThat(at).as("%s: %s", name, kept).isNotNegative();
            from = at + kept.length();
        }
    }

    private static MutatedDraft draft(DraftFormat format, int seed) {
        return MutatedDraft.of(format, seed);
    }

    private static TextEncoding encoding(int seed) {
        return ENCODINGS.get(seed % ENCODINGS.size());
    }

    private Path file(int seed) {
        return folder.resolve(seed + ".txt");
    }
}
