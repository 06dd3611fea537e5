package io.github.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rectification.finding.RuleId;
import io.github.rectification.finding.Severity;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportRule;
import io.github.rectification.rule.Rule;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RulePack;
import io.github.rectification.rule.RulePackException;
import io.github.rectification.rule.RuleSpec;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Rule packs that throw, or leave out what is asked of them. */
class BrokenPacksTest {

    private final Pack pack = Pack.county();

    @Test
    void are_refused_without_its_words() {
        pack.with("messages_en.properties", Pack.TEXTS.replace("CTY-002.title", "CTY-002.titel"));

        assertThatThrownBy(() -> InstalledRules.catalogue(List.of(pack)))
                .isInstanceOf(RulePackException.class)
                .hasMessage("rule pack county has no text CTY-002.title in messages_en.properties; add it");
    }

    @Test
    void are_refused_that_reword_rules_of_others() {
        pack.with("messages_zh.properties", Pack.TEXTS + "NUM-001=改写\n");

        assertThatThrownBy(() -> InstalledRules.catalogue(List.of(pack)))
                .isInstanceOf(RulePackException.class)
                .hasMessageStartingWith("rule pack county has a text NUM-001 in messages_zh.properties");
    }

    @Test
    void are_refused_without_files() {
        assertThatThrownBy(() -> InstalledRules.catalogue(List.of(new Pack("bare", List.of(new Pack.Word())))))
                .isInstanceOf(RulePackException.class)
                .hasMessageContaining("bare has no messages_");
    }

    @Test
    void are_refused_with_an_id_that_is_taken() {
        assertThatThrownBy(() -> InstalledRules.catalogue(List.of(pack, pack)))
                .isInstanceOf(RulePackException.class)
                .hasMessage("rule pack county cannot be added: rule CTY-001 title-word is in the catalogue twice");
    }

    @Test
    void are_refused_with_a_rule_that_bears_the_name_of_another() {
        var taken = new Pack("county", List.of(new TakenName()))
                .with("messages_zh.properties", "CTY-003=甲\nCTY-003.title=甲\nCTY-003.basis=甲\n")
                .with("messages_en.properties", "CTY-003=a\nCTY-003.title=a\nCTY-003.basis=a\n");

        assertThatThrownBy(() -> InstalledRules.catalogue(List.of(taken)))
                .isInstanceOf(RulePackException.class)
                .hasMessage("rule pack county cannot be added: the rules NUM-001 duplicate-item-number and CTY-003"
                        + " duplicate-item-number have, or had, one id or one name");
    }

    @Test
    void are_refused_with_a_text_with_a_brace_that_is_left_open() {
        pack.with("messages_zh.properties", Pack.TEXTS.replace("{word}”，", "{word”，"));

        assertThatThrownBy(() -> InstalledRules.catalogue(List.of(pack)))
                .isInstanceOf(RulePackException.class)
                .hasMessage(
                        "rule pack county has a text CTY-001 in messages_zh.properties with a { that no } closes; close it");
    }

    @Test
    void are_named_that_cannot_tell_where_a_page_stands() {
        var silent = new Pack("county", List.of(new Pack.TitleWord(), new Pack.Word())) {

            @Override
            public Optional<URI> address(RuleId rule) {
                return null;
            }
        };
        silent.with("messages_zh.properties", Pack.TEXTS).with("messages_en.properties", Pack.TEXTS);
        var catalogue = InstalledRules.catalogue(List.of(silent));

        assertThatThrownBy(() -> catalogue.address(new RuleId("CTY-001")))
                .isInstanceOf(RulePackException.class)
                .hasMessage("rule pack county must not give null for address(CTY-001)");
    }

    @Test
    void are_named_by_what_is_known_of_them() {
        Answers sound = new Answers();
        assertThat(refusal(new Answers().name(() -> null)))
                .isEqualTo("rule pack of the class " + Answers.class.getName() + " must not give null for name()");
        assertThat(refusal(new Answers().name(() -> " "))).endsWith(" must have a name");
        assertThat(refusal(new Answers().name(() -> {
                    throw new IllegalStateException();
                })))
                .isEqualTo("rule pack of the class " + Answers.class.getName()
                        + " cannot be used, name() failed: IllegalStateException");
        assertThat(refusal(new Answers().rules(() -> null)))
                .isEqualTo("rule pack county cannot be used, rules() failed: NullPointerException");
        assertThat(refusal(new Answers().rules(() -> {
                    throw new NoClassDefFoundError("county/Words");
                })))
                .isEqualTo("rule pack county cannot be used, rules() failed: NoClassDefFoundError");
        assertThat(refusal(new Answers().resource(() -> null)))
                .isEqualTo("rule pack county must not give null for resource(\"messages_zh.properties\")");
        assertThat(refusal(new Answers().resource(() -> {
                    throw new SecurityException();
                })))
                .isEqualTo(
                        "rule pack county cannot be used, resource(\"messages_zh.properties\") failed: SecurityException");
        assertThat(InstalledRules.catalogue(List.of(sound)).pack(new RuleId("CTY-001")))
                .isEmpty();
    }

    @Test
    void that_cannot_be_loaded_are_told_too() {
        Iterable<RulePack> broken = () -> {
            throw new NoClassDefFoundError("county/CountyRules");
        };

        assertThatThrownBy(() -> InstalledRules.catalogue(broken))
                .isInstanceOf(RulePackException.class)
                .hasMessage("a rule pack cannot be loaded: java.lang.NoClassDefFoundError: county/CountyRules");
    }

    private static String refusal(RulePack broken) {
        return String.valueOf(assertThrows(RulePackException.class, () -> InstalledRules.catalogue(List.of(broken)))
                .getMessage());
    }

    /** A pack without rules that answers as a test wants. */
    private static final class Answers implements RulePack {

        private Supplier<String> name = () -> "county";
        private Supplier<List<Rule>> rules = List::of;
        private Supplier<Optional<InputStream>> resource = () -> Optional.of(InputStream.nullInputStream());

        Answers name(Supplier<String> answer) {
            name = answer;
            return this;
        }

        Answers rules(Supplier<List<Rule>> answer) {
            rules = answer;
            return this;
        }

        Answers resource(Supplier<Optional<InputStream>> answer) {
            resource = answer;
            return this;
        }

        @Override
        public String name() {
            return name.get();
        }

        @Override
        public List<Rule> rules() {
            return rules.get();
        }

        @Override
        public Optional<InputStream> resource(String file) {
            return resource.get();
        }
    }

    @RuleSpec(
            id = "CTY-003",
            name = "duplicate-item-number",
            severity = Severity.INFO,
            backing = Backing.PRACTICE,
            since = "0.1.0")
    private static final class TakenName implements ReportRule {

        @Override
        public void check(RectificationReport report, RuleContext context, Faults faults) {}
    }
}
