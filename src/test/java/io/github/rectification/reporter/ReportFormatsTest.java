package io.github.rectification.reporter;

import static io.github.rectification.reporter.Fakes.at;
import static io.github.rectification.reporter.Fakes.file;
import static io.github.rectification.reporter.Fakes.missing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rectification.finding.Severity;
import io.github.rectification.source.SourceText;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFormatsTest {

    @Test
    void lists_every_form_under_the_name_by_which_it_is_found() {
        assertThat(ReportFormats.names())
                .startsWith("text", "json", "sarif", "junit", "checkstyle", "github", "gitlab", "html")
                .allSatisfy(name -> assertThat(
                                ReportFormats.find(name).orElseThrow().name())
                        .isEqualTo(name));
    }

    @Test
    void finds_nothing_under_an_unknown_name() {
        assertThat(ReportFormats.find("pdf")).isEmpty();
    }

    @Test
    void tells_of_a_service_that_cannot_be_loaded(@TempDir Path folder) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(ReportFormat.class.getName()), "example.NoSuchFormat\n");
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        try (var broken = new URLClassLoader(new URL[] {folder.toUri().toURL()}, usual)) {
            thread.setContextClassLoader(broken);

            assertThat(ReportFormats.find("text")).isPresent();
            assertThatThrownBy(() -> ReportFormats.find("pdf"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("an output format beside the library cannot be loaded: ")
                    .hasMessageContaining("example.NoSuchFormat");
            assertThatThrownBy(ReportFormats::names).isInstanceOf(IllegalStateException.class);
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    @Test
    void counts_findings_by_severity_and_unreadable_files() {
        SourceText text = SourceText.of("甲");
        RunSummary summary = RunSummary.EMPTY
                .plus(file(
                        "a",
                        text,
                        missing(),
                        at(text.all().span(), Severity.WARNING, "x"),
                        at(text.all().span(), Severity.INFO, "y")))
                .plus(CheckedFile.unreadable("b", "z"));
        assertThat(summary).isEqualTo(new RunSummary(2, 1, 1, 1, 1));
        assertThat(summary.atLeast(Severity.ERROR)).isEqualTo(1);
        assertThat(summary.atLeast(Severity.WARNING)).isEqualTo(2);
        assertThat(summary.atLeast(Severity.INFO)).isEqualTo(3);
    }
}
