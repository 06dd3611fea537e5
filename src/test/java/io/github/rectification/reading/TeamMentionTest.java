package io.github.rectification.reading;

import static io.github.rectification.testkit.Pieces.mentions;
import static io.github.rectification.testkit.Pieces.slice;
import static io.github.rectification.testkit.Pieces.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TeamMentionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            县委第一巡察组 县委巡视组 县委巡察第3组 县委巡察工作组 县委巡察工作第二组 县委机动巡察一组 县委巡察1234组 县委巡察专班 | 县委巡察办 县委考察组 县委巡察小组 县委巡察第组 县委巡察12345组
            """)
    void a_team_ends_in_its_number_or_without_one(String read, String notRead) {
        assertThat(words(read)).allMatch(team -> teams(team).equals(List.of(team)));
        assertThat(words(notRead)).allMatch(team -> teams(team).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "，", "。", "；", "：", "、", " ", "（", "）", "3日", "3月", "3号", "2025年", "下旬", "当日", "同年", "向", "受", "到", "将",
                "据", "对照", "参照", "了", "期间", "，由", "，经由", "，派", "，派出", "，间", "\n", "\r"
            })
    void a_team_begins_behind_a_mark_a_date_or_a_word_that_takes_it(String opener) {
        assertThat(teams("甲" + opener + "县委第一巡察组")).containsExactly("县委第一巡察组");
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲", "和", "中间", "由甲", "，同", "日", "月", "自由"})
    void a_team_does_not_begin_behind_another_word(String before) {
        assertThat(teams(before + "县委第一巡察组")).doesNotContain("县委第一巡察组");
    }

    @Test
    void a_team_has_forty_characters_before_its_end_at_most() {
        assertThat(teams("，" + "甲".repeat(41) + "巡察组")).containsExactly("甲".repeat(40) + "巡察组");
        assertThat(teams("。" + "甲".repeat(40) + "巡察组")).containsExactly("甲".repeat(40) + "巡察组");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            轮巡察 轮巡视 轮常规巡察 轮专项巡察 轮提级巡察 轮交叉巡察 轮机动巡察 轮巡察工作 轮巡察， 轮巡察的 轮政治巡察 轮联动巡察 轮“点穴式”巡察 | 轮考察 轮大巡察 轮巡察由甲
            """)
    void a_team_begins_behind_its_round_if_a_committee_follows(String read, String notRead) {
        for (String committee : List.of("市委", "市国资委党委", "局党组", "中央")) {
            assertThat(words(read))
                    .allMatch(round ->
                            teams("七届市委第九" + round + committee + "第三巡察组").equals(List.of(committee + "第三巡察组")));
        }
        assertThat(words(notRead))
                .noneMatch(round -> teams("七届市委第九" + round + "市委第三巡察组").contains("市委第三巡察组"));
        assertThat(teams("七届市委第九轮巡察甲乙丙巡察组")).containsExactly("七届市委第九轮巡察甲乙丙巡察组");
    }

    @ParameterizedTest
    @ValueSource(strings = {"日照市委第一巡察组", "明月区委第一巡察组", "青年路街道党工委巡察组"})
    void a_name_may_hold_what_ends_a_date(String team) {
        assertThat(teams("2025年3月，" + team + "进驻")).containsExactly(team);
    }

    @Test
    void a_team_in_the_title_of_a_document_or_a_deputy_of_one_is_none() {
        assertThat(teams("印发《县委第一巡察组工作办法》")).isEmpty();
        assertThat(teams("印发《工作办法》县委第一巡察组")).hasSize(1);
        assertThat(teams("《" + "甲".repeat(57) + "，乙巡察组》")).isEmpty();
        assertThat(teams("《" + "甲".repeat(58) + "，乙巡察组》")).hasSize(1);
        assertThat(teams("代表县委第一巡察组")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            县委第一、第二巡察组         | 县委第一、第二巡察组
            县委第一、第三、第五巡察组   | 县委第一、第三、第五巡察组
            县委第一、二巡察组           | 县委第一、二巡察组
            县委第1、第2巡察组           | 县委第1、第2巡察组
            县委第一和第二巡察组         | 县委第一和第二巡察组
            县委第一巡察组、第二巡察组   | 县委第一巡察组、第二巡察组
            县委第一巡察组和市委第二巡察组 | 县委第一巡察组和市委第二巡察组
            甲、县委第二巡察组           | 县委第二巡察组
            第一、县委第二巡察组         | 县委第二巡察组
            甲一、第二巡察组             | 第二巡察组
            """)
    void several_teams_named_together_are_one_name(String text, String name) {
        assertThat(names("其间，" + text + "进驻")).containsExactly(name);
    }

    @Test
    void teams_apart_are_several() {
        assertThat(names("县委第一巡察组对甲，县委第二巡察组对乙")).containsExactly("县委第一巡察组", "县委第二巡察组");
        assertThat(names("县委第一巡察组；县委第二巡察组")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            区委组建4个巡察组     | 区委4个巡察组
            区委组建了4个巡察组   | 区委4个巡察组
            县委派出第三巡察组   | 县委第三巡察组
            县委派出了两个巡察组 | 县委两个巡察组
            市委抽调两个巡察组   | 市委两个巡察组
            县委成立第五巡察组   | 县委第五巡察组
            省委派驻第一巡视组   | 省委第一巡视组
            县委组织部巡察组     | 县委组织部巡察组
            区安排处巡察组       | 区安排处巡察组
            """)
    void what_the_committee_does_with_a_team_is_no_part_of_its_name(String text, String name) {
        assertThat(names("其间，" + text + "进驻")).containsExactly(name);
    }

    private static List<String> names(String text) {
        return TeamMention.in(slice(text), mentions(slice(text))).stream()
                .map(team -> team.name().folded())
                .toList();
    }

    private static List<String> teams(String text) {
        return TeamMention.in(slice(text), mentions(slice(text))).stream()
                .map(team -> team.slice().folded())
                .toList();
    }
}
