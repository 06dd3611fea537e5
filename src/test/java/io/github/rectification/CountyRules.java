package io.github.rectification;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.outline.Outline;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.DraftRule;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportRule;
import io.github.rectification.rule.ReportText;
import io.github.rectification.rule.Rule;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RulePack;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.rule.TextRule;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A rule pack whose one rule does what a test wants. */
final class CountyRules {

    private CountyRules() {}

    /**
     * What a rule does.
     *
     * @param does does it
     * @param why what is said of it in English
     */
    record Deed(Consumer<Faults> does, String why) {}

    @RuleSpec(id = "CTY-001", name = "failing", severity = Severity.INFO, backing = Backing.PRACTICE, since = "0.1.0")
    record OfReport(Deed deed) implements ReportRule {
        @Override
        public void check(RectificationReport report, RuleContext context, Faults faults) {
            deed.does().accept(faults);
        }
    }

    @RuleSpec(id = "CTY-001", name = "failing", severity = Severity.INFO, backing = Backing.PRACTICE, since = "0.1.0")
    static class OfText implements TextRule {
        private final Deed deed;

        OfText(Deed deed) {
            this.deed = deed;
        }

        @Override
        public void check(ReportText text, RectificationReport report, RuleContext context, Faults faults) {
            deed.does().accept(faults);
        }
    }

    @RuleSpec(id = "CTY-001", name = "failing", severity = Severity.INFO, backing = Backing.PRACTICE, since = "0.1.0")
    record OfDraft(Deed deed) implements DraftRule {
        @Override
        public void check(Outline draft, RectificationReport report, RuleContext context, Faults faults) {
            deed.does().accept(faults);
        }
    }

    @RuleSpec(
            id = "CTY-001",
            name = "failing",
            severity = Severity.INFO,
            backing = Backing.PRACTICE,
            since = "0.1.0",
            secret = true)
    record Secret(Deed deed) implements ReportRule {
        @Override
        public void check(RectificationReport report, RuleContext context, Faults faults) {
            deed.does().accept(faults);
        }
    }

    record County(List<Rule> rules) implements RulePack {

        private static final Map<String, String> FILES = Map.of(
                "messages_zh.properties",
                        "CTY-001={word}\nCTY-001.odd={word}{more}\nCTY-001.title=甲\nCTY-001.basis=甲\nCTY-001.fix=甲\n",
                "messages_en.properties",
                        "CTY-001={word}\nCTY-001.odd={word}{more}\nCTY-001.title=a\nCTY-001.basis=a\nCTY-001.fix=a\n");

        @Override
        public String name() {
            return "county";
        }

        @Override
        public Optional<InputStream> resource(String file) {
            return Optional.ofNullable(FILES.get(file)).map(text -> new ByteArrayInputStream(text.getBytes(UTF_8)));
        }
    }

    /** Fails as soon as two full stops stand together no more. */
    @RuleSpec(id = "CTY-001", name = "failing", severity = Severity.INFO, backing = Backing.PRACTICE, since = "0.1.0")
    static final class FailingOnceRepaired implements TextRule {

        @Override
        public void check(ReportText text, RectificationReport report, RuleContext context, Faults faults) {
            if (!text.folded().contains("。。")) {
                throw new IllegalStateException();
            }
        }
    }
}
