package io.github.rectification.reporter;

import io.github.rectification.finding.Finding;
import io.github.rectification.finding.RuleId;
import io.github.rectification.finding.RuleOutcome;
import io.github.rectification.finding.RuleStatus;
import io.github.rectification.finding.Severity;
import io.github.rectification.rule.RuleCatalogue;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Findings as a test report of JUnit: a suite a file, a case a rule. Errors and warnings fail a case; what is only
 * worth knowing is its output. Findings that are waived are left out.
 */
final class JunitReporter implements Reporter {

    private final XmlWriter xml;
    private final Sentences sentences = new Sentences();
    private final Map<RuleId, String> names = new HashMap<>();

    JunitReporter(Writer out) {
        this.xml = new XmlWriter(out);
    }

    @Override
    public void begin(CheckRun run) throws IOException {
        sentences.speak(run.locale());
        for (RuleCatalogue.Entry entry : run.catalogue().entries()) {
            names.put(entry.info().id(), entry.info().name());
        }
        xml.declaration();
        xml.comment(OwnOutput.XML_MARK);
        xml.open("testsuites", "name", OwnOutput.TOOL);
    }

    @Override
    public void file(CheckedFile file) throws IOException {
        if (file.unreadable().isPresent()) {
            unreadable(file.path(), file.unreadable().get());
            return;
        }
        List<JunitCase> cases = cases(file);
        int failures = 0;
        int skipped = 0;
        for (JunitCase one : cases) {
            failures += one.fails() ? 1 : 0;
            skipped += one.isSkipped() ? 1 : 0;
        }
        suite(file.path(), cases.size(), failures, 0, skipped);
        for (JunitCase one : cases) {
            write(file.path(), one);
        }
        xml.close();
    }

    @Override
    public void end(RunSummary summary) throws IOException {
        xml.close();
    }

    private void unreadable(String path, String sentence) throws IOException {
        suite(path, 1, 0, 1, 0);
        xml.open("testcase", "name", Words.UNREADABLE, "classname", path, "time", "0");
        xml.text("error", VisibleText.line(sentence), "message", sentence, "type", Words.UNREADABLE);
        xml.close();
        xml.close();
    }

    private void suite(String path, int tests, int failures, int errors, int skipped) throws IOException {
        xml.open(
                "testsuite",
                "name",
                path,
                "tests",
                Integer.toString(tests),
                "failures",
                Integer.toString(failures),
                "errors",
                Integer.toString(errors),
                "skipped",
                Integer.toString(skipped),
                "time",
                "0");
    }

    private void write(String path, JunitCase one) throws IOException {
        String[] attributes = {"name", one.name(), "classname", path, "time", "0"};
        if (one.isSkipped()) {
            xml.open("testcase", attributes);
            xml.empty("skipped", "message", reason(one));
            xml.close();
        } else if (one.findings().isEmpty()) {
            xml.empty("testcase", attributes);
        } else {
            xml.open("testcase", attributes);
            List<Finding> heavy = one.failing();
            if (!heavy.isEmpty()) {
                String type = heaviest(heavy).name();
                xml.text("failure", lines(path, heavy), "message", headline(heavy), "type", type);
            }
            List<Finding> light = one.worthKnowing();
            if (!light.isEmpty()) {
                xml.text("system-out", lines(path, light));
            }
            xml.close();
        }
    }

    private String reason(JunitCase one) {
        return one.reason()
                .orElseGet(() -> sentences.text("junit." + one.status().name()));
    }

    /** Many programs show the first failure of a case only, so that a case has but one, which tells of all. */
    private String headline(List<Finding> findings) {
        String first = findings.get(0).message();
        return findings.size() == 1
                ? first
                : sentences.text("junit.several", Map.of("first", first, "more", findings.size() - 1));
    }

    private static Severity heaviest(List<Finding> findings) {
        Severity heaviest = Severity.INFO;
        for (Finding finding : findings) {
            heaviest = finding.severity().compareTo(heaviest) > 0 ? finding.severity() : heaviest;
        }
        return heaviest;
    }

    private static String lines(String path, List<Finding> findings) {
        var lines = new StringBuilder();
        for (Finding finding : findings) {
            lines.append(lines.isEmpty() ? "" : "\n").append(Words.line(path, finding));
        }
        return lines.toString();
    }

    private List<JunitCase> cases(CheckedFile file) {
        Map<RuleId, List<Finding>> found = new TreeMap<>();
        for (Finding finding : Words.counting(file)) {
            found.computeIfAbsent(finding.rule(), rule -> new ArrayList<>()).add(finding);
        }
        Map<RuleId, JunitCase> cases = new LinkedHashMap<>();
        for (RuleOutcome outcome : file.rules()) {
            List<Finding> findings = found.getOrDefault(outcome.rule(), List.of());
            cases.put(
                    outcome.rule(), new JunitCase(name(outcome.rule()), outcome.status(), outcome.reason(), findings));
        }
        // a finding whose rule does not say what became of it must not be lost
        found.forEach((rule, findings) -> cases.computeIfAbsent(rule, id -> failed(id, findings)));
        return List.copyOf(cases.values());
    }

    private JunitCase failed(RuleId rule, List<Finding> findings) {
        return new JunitCase(name(rule), RuleStatus.FAILED, Optional.empty(), findings);
    }

    /** The same whether the rule found something or not: by it programs tell one run's case from the next one's. */
    private String name(RuleId rule) {
        String name = names.get(rule);
        return name == null ? rule.value() : rule + " " + name;
    }
}
