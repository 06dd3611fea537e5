package io.github.rectification.rule.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.constraint.Milestone;
import io.github.rectification.finding.Messages;
import io.github.rectification.finding.RuleStatus;
import io.github.rectification.finding.Severity;
import io.github.rectification.finding.Verdict;
import io.github.rectification.model.InspectionRegime;
import io.github.rectification.model.OutcomeCategory;
import io.github.rectification.model.OutcomeKind;
import io.github.rectification.model.RectificationStatus;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Profile.ContactChannel;
import io.github.rectification.rule.Profile.ReportPart;
import io.github.rectification.rule.Profile.WindowUnit;
import io.github.rectification.rule.RuleInfo;
import io.github.rectification.testkit.Bundles;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesOfRulesTest {

    private static final Map<String, String> CHINESE = Bundles.texts(Messages.class, "messages_zh.properties");
    private static final Map<String, String> ENGLISH = Bundles.texts(Messages.class, "messages_en.properties");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-zA-Z]+}");
    private static final List<Class<? extends Enum<?>>> SHOWN = List.of(
            Severity.class,
            RuleStatus.class,
            Verdict.class,
            Backing.class,
            Milestone.class,
            MissingOpening.OpeningPart.class,
            WindowUnit.class,
            ContactChannel.class,
            ReportPart.class,
            DayOfWeek.class,
            OutcomeCategory.class,
            OutcomeKind.class,
            MissingTitle.TitleElement.class,
            InspectionRegime.class,
            RectificationStatus.class);

    static List<RuleInfo> rules() {
        return BuiltInRulesTest.pages();
    }

    static List<String> sentences() {
        return CHINESE.keySet().stream()
                .filter(key -> key.matches("[A-Z]{3}-[0-9]{3}(\\.(?!title).+)?|reason\\..+|fix\\..+"))
                .toList();
    }

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(ENGLISH.keySet()).containsExactlyElementsOf(CHINESE.keySet());
    }

    @Test
    void both_languages_name_the_same_values() {
        assertThat(CHINESE.keySet())
                .allSatisfy(key -> assertThat(placeholders(ENGLISH, key)).isEqualTo(placeholders(CHINESE, key)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void each_rule_has_sentence_title_and_basis(RuleInfo rule) {
        String id = rule.id().value();
        boolean hasCases = !rule.cases().isEmpty()
                && rule.cases().keySet().stream().allMatch(name -> CHINESE.containsKey(id + "." + name));

        assertThat(CHINESE.containsKey(id) || hasCases).isTrue();
        assertThat(CHINESE).containsKeys(id + ".title", id + ".basis");
    }

    @Test
    void no_sentence_belongs_to_a_rule_or_case_that_is_not() {
        List<String> known = rules().stream()
                .flatMap(rule -> Stream.concat(
                                Stream.of("", ".title", ".basis"),
                                rule.cases().keySet().stream().map(name -> "." + name))
                        .map(rest -> rule.id() + rest))
                .toList();

        assertThat(CHINESE.keySet().stream().filter(key -> key.matches("[A-Z]{3}-[0-9]{3}.*")))
                .isSubsetOf(known);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void chinese_is_one_sentence_in_chinese_punctuation(String key) {
        String sentence = CHINESE.getOrDefault(key, "");

        assertThat(sentence).endsWith("。").doesNotContainPattern("[,;:()!?]");
        assertThat(sentence.indexOf('。')).isEqualTo(sentence.length() - 1);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void english_is_one_sentence_without_a_full_stop(String key) {
        assertThat(ENGLISH.get(key)).doesNotEndWith(".").doesNotContain(". ").doesNotContainPattern("^[A-Z][a-z]");
    }

    @Test
    void no_text_holds_expressions_or_blank_ends() {
        Stream.concat(CHINESE.values().stream(), ENGLISH.values().stream())
                .forEach(text -> assertThat(PLACEHOLDER.matcher(text).replaceAll(""))
                        .isNotBlank()
                        .doesNotContain("{", "}", "$", "#")
                        .isEqualTo(
                                text.isBlank()
                                        ? ""
                                        : PLACEHOLDER.matcher(text.strip()).replaceAll("")));
    }

    @Test
    void titles_are_short() {
        assertThat(CHINESE)
                .allSatisfy((key, text) -> assertThat(!key.endsWith(".title") || text.length() <= 16)
                        .isTrue());
    }

    @Test
    void each_constant_that_is_shown_has_a_name() {
        List<String> names = SHOWN.stream()
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(constant -> constant.getDeclaringClass().getSimpleName() + "." + constant.name())
                .toList();

        assertThat(CHINESE).containsKeys(names.toArray(String[]::new));
    }

    private static Set<String> placeholders(Map<String, String> texts, String key) {
        return PLACEHOLDER
                .matcher(texts.getOrDefault(key, ""))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
