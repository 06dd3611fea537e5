package io.github.rectification.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportRule;
import io.github.rectification.rule.Rule;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RulePack;
import io.github.rectification.rule.RuleSpec;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** A rule pack whose rule throws, with a private number in what it throws. */
public final class FailingPack implements RulePack {

    /** For the service loader. */
    public FailingPack() {}

    @Override
    public String name() {
        return "county";
    }

    @Override
    public List<Rule> rules() {
        return List.of(new Failing());
    }

    @Override
    public Optional<InputStream> resource(String file) {
        return file.endsWith(".properties")
                ? Optional.of(new ByteArrayInputStream("CTY-001=a\nCTY-001.title=a\nCTY-001.basis=a\n".getBytes(UTF_8)))
                : Optional.empty();
    }

    @RuleSpec(id = "CTY-001", name = "failing", severity = Severity.INFO, backing = Backing.PRACTICE, since = "0.1.0")
    private static final class Failing implements ReportRule {

        @Override
        public void check(RectificationReport report, RuleContext context, Faults faults) {
            throw new IllegalStateException("可拨打19900000001");
        }
    }
}
