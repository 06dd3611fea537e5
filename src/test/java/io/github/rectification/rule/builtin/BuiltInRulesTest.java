package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.SIGN_OFF;
import static io.github.rectification.testkit.Reports.soundReport;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.finding.Messages;
import io.github.rectification.finding.RuleId;
import io.github.rectification.outline.BlockRole;
import io.github.rectification.rule.ConfigurationRules;
import io.github.rectification.rule.RuleCatalogue;
import io.github.rectification.rule.RuleInfo;
import io.github.rectification.testkit.Drafts;
import io.github.rectification.testkit.RuleCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltInRulesTest {

    private static final Path PAGES = Path.of("docs", "rules");
    private static final List<String> HEADINGS = List.of(
            "## 中文",
            "### 是什么",
            "### 依据",
            "### 示例",
            "### 怎么改",
            "## English",
            "### What",
            "### Why",
            "### Example",
            "### How to mend");

    static List<RuleInfo> rules() {
        return BuiltInRules.catalogue().entries().stream()
                .map(RuleCatalogue.Entry::info)
                .toList();
    }

    /** What has a page: the rules on reports and those on the configuration. */
    static List<RuleInfo> pages() {
        return Stream.concat(ConfigurationRules.all().stream(), rules().stream())
                .toList();
    }

    @Test
    void are_listed_sorted_and_once() {
        List<String> ids = rules().stream().map(RuleInfo::id).map(RuleId::value).toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates();
        assertThat(rules()).extracting(RuleInfo::name).doesNotHaveDuplicates();
    }

    @Test
    void list_every_rule_class_of_the_package() throws IOException {
        Path sources = Path.of("src/main/java/io/github/rectification/rule/builtin");
        try (var files = Files.list(sources)) {
            List<String> wearers = files.filter(file -> contains(file, "@RuleSpec("))
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .sorted()
                    .toList();

            assertThat(BuiltInRules.catalogue().entries().stream()
                            .map(entry -> entry.rule().getClass().getSimpleName())
                            .sorted())
                    .containsExactlyElementsOf(wearers);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void find_nothing_in_a_sound_report(RuleInfo rule) {
        var check = RuleCheck.of(rule.id().value());
        var draft = Drafts.of("欢迎干部群众监督。");

        assertThat(check.asOf(SIGN_OFF).judge(soundReport()).faults()).isEmpty();
        assertThat(check.asOf(SIGN_OFF)
                        .on(draft, BlockRole.INVITATION)
                        .judge(soundReport())
                        .faults())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void have_a_name_in_kebab_case_and_a_version(RuleInfo rule) {
        assertThat(rule.name()).matches("[a-z]+(-[a-z]+)*");
        assertThat(rule.since()).matches("[0-9]+\\.[0-9]+\\.[0-9]+");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void have_a_page_with_the_fixed_headings(RuleInfo rule) throws IOException {
        String page = Files.readString(PAGES.resolve(rule.id() + ".md"), UTF_8);
        List<String> lines = page.lines().toList();

        assertThat(lines.get(0)).isEqualTo("# " + rule.id() + " " + rule.name());
        assertThat(lines.stream().skip(1).filter(line -> line.startsWith("#"))).containsExactlyElementsOf(HEADINGS);
        assertThat(lines.stream().filter(line -> line.startsWith("```") && line.length() > 3))
                .containsExactly("```bad", "```good", "```bad", "```good");
        for (int i = 0; i < HEADINGS.size(); i++) {
            assertThat(lines).filteredOn(HEADINGS.get(i)::equals).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void say_on_their_page_whether_the_command_repairs_them(RuleInfo rule) throws IOException {
        String page = Files.readString(PAGES.resolve(rule.id() + ".md"), UTF_8);
        int english = page.indexOf("## English");

        assertThat(page.substring(page.indexOf("### 怎么改"), english).contains("rectify check --fix"))
                .isEqualTo(rule.fixable());
        assertThat(page.substring(page.indexOf("### How to mend")).contains("rectify check --fix"))
                .isEqualTo(rule.fixable());
    }

    @Test
    void have_no_page_without_a_rule() throws IOException {
        try (var files = Files.list(PAGES)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".md", "")))
                    .hasSize(pages().size() + 1)
                    .contains("index")
                    .containsAll(pages().stream().map(rule -> rule.id().value()).toList());
        }
    }

    @Test
    void are_all_in_the_index_as_the_catalogue_has_them() throws IOException {
        var chinese = Messages.of(Locale.CHINESE);
        var english = Messages.of(Locale.ENGLISH);
        List<String> expected = pages().stream()
                .map(rule -> "| [%1$s](%1$s.md) | %2$s | %3$s | %4$s | %5$s |"
                        .formatted(
                                rule.id(),
                                rule.name(),
                                severity(rule),
                                chinese.text(rule.id() + ".title", Map.of()),
                                english.text(rule.id() + ".title", Map.of())))
                .toList();

        assertThat(Files.readString(PAGES.resolve("index.md"), UTF_8).lines().filter(line -> line.startsWith("| [")))
                .containsExactlyElementsOf(expected);
    }

    private static String severity(RuleInfo rule) {
        Stream<String> cases = new TreeSet<>(rule.cases().keySet())
                .stream().map(name -> name + " " + rule.cases().get(name));
        String weights = Stream.concat(rule.onDemand() ? Stream.of("off") : Stream.of(), cases)
                .collect(Collectors.joining(", "));
        return rule.severity() + (weights.isEmpty() ? "" : " (" + weights + ")");
    }

    private static boolean contains(Path file, String words) {
        try {
            return Files.readString(file, UTF_8).contains(words);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
