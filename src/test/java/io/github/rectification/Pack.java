package io.github.rectification;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportRule;
import io.github.rectification.rule.ReportText;
import io.github.rectification.rule.Rule;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RulePack;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.rule.TextRule;
import io.github.rectification.source.PropertyPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A rule pack that holds what a test puts into it; {@link #county()} has two rules with all their words. */
class Pack implements RulePack {

    static final String TEXTS = """
            CTY-001=标题里没有“{word}”，请补上。
            CTY-001.title=标题缺字
            CTY-001.basis=示例
            CTY-002=“{word}”应写作“整改”，请改正。
            CTY-002.title=用词
            CTY-002.basis=示例
            """;

    private final String name;
    private final List<Rule> rules;
    private final Map<String, String> files = new HashMap<>();

    Pack(String name, List<Rule> rules) {
        this.name = name;
        this.rules = rules;
    }

    /** {@return the pack of a county: what the title must say, and how a word is written} */
    static Pack county() {
        return new Pack("county", List.of(new TitleWord(), new Word()))
                .with("messages_zh.properties", TEXTS)
                .with("messages_en.properties", TEXTS.replace("请改正", "mend it"));
    }

    Pack with(String file, String text) {
        files.put(file, text);
        return this;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }

    @Override
    public Optional<InputStream> resource(String file) throws IOException {
        return Optional.ofNullable(files.get(file)).map(text -> new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    @RuleSpec(
            id = "CTY-001",
            name = "title-word",
            severity = Severity.INFO,
            backing = Backing.PRACTICE,
            since = "0.1.0")
    static final class TitleWord implements ReportRule {

        @Override
        public void check(RectificationReport report, RuleContext context, Faults faults) {
            if (report.title().filter(title -> title.contains("整改")).isEmpty()) {
                faults.add(Fault.missing(PropertyPath.parse("title")).with("word", "整改"));
            }
        }
    }

    @RuleSpec(id = "CTY-002", name = "word", severity = Severity.INFO, backing = Backing.PRACTICE, since = "0.1.0")
    static final class Word implements TextRule {

        @Override
        public void check(ReportText text, RectificationReport report, RuleContext context, Faults faults) {
            int at = text.folded().indexOf("整修改");
            if (at >= 0) {
                faults.add(text.fault(at, at + 3).with("word", "整修改"));
            }
        }
    }
}
