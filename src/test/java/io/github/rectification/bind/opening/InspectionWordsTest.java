package io.github.rectification.bind.opening;

import static io.github.rectification.testkit.Pieces.slice;
import static io.github.rectification.testkit.Pieces.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.InspectionKind;
import io.github.rectification.source.SourceSlice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InspectionWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            开展巡察 开展了巡视 进行常规巡察 进行了专项巡视 实施巡察 接受县委巡察 接受巡视 | 开设巡察 推行巡视 开展考察 开展，巡察 接待巡察 接受，巡视 接受考察
            """)
    void an_inspection_is_carried_out_or_received(String read, String notRead) {
        assertThat(words(read)).allMatch(InspectionWordsTest::tellsOfInspection);
        assertThat(words(notRead)).noneMatch(InspectionWordsTest::tellsOfInspection);
        for (String verb : List.of("开展", "接受")) {
            assertThat(tellsOfInspection(verb + "甲".repeat(60) + "巡察")).isTrue();
            assertThat(tellsOfInspection(verb + "甲".repeat(61) + "巡察")).isFalse();
        }
    }

    private static boolean tellsOfInspection(String words) {
        return slice(words).matcher(InspectionWords.INSPECTION_VERB).find();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            县委第一巡察组 县委巡视组 县委巡察第3组 县委巡察工作组 县委巡察工作第二组 县委机动巡察一组 县委巡察1234组 | 县委巡察办 县委考察组 县委巡察小组 县委巡察第组 县委巡察12345组
            """)
    void a_team_ends_in_its_number_or_without_one(String read, String notRead) {
        assertThat(words(read)).allMatch(team -> teams(team).equals(List.of(team)));
        assertThat(words(notRead)).allMatch(team -> teams(team).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "，", "。", "；", "：", "、", " ", "（", "）", "日", "月", "旬", "年", "向", "受", "到", "将", "据", "照", "了", "期间",
                "，由", "，经由", "，派", "，派出", "，间", "\n", "\r"
            })
    void a_team_begins_behind_a_mark_a_date_or_a_word_that_takes_it(String opener) {
        assertThat(teams("甲" + opener + "县委第一巡察组")).containsExactly("县委第一巡察组");
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲", "和", "中间", "由甲", "，同"})
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
            轮巡察 轮巡视 轮常规巡察 轮专项巡察 轮提级巡察 轮交叉巡察 轮机动巡察 轮巡察工作 轮巡察， 轮巡察的 | 轮考察 轮政治巡察 轮大巡察 轮巡察由甲
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

    @Test
    void a_team_in_the_title_of_a_document_or_a_deputy_of_one_is_none() {
        assertThat(teams("印发《县委第一巡察组工作办法》")).isEmpty();
        assertThat(teams("印发《工作办法》县委第一巡察组")).hasSize(1);
        assertThat(teams("《" + "甲".repeat(57) + "，乙巡察组》")).isEmpty();
        assertThat(teams("《" + "甲".repeat(58) + "，乙巡察组》")).hasSize(1);
        assertThat(teams("代表县委第一巡察组")).isEmpty();
    }

    private static List<String> teams(String text) {
        return InspectionWords.teams(slice(text)).stream()
                .map(SourceSlice::folded)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            十二届区委第三轮巡察               | 十二届区委第三轮
            据第14届市委第十二轮巡察           | 第14届市委第十二轮
            七届县委统一部署的第2轮            | 七届县委统一部署的第2轮
            县委第三轮巡察                     | 县委第三轮
            校党委第三轮巡察                   | 校党委第三轮
            局党组第三轮巡察                   | 局党组第三轮
            镇党工委第三轮巡察                 | 镇党工委第三轮
            中央第三轮巡视                     | 中央第三轮
            2023年第三轮巡察                   | 2023年第三轮
            2023年度第三轮巡察                 | 2023年度第三轮
            第三轮巡察                         | 第三轮
            根据县委第三轮巡察                 | 县委第三轮
            按照县委第三轮巡察                 | 县委第三轮
            关于县委第三轮巡察                 | 县委第三轮
            落实县委第三轮巡察                 | 县委第三轮
            关于落实县委第三轮巡察             | 县委第三轮
            开展了县委第三轮巡察               | 县委第三轮
            进行了县委第三轮巡察               | 县委第三轮
            在县委第三轮巡察中                 | 县委第三轮
            依据县委第三轮巡察                 | 依据县委第三轮
            一届镇人大代表选举，县委第三轮巡察 | 县委第三轮
            第三批巡察                         |
            第三次巡察                         |
            三轮巡察                           |
            """)
    void a_round_is_told_up_to_its_number(String text, String label) {
        assertThat(InspectionWords.roundLabel(slice(text)).map(SourceSlice::folded))
                .isEqualTo(Optional.ofNullable(label));
    }

    @ParameterizedTest
    @CsvSource({
        "常规巡察, ROUTINE, 日常巡察",
        "专项巡察, SPECIAL, 专门巡察",
        "机动巡察, MOBILE, 流动巡察",
        "巡察“回头看”, FOLLOW_UP, 巡察复查",
        "提级巡察, ELEVATED, 上级巡察",
        "交叉巡察, CROSS, 交互巡察",
        "联动巡察, LINKED, 联合巡察",
        "延伸巡察, EXTENDED, 延长巡察",
        "巡乡带村, VILLAGE, 巡乡访村",
        "对村巡察, VILLAGE, 对乡巡察",
        "村级巡察, VILLAGE, 乡级巡察",
        "村（社区）巡察, VILLAGE, 村、社区巡察",
        "点穴式巡察, SPOT, 点题式巡察",
        "政治巡察, POLITICAL, 政策巡察"
    })
    void a_kind_is_told_by_its_word(String words, InspectionKind kind, String twin) {
        assertThat(InspectionWords.kinds(slice(words)).keySet()).containsExactly(kind);
        assertThat(InspectionWords.kinds(slice(twin))).isEmpty();
    }

    @Test
    void kinds_stand_in_the_order_of_the_text_each_at_its_first_word() {
        Map<InspectionKind, SourceSlice> kinds = InspectionWords.kinds(slice("村级、专项、常规，对村、专项"));

        assertThat(kinds.keySet())
                .containsExactly(InspectionKind.VILLAGE, InspectionKind.SPECIAL, InspectionKind.ROUTINE);
        assertThat(kinds.values()).extracting(SourceSlice::start).containsExactly(0, 3, 6);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            根据县委统一部署                    | 县委
            按照县委统一安排                    | 县委
            遵照县委统一要求                    | 县委
            依据县委统一部署                    | 县委
            经县委批准                          | 县委
            经县委同意                          | 县委
            经县委授权                          | 县委
            根据云溪学院党委巡察工作安排        | 云溪学院党委
            根据云溪局党组安排                  | 云溪局党组
            根据云溪街道党工委部署              | 云溪街道党工委
            根据云溪新区工委部署                | 云溪新区工委
            根据党中央统一部署                  | 党中央
            根据中共云溪县委员会部署            | 中共云溪县委员会
            根据县委关于开展巡察的部署          | 县委
            根据县委关于市委巡察的部署          | 县委
            根据县委部署和市委要求              | 县委
            根据县委安排和市委部署              | 县委
            根据县委要求和市委部署              | 县委
            根据党中央关于县委巡察的部署        | 党中央
            根据云溪局党组关于县委巡察的部署    | 云溪局党组
            根据云溪街道工委关于县委巡察的部署  | 云溪街道工委
            根据云溪县委员会关于市委巡察的部署  | 云溪县委员会
            结合县委统一部署                    |
            根据县委意见                        |
            根据县政府统一部署                  |
            根据《县委部署》                    |
            根据七届县委统一部署                |
            """)
    void the_authority_is_the_committee_that_ordered_it(String text, String authority) {
        assertThat(InspectionWords.authority(slice(text)).map(SourceSlice::folded))
                .isEqualTo(Optional.ofNullable(authority));
    }
}
