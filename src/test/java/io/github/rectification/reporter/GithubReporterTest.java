package io.github.rectification.reporter;

import static io.github.rectification.reporter.Fakes.at;
import static io.github.rectification.reporter.Fakes.file;
import static io.github.rectification.reporter.Fakes.missing;
import static io.github.rectification.reporter.Fakes.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.finding.Finding;
import io.github.rectification.finding.Severity;
import io.github.rectification.finding.Verdict;
import io.github.rectification.finding.Waiver;
import io.github.rectification.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GithubReporterTest {

    private static final SourceText TEXT = SourceText.of("1.甲\n1.乙\n2.丙");

    @TempDir
    private Path folder;

    @Test
    void writes_a_command_for_each_finding() {
        Finding within = at(TEXT.slice(4, 6).span(), Severity.WARNING, "重复");
        Finding over = at(TEXT.slice(4, 10).span(), Severity.INFO, "两行");
        Finding waived =
                Finding.builder().from(within).waiver(new Waiver.Baselined()).build();
        assertThat(report(
                        "github",
                        file("./drafts/a.txt", TEXT, missing(), within, over, waived),
                        CheckedFile.unreadable("旧稿.doc", "这是旧版Word文件")))
                .isEqualTo("""
                        ::error file=drafts/a.txt,title=PUB-001 missing-window::没有写公开期限
                        ::warning file=drafts/a.txt,line=2,endLine=2,col=1,endColumn=3,title=NUM-001 duplicate-item-number::重复
                        ::notice file=drafts/a.txt,line=2,endLine=3,title=NUM-001 duplicate-item-number::两行
                        ::error file=旧稿.doc,title=unreadable::这是旧版Word文件
                        """);
    }

    @Test
    void escapes_what_would_end_a_property_or_a_command() {
        String commands = report("github", Fakes.hostile());
        assertThat(commands)
                .startsWith("::warning file=drafts/\"'<b>&amp;]]>␛[31m")
                .contains("%0D%0A%3A%3Aerror%3A%3Ax%250A|](http%3A//a.invalid){0}.txt,line=1,")
                .contains("\uFFFD%0D%0A::error::x%250A")
                .containsOnlyOnce("\n");
    }

    @Test
    void puts_what_github_would_not_show_into_the_summary_of_the_step() throws IOException {
        Path summary = Files.writeString(folder.resolve("summary.md"), "before\n");
        String commands = report("github", Fakes.ENGLISH, options(summary), many(12, Severity.ERROR, "a|b [c](d) <e>"));
        assertThat(commands.lines()).hasSize(11);
        assertThat(commands)
                .endsWith(
                        "::notice title=rectify::GitHub shows at most 10 of each level; the other 2 are in the summary"
                                + " of this step. In all: errors: 12, warnings: 0, infos: 0, unreadable files: 0\n");
        assertThat(Files.readString(summary)).isEqualTo("""
                before
                ### rectify

                - **error** NUM-001 duplicate-item-number a.txt\\:1\\:1: a\\|b \\[c\\]\\(d\\) \\<e\\>
                - **error** NUM-001 duplicate-item-number a.txt\\:1\\:1: a\\|b \\[c\\]\\(d\\) \\<e\\>
                """);
    }

    @Test
    void says_how_many_are_not_shown_where_the_step_has_no_summary() {
        String commands = report("github", many(15, Severity.WARNING, "x"));
        assertThat(commands)
                .endsWith("::notice title=rectify::每一级别GitHub最多显示10条，其余5条没有显示，因为没有设置GITHUB_STEP_SUMMARY；"
                        + "要看全部请另写一种格式到文件。合计：错误0处，警示15处，提示0处，无法读取0份\n");
    }

    @Test
    void keeps_a_notice_free_for_that_which_tells_of_the_others() {
        assertThat(report("github", many(10, Severity.INFO, "x")).lines()).hasSize(10);
    }

    @Test
    void writes_a_summary_no_larger_than_github_takes() throws IOException {
        Path summary = folder.resolve("summary.md");
        String commands =
                report("github", Fakes.ENGLISH, options(summary), many(1_000, Severity.ERROR, "x".repeat(4_000)));
        assertThat(Files.size(summary)).isBetween(900_000L, 1_000_000L);
        assertThat(commands).contains("of the other 990 only 246 are in the summary");
    }

    @Test
    void goes_on_without_a_summary_that_cannot_be_written() {
        Path summary = folder.resolve("none/summary.md");
        String commands = report("github", Fakes.ENGLISH, options(summary), many(12, Severity.ERROR, "x"));
        assertThat(commands).contains("of the other 2 only 0 are in the summary");
    }

    private static OutputOptions options(Path summary) {
        return new OutputOptions(false, Optional.of(summary));
    }

    private static CheckedFile many(int number, Severity severity, String message) {
        return new CheckedFile(
                "a.txt",
                Verdict.INVALID,
                Collections.nCopies(number, at(TEXT.slice(0, 2).span(), severity, message)),
                List.of(),
                line -> Optional.empty(),
                Optional.empty());
    }
}
