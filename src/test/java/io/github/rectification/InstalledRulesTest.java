package io.github.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.finding.Finding;
import io.github.rectification.finding.RuleId;
import io.github.rectification.finding.Severity;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.profile.Profiles;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportText;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.rule.TextRule;
import io.github.rectification.rule.builtin.BuiltInRules;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InstalledRulesTest {

    private final Pack pack = Pack.county();

    @Test
    void are_the_built_in_ones_where_no_pack_is() {
        assertThat(InstalledRules.catalogue().entries())
                .hasSameSizeAs(BuiltInRules.catalogue().entries());
    }

    @Test
    void judge_beside_the_built_in_ones_in_their_own_words() {
        List<Finding> findings = check("标题\n根据县委部署，2024年整修改工作。", Locale.CHINESE);

        assertThat(findings).extracting(Finding::message).contains("标题里没有“整改”，请补上。", "“整修改”应写作“整改”，请改正。");
        assertThat(findings).extracting(Finding::name).contains("missing-window", "title-word");
        assertThat(check("整修改", Locale.ENGLISH)).extracting(Finding::message).contains("“整修改”应写作“整改”，mend it。");
    }

    @Test
    void are_weighed_and_switched_off_by_profiles() {
        var catalogue = InstalledRules.catalogue(List.of(pack));
        var profile = Profiles.of(catalogue).named("generic", LocalDate.of(2026, 1, 1));
        var off = profile.withSeverities(Map.of("CTY-002", Severity.ERROR));

        assertThat(ReportChecker.builder()
                        .asOf(LocalDate.of(2026, 1, 1))
                        .catalogue(catalogue)
                        .profile(off)
                        .build()
                        .check("整修改")
                        .findings())
                .filteredOn(finding -> finding.rule().equals(new RuleId("CTY-002")))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void do_not_depend_on_the_order_of_the_packs() {
        var other = new Pack("another", List.of());
        other.with("messages_zh.properties", "").with("messages_en.properties", "");

        assertThat(InstalledRules.catalogue(List.of(pack, other)).entries())
                .isEqualTo(InstalledRules.catalogue(List.of(other, pack)).entries());
    }

    @Test
    void have_pages_of_their_own() {
        pack.with("CTY-001.md", "# CTY-001 title-word\n\n## 中文\n\n缺字。\n\n## English\n\nA word lacks.\n");
        var catalogue = InstalledRules.catalogue(List.of(pack));

        assertThat(catalogue.page(new RuleId("CTY-001"), Locale.ENGLISH))
                .contains("# CTY-001 title-word\n\nA word lacks.\n");
        assertThat(catalogue.page(new RuleId("CTY-001"), Locale.CHINESE)).contains("# CTY-001 title-word\n\n缺字。\n");
        assertThat(catalogue.page(new RuleId("CTY-002"), Locale.CHINESE)).isEmpty();
        assertThat(catalogue.page(new RuleId("NUM-001"), Locale.CHINESE)).isPresent();
    }

    @Test
    void have_addresses_of_their_own() {
        var told = new Pack("county", List.of(new Pack.TitleWord(), new Pack.Word())) {

            @Override
            public Optional<URI> address(RuleId rule) {
                return Optional.of(URI.create("https://county.example/rules/" + rule));
            }
        };
        told.with("messages_zh.properties", Pack.TEXTS).with("messages_en.properties", Pack.TEXTS);

        assertThat(InstalledRules.catalogue(List.of(told)).address(new RuleId("CTY-001")))
                .contains(URI.create("https://county.example/rules/CTY-001"));
        assertThat(InstalledRules.catalogue(List.of(pack)).address(new RuleId("CTY-001")))
                .isEmpty();
        assertThat(InstalledRules.catalogue(List.of(pack)).address(new RuleId("NUM-001")))
                .isPresent();
    }

    @Test
    void keep_back_what_their_secret_rules_find() {
        String texts = "CTY-003=出现代号{code}。\nCTY-003.title=代号\nCTY-003.basis=示例\n";
        var secretive = new Pack("secretive", List.of(new CodeName()))
                .with("messages_zh.properties", texts)
                .with("messages_en.properties", texts);
        var result = ReportChecker.builder()
                .asOf(LocalDate.of(2026, 1, 1))
                .catalogue(InstalledRules.catalogue(List.of(secretive)))
                .build()
                .check("关于整改的通报\n代号青禾的事项已办结。");

        assertThat(result.findings()).extracting(Finding::message).contains("出现代号**。");
        assertThat(result.line(1)).isPresent();
        assertThat(result.line(2)).isEmpty();
    }

    @Test
    void know_which_pack_brings_a_rule() {
        var catalogue = InstalledRules.catalogue(List.of(pack));

        assertThat(catalogue.pack(new RuleId("CTY-001"))).contains("county");
        assertThat(catalogue.pack(new RuleId("NUM-001"))).isEmpty();
    }

    private List<Finding> check(String draft, Locale locale) {
        return ReportChecker.builder()
                .asOf(LocalDate.of(2026, 1, 1))
                .catalogue(InstalledRules.catalogue(List.of(pack)))
                .locale(locale)
                .build()
                .check(draft)
                .findings();
    }

    @RuleSpec(
            id = "CTY-003",
            name = "code-name",
            severity = Severity.INFO,
            secret = true,
            backing = Backing.PRACTICE,
            since = "0.1.0")
    private static final class CodeName implements TextRule {

        @Override
        public void check(ReportText text, RectificationReport report, RuleContext context, Faults faults) {
            int at = text.folded().indexOf("代号") + 2;
            faults.add(text.fault(at, at + 2).with("code", text.written(at, at + 2)));
        }
    }
}
