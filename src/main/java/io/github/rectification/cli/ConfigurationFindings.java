package io.github.rectification.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.rectification.finding.Finding;
import io.github.rectification.finding.Messages;
import io.github.rectification.finding.Verdict;
import io.github.rectification.privacy.PrivateNumbers;
import io.github.rectification.reporter.CheckedFile;
import io.github.rectification.rule.ConfigurationRules;
import io.github.rectification.rule.RuleInfo;
import io.github.rectification.source.SourceSpan;
import io.github.rectification.source.SourceText;
import io.github.rectification.waiver.Suppression;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is wrong with the suppressions of a configuration file. */
final class ConfigurationFindings {

    private static final int FINGERPRINT_BYTES = 8;

    private final Configuration configuration;
    private final String name;
    private final Messages messages;
    private final Optional<SourceText> text;
    private final Map<String, Integer> seen = new HashMap<>();

    ConfigurationFindings(Configuration configuration, Locale locale) {
        this.configuration = configuration;
        this.name = configuration.file().orElse("");
        this.messages = Messages.of(locale);
        this.text = textOf(name);
    }

    private static Optional<SourceText> textOf(String name) {
        try {
            String text = new String(Files.readAllBytes(Path.of(name)), UTF_8);
            return Optional.of(SourceText.of(text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (IOException e) {
            // it was there a moment ago; the findings do without its lines
            return Optional.empty();
        }
    }

    Optional<CheckedFile> of(List<Suppression> unused, List<Suppression> expired) {
        List<Finding> findings = new ArrayList<>();
        for (PlacedSuppression placed : configuration.suppressions()) {
            Suppression suppression = placed.suppression();
            if (expired.contains(suppression)) {
                LocalDate day = suppression.expires().orElseThrow();
                findings.add(finding(
                        ConfigurationRules.EXPIRED_SUPPRESSION,
                        placed,
                        Map.of("rule", suppression.rule(), "day", day)));
            } else if (unused.contains(suppression)) {
                findings.add(
                        finding(ConfigurationRules.UNUSED_SUPPRESSION, placed, Map.of("rule", suppression.rule())));
            }
        }
        findings.sort(null);
        return findings.isEmpty() ? Optional.empty() : Optional.of(checkedFile(findings));
    }

    private CheckedFile checkedFile(List<Finding> findings) {
        Optional<PrivateNumbers> hidden = text.map(source -> PrivateNumbers.in(source, List.of()));
        return new CheckedFile(
                name,
                Verdict.VALID,
                findings,
                List.of(),
                line -> hidden.map(numbers -> numbers.hide(text.orElseThrow(), line)),
                Optional.empty());
    }

    private Finding finding(RuleInfo rule, PlacedSuppression placed, Map<String, ?> values) {
        return Finding.builder()
                .rule(rule.id())
                .name(rule.name())
                .severity(rule.severity())
                .message(messages.text(rule.id().value(), values, PrivateNumbers::hidden))
                .span(span(placed.line()))
                .basis(messages.text(rule.id() + ".basis", Map.of()))
                .fingerprint(fingerprint(rule, placed.suppression()))
                .build();
    }

    private Optional<SourceSpan> span(int line) {
        return text.filter(source -> line <= source.lineCount()).map(source -> {
            int start = source.lineStart(line);
            return source.slice(start, start + source.line(line).length())
                    .trim()
                    .span();
        });
    }

    /** Made from what the suppression says, never from its place. */
    private String fingerprint(RuleInfo rule, Suppression suppression) {
        String mark = rule.id() + "|" + suppression.rule() + "|" + suppression.files() + "|" + suppression.path() + "|"
                + suppression.line() + "|" + suppression.fingerprint() + "|" + suppression.reason();
        int count = seen.merge(mark, 1, Integer::sum);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest((mark + "|" + count).getBytes(UTF_8));
            return HexFormat.of().formatHex(digest, 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
