package io.github.rectification.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.cli.CommandRun.Result;
import io.github.rectification.finding.RuleId;
import io.github.rectification.rule.MarkdownView;
import io.github.rectification.rule.RuleCatalogue;
import io.github.rectification.rule.RulePages;
import io.github.rectification.rule.builtin.BuiltInRules;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RuleCommandsTest {

    @TempDir
    private Path folder;

    private CommandRun command;

    @BeforeEach
    void make_command() {
        command = new CommandRun(folder);
    }

    @Test
    void lists_every_rule_in_columns() {
        List<String> lines = command.run("rules").out().lines().toList();
        assertThat(lines).hasSize(BuiltInRules.catalogue().entries().size());
        int severity = lines.get(0).indexOf(" error ");
        assertThat(lines).allSatisfy(line -> {
            assertThat(line).matches("[A-Z]{3}-[0-9]{3}  [a-z0-9-]+ +(error|warning|info) +(off  )?\\S.*");
            assertThat(line.substring(severity + 1)).matches("(error|warning|info) .*");
        });
    }

    @Test
    void shows_which_rules_are_off_by_default() {
        List<String> demanded = BuiltInRules.catalogue().entries().stream()
                .filter(entry -> entry.info().onDemand())
                .map(entry -> entry.info().id().value())
                .toList();
        List<String> lines = command.run("rules").out().lines().toList();
        assertThat(lines.stream().filter(line -> line.matches(".*(error|warning|info) +off  .*")))
                .extracting(line -> line.substring(0, 7))
                .containsExactlyElementsOf(demanded)
                .contains("ITM-002");
        JsonNode rules = new JsonMapper()
                .readTree(command.run("rules", "--format", "json").out());
        assertThat(rules.valueStream()
                        .filter(rule -> rule.get("offByDefault").asBoolean())
                        .map(rule -> rule.get("id").asString()))
                .containsExactlyElementsOf(demanded);
    }

    @Test
    void explains_the_rules_on_the_configuration_but_lists_those_on_reports_only() {
        assertThat(command.run("rules").out()).doesNotContain("CFG-");
        assertThat(command.run("explain", "cfg-001")).isEqualTo(command.run("explain", "unused-suppression"));
        assertThat(command.run("explain", "CFG-002", "--lang", "en").out())
                .startsWith("CFG-002 expired-suppression\n")
                .contains("[How to mend]");
        assertThat(command.run("explain", "CFG-01").err()).contains("CFG-001");
    }

    @Test
    void lists_every_rule_as_json() {
        JsonNode rules = new JsonMapper()
                .readTree(command.run("rules", "--format", "json").out());
        List<RuleCatalogue.Entry> known = BuiltInRules.catalogue().entries();
        assertThat(rules.valueStream().map(rule -> rule.get("id").asString()))
                .containsExactlyElementsOf(
                        known.stream().map(entry -> entry.info().id().value()).toList());
        JsonNode contact = rules.valueStream()
                .filter(rule -> rule.get("id").asString().equals("CTC-001"))
                .findFirst()
                .orElseThrow();
        assertThat(contact.propertyNames())
                .containsExactly(
                        "id",
                        "name",
                        "severity",
                        "cases",
                        "offByDefault",
                        "backing",
                        "since",
                        "needsDraft",
                        "fixable",
                        "title",
                        "basis");
        assertThat(contact.at("/cases").propertyNames()).isNotEmpty();
    }

    @Test
    void explains_a_rule_by_id_or_name_in_either_language() {
        Result byId = command.run("explain", "NUM-001");
        assertThat(byId.status()).isZero();
        assertThat(byId.out())
                .startsWith("NUM-001 duplicate-item-number\n")
                .contains("[怎么改]")
                .doesNotContain("```");
        assertThat(command.run("explain", "duplicate-item-number")).isEqualTo(byId);
        assertThat(command.run("explain", "num-001", "--lang", "en").out())
                .startsWith("NUM-001 duplicate-item-number\n")
                .contains("[Example]");
    }

    @Test
    void has_a_page_for_every_rule() {
        assertThat(BuiltInRules.catalogue().entries()).allSatisfy(entry -> {
            RuleId rule = entry.info().id();
            assertThat(RulePages.page(rule, Locale.CHINESE)).isPresent();
            assertThat(command.run("explain", rule.value()).out()).startsWith(rule + " ");
        });
    }

    @Test
    void renders_markdown_lightly() {
        String page = """
                # NUM-001 x

                ## What

                A **bold** `word` and a [link](https://example.invalid/a), [not one].

                ```bad
                1. a
                ```
                ```
                plain
                ```
                """;
        assertThat(MarkdownView.of(page)).isEqualTo("""
                        NUM-001 x

                        [What]

                        A bold word and a link (https://example.invalid/a), [not one].

                          ✗ 1. a
                            plain
                        """);
    }
}
