package io.github.rectification.bind.body;

import static io.github.rectification.testkit.Pieces.slice;
import static io.github.rectification.testkit.Pieces.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.source.SourceSlice;
import io.github.rectification.testkit.Pieces;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingsOfProblemsTest {

    private static final String TEN = "学习党的创新理论甲乙";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “甲乙”问题 “甲乙”的问题 “甲乙”情况 关于“甲乙”问题 针对“甲乙”问题 对“甲乙”问题 在“甲乙”问题 “甲乙”_问题            | 无“甲乙”问题 甲“甲乙”问题 “甲”问题 “甲乙”事项 “甲乙”__问题 “甲乙”问题丙
            “甲乙”等问题 “甲乙”这一问题 “甲乙”方面问题 “甲乙”存在问题 “甲乙”突出问题 “甲乙”具体问题 “甲乙”主要问题 “甲乙”方面存在的问题 | “甲乙”旧问题 “甲乙”等等等等等问题 “甲乙”这问题 “甲乙”之问题
            “甲乙”问题整改 “甲乙”问题落实 “甲乙”问题的整改情况 “甲乙”情况的落实 “甲乙”问题的整改一二三四五六七八九十一二三四五六          | “甲乙”问题的整改一二三四五六七八九十一二三四五六七 “甲乙”问题完成 “甲乙”问题的 “甲乙”问题整改，丙 “甲乙”问题整改。 “甲乙”问题整改；丙 “甲乙”问题整改“丙” “甲乙”问题整改“丙 “甲乙”问题整改丙” “甲乙”问题整改方面
            关于“甲乙”的整改 针对“甲乙”整改 对“甲乙”的落实 关于“甲乙”的整改落实 关于“甲乙”的整改完成 关于“甲乙”的整改进展情况 关于“甲乙”的整改工作   | 在“甲乙”的整改 “甲乙”的整改 关于“甲乙”的完成 关于“甲乙”的整改推进 甲关于“甲乙”的整改 关于“甲”的整改
            关于“甲乙”的整改情况 关于“甲乙”整改进展 关于“甲乙”整改落实进展 关于“甲乙”的整改措施 关于“甲乙”的整改成效 关于“甲乙”的整改结果 关于“甲乙”的整改落实情况 | 关于“甲乙”的整改效果 关于“甲乙”的整改落实完成情况 关于“甲乙”的整改情况丙
            关于甲乙问题 针对甲乙问题 关于甲乙的问题 关于甲乙等问题 关于甲乙的等问题 针对甲乙等问题 | 甲关于甲乙问题 对甲乙问题 在甲乙问题 甲乙问题 关于甲问题 关于甲的问题 关于甲乙情况 关于甲乙问题办法
            关于甲乙问题整改 针对甲乙问题的整改 关于甲乙的问题落实情况 针对甲乙等问题的整改情况                                       | 关于甲乙问题整改，丙 关于甲乙问题整改方面 关于甲乙问题完成情况
            """)
    void a_heading_quotes_the_problem_or_names_it(String read, String notRead) {
        for (String heading : words(read)) {
            assertThat(problem(heading)).as(heading).hasToString("Optional[甲乙]");
            assertThat(namesProblem(heading)).as(heading).isTrue();
        }
        for (String heading : words(notRead)) {
            assertThat(namesProblem(heading)).as(heading).isFalse();
            assertThat(problem(heading)).as(heading).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "~", textBlock = """
            关于“甲乙”和“丙丁”的问题      | 甲乙”和“丙丁
            关于“甲乙” 的问题              | 甲乙
            关于“ 甲乙 ”问题               | 甲乙
            “甲乙”问题和“丙丁”问题        | 甲乙”问题和“丙丁
            关于甲问题多的问题              | 甲问题多
            关于“甲乙”问题的“丙丁”的问题   | 甲乙”问题的“丙丁
            关于“甲乙”丙的问题             | “甲乙”丙
            关于甲乙方面问题                | ~
            关于甲乙方面的突出问题          | ~
            关于甲乙方面存在的主要问题      | ~
            关于甲乙方面反映的具体问题      | ~
            关于甲乙方面薄弱的问题          | 甲乙方面薄弱
            """)
    void what_stands_between_the_marks_or_the_words_is_the_problem_unless_it_is_an_area(
            String heading, String problem) {
        assertThat(named(heading)).isEqualTo(problem);
        assertThat(namesProblem(heading)).isEqualTo(problem != null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “@”问题        | true
            关于“@”整改    | true
            关于@问题      | true
            存在问题：“@” | false
            """)
    void a_problem_has_a_hundred_characters(String heading, boolean isBounded) {
        String longest = "甲".repeat(100);

        assertThat(named(heading.replace("@", "甲乙"))).isEqualTo("甲乙");
        assertThat(named(heading.replace("@", longest))).isEqualTo(longest);
        assertThat(named(heading.replace("@", longest + "乙"))).isEqualTo(isBounded ? null : "“" + longest + "乙”");
    }

    @Test
    void a_heading_with_a_problem_has_a_hundred_and_twenty_characters() {
        String tail = "”问题整改情况";

        assertThat(named("“" + "甲".repeat(100) + tail + "一".repeat(12))).isEqualTo("甲".repeat(100));
        assertThat(named("存在问题：" + "甲".repeat(115))).isEqualTo("甲".repeat(115));
        assertThat(named("存在问题：" + "甲".repeat(116))).isNull();
        assertThat(named("存在问题：" + "甲".repeat(115) + "（已完成）")).isEqualTo("甲".repeat(115));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "~", textBlock = """
            存在问题：甲乙                 | 甲乙
            存在问题：“甲乙”              | 甲乙
            存在问题：“甲”                | “甲”
            存在问题：“甲“乙丙”           | “甲“乙丙”
            存在问题：“甲”乙丙”           | “甲”乙丙”
            存在问题：“甲乙”和“丙丁”      | “甲乙”和“丙丁”
            存在问题：丙“甲乙”            | 丙“甲乙”
            存在问题：“甲乙”丙            | “甲乙”丙
            存在问题：关于甲乙问题          | 甲乙
            存在问题：“甲乙”等问题        | 甲乙
            【反馈问题】甲乙               | 甲乙
            巡察组指出：甲乙               | 甲乙
            反馈问题：主要问题：甲乙        | 甲乙
            存在问题：                     | ~
            “甲乙”                        | ~
            """)
    void what_follows_the_name_of_a_field_is_the_problem(String heading, String problem) {
        assertThat(named(heading)).isEqualTo(problem);
        assertThat(namesProblem(heading)).isEqualTo(problem != null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "~", textBlock = """
            关于甲乙问题（已完成）        | 甲乙
            “甲乙”问题（正在推进）       | 甲乙
            关于甲乙问题 （长期坚持）     | 甲乙
            关于甲乙问题（已经处理）      | ~
            关于甲乙问题（3个）          | ~
            存在问题：甲乙（已完成）      | 甲乙
            存在问题：甲乙（已经处理）    | 甲乙(已经处理)
            """)
    void a_status_behind_a_problem_does_not_matter(String heading, String problem) {
        assertThat(named(heading)).isEqualTo(problem);
        assertThat(namesProblem(heading)).isEqualTo(problem != null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "~", textBlock = """
            甲乙丙丁的问题           | 甲乙丙丁
            甲乙丙丁的突出问题       | 甲乙丙丁
            甲乙丙丁的具体问题       | 甲乙丙丁
            甲乙丙丁的主要问题       | 甲乙丙丁
            甲乙丙丁的问题（已完成） | 甲乙丙丁
            甲的乙的丙丁的问题       | 甲的乙的丙丁
            甲乙丙的问题             | ~
            甲乙丙丁的旧问题         | ~
            甲乙丙丁问题             | ~
            甲乙丙丁的问题整改       | ~
            甲乙丙丁方面的问题       | ~
            甲乙丙丁方面的主要问题   | ~
            甲乙丙丁方面存在的问题   | ~
            甲乙丙丁方面反映的突出问题 | ~
            甲乙丙丁方面薄弱的问题   | 甲乙丙丁方面薄弱
            """)
    void a_bare_heading_names_a_problem_too_but_for_the_item_only(String heading, String problem) {
        assertThat(named(heading)).isEqualTo(problem);
        assertThat(namesProblem(heading)).isFalse();
    }

    @Test
    void a_bare_problem_has_a_hundred_characters() {
        assertThat(named("甲".repeat(100) + "的问题")).isEqualTo("甲".repeat(100));
        assertThat(named("甲".repeat(101) + "的问题")).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "~", textBlock = """
            理论学习不深入问题        | 理论学习不深入
            理论学习薄弱问题          | 理论学习薄弱
            理论学习薄弱 问题（已完成）| 理论学习薄弱
            理论学不深问题            | ~
            甲理论学不深问题          | 甲理论学不深
            理论学习成绩问题          | ~
            理论学习不深入            | ~
            加强理论学习薄弱问题      | ~
            着力解决学习不深入问题    | ~
            甲方面问题不深入问题      | ~
            """)
    void a_shortcoming_is_a_problem_if_it_is_called_one(String heading, String problem) {
        assertThat(named(heading)).isEqualTo(problem);
        assertThat(namesProblem(heading)).isFalse();
    }

    @Test
    void a_shortcoming_that_is_called_a_problem_has_a_hundred_and_twenty_characters() {
        assertThat(named("甲".repeat(115) + "不深入问题")).isEqualTo("甲".repeat(115) + "不深入");
        assertThat(named("甲".repeat(116) + "不深入问题")).isNull();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/words/shortcomings.csv", delimiter = '|')
    void some_words_at_the_end_of_a_clause_state_a_shortcoming(String read, String notRead) {
        for (String word : words(read)) {
            for (String heading :
                    new String[] {"学习" + word, "“学习" + word + "”", TEN + word, word + "，甲", "甲；" + word + "；乙"}) {
                assertThat(statesShortcoming(heading)).as(heading).isTrue();
            }
            assertThat(statesShortcoming(word + "。甲")).as(word).isFalse();
        }
        for (String word : words(notRead)) {
            assertThat(statesShortcoming("学习" + word)).as(word).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"补齐学习薄弱", "补足学习薄弱", "切实解决学习不深入", "学习甲乙", "学习薄弱。", "学习薄弱、甲", "学习，甲", "", ",;"})
    void a_verb_that_does_away_with_it_or_other_words_state_none(String heading) {
        assertThat(statesShortcoming(heading)).isFalse();
    }

    @Test
    void a_heading_that_states_a_shortcoming_has_a_hundred_and_twenty_characters() {
        assertThat(statesShortcoming("甲".repeat(118) + "薄弱")).isTrue();
        assertThat(statesShortcoming("甲".repeat(119) + "薄弱")).isFalse();
        assertThat(statesShortcoming("加强学习，补齐薄弱")).isTrue();
    }

    private static String named(String heading) {
        Optional<SourceSlice> problem = problem(heading);
        return problem.map(SourceSlice::folded).orElse(null);
    }

    private static Optional<SourceSlice> problem(String heading) {
        SourceSlice words = slice(heading);
        var names = new ProblemNames(Pieces.mentions(words));
        return names.named(words).or(() -> names.unnamed(words));
    }

    private static boolean namesProblem(String heading) {
        SourceSlice words = slice(heading);
        return new ProblemNames(Pieces.mentions(words)).named(words).isPresent();
    }

    private static boolean statesShortcoming(String heading) {
        return Shortcomings.states(slice(heading));
    }
}
