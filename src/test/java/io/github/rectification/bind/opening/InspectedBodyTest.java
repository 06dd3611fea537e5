package io.github.rectification.bind.opening;

import static io.github.rectification.testkit.Pieces.mentions;
import static io.github.rectification.testkit.Pieces.slice;
import static io.github.rectification.testkit.Pieces.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.reading.TeamMention;
import io.github.rectification.reading.Wording;
import io.github.rectification.source.SourceSlice;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom {@link InspectedBodyReader} takes for the body inspected. */
class InspectedBodyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            对云溪局党组开展巡察                | 云溪局党组
            对云溪局党组进行巡察                | 云溪局党组
            对云溪局党组实施巡察                | 云溪局党组
            县委第一巡察组巡察了云溪局党组      | 云溪局党组
            省委第一巡视组巡视了云溪局党组      | 云溪局党组
            云溪局党组接受县委巡察              | 云溪局党组
            云溪局党组迎来县委巡察              | 云溪局党组
            云溪局党组迎来了县委巡察            | 云溪局党组
            向云溪局党组反馈了意见              | 云溪局党组
            向云溪局党组领导班子反馈了意见      | 云溪局党组
            向云溪局党组进行反馈                | 云溪局党组
            向云溪局党组进行了反馈              | 云溪局党组
            向云溪局党组领导班子进行反馈        | 云溪局党组
            对云溪局党组推行巡察                |
            县委第一考察组考察了云溪局党组      |
            云溪局党组迎接县委巡察              |
            向云溪局党组传达了意见              |
            """)
    void the_body_stands_with_a_verb(String text, String body) {
        assertThat(body(text)).isEqualTo(Optional.ofNullable(body));
    }

    @Test
    void the_body_behind_the_team_counts_before_others() {
        String text = "甲局党组接受巡察，对乙局党组开展监督，县委第一巡察组对丙局党组开展了巡察";
        SourceSlice opening = slice(text);
        Optional<TeamMention> team =
                TeamMention.in(opening, mentions(opening)).stream().findFirst();

        assertThat(body(opening, team)).contains("丙局党组");
        assertThat(body(text)).contains("乙局党组");
        assertThat(body("甲局党组接受巡察，对乙局党组的反馈")).contains("甲局党组");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            （以下简称局党组） （简称局党组） （统称局党组） （下称局党组） [以下简称局党组] （原云溪所党组） （2023年由云溪所更名） （2023年改名） （由云溪所改称而来） （改设） | （以下是局党组） 改名 由云溪所更名
            """)
    void a_short_or_former_name_is_no_part_of_it(String read, String notRead) {
        assertThat(words(read)).allMatch(name -> body("对云溪局党组" + name + "开展巡察").equals(Optional.of("云溪局党组")));
        assertThat(words(notRead))
                .noneMatch(name -> body("对云溪局党组" + name + "开展巡察").equals(Optional.of("云溪局党组")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            市文化局（以下简称市文局）党委                   | 市文化局党委
            粮食局（临江区储备局，含下属单位）党组           | 粮食局党组
            云溪县农业农村局（原县农业局）党组               | 云溪县农业农村局党组
            云溪投资公司（2021年更名）党委                   | 云溪投资公司党委
            青禾镇（下称我镇）党工委                         | 青禾镇党工委
            云溪投资（集团）有限公司党委                     | 云溪投资（集团）有限公司党委
            青禾村（社区）党总支                             | 青禾村（社区）党总支
            云溪局党组（以下简称局党组）及下属单位           | 云溪局党组
            """)
    void a_name_goes_on_behind_a_bracket_that_is_no_part_of_it(String words, String name) {
        assertThat(new InspectedBodyReader(
                                slice("对" + words + "开展了巡察"), mentions(slice("对" + words + "开展了巡察")), Optional.empty())
                        .body()
                        .map(InspectedBodyTest::written))
                .contains(name);
    }

    private static String written(Wording name) {
        return name.parts().stream().map(SourceSlice::text).collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "对云溪局党组于2023年3月1日至2日开展巡察",
                "对云溪局党组在3月1日开展巡察",
                "对云溪局党组自3月1日开展巡察",
                "对云溪局党组3月1日起开展巡察",
                "对云溪局党组，统一开展巡察"
            })
    void the_body_ends_before_a_date_or_a_comma(String text) {
        assertThat(body(text)).contains("云溪局党组");
    }

    @Test
    void a_body_has_two_characters_at_least_and_ninety_at_most() {
        assertThat(body("对局开展巡察")).isEmpty();
        assertThat(body("对云局开展巡察")).contains("云局");
        assertThat(body("对" + "甲".repeat(90) + "开展巡察")).contains("甲".repeat(90));
        assertThat(body("对" + "甲".repeat(91) + "开展巡察")).isEmpty();
    }

    private static Optional<String> body(String text) {
        return body(slice(text), Optional.empty());
    }

    private static Optional<String> body(SourceSlice opening, Optional<TeamMention> team) {
        return new InspectedBodyReader(opening, mentions(opening), team).body().map(Wording::folded);
    }
}
