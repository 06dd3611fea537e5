package io.github.rectification.bind.opening;

import static io.github.rectification.testkit.Pieces.mentions;
import static io.github.rectification.testkit.Pieces.slice;
import static io.github.rectification.testkit.Pieces.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.Feedback;
import io.github.rectification.model.InspectionKind;
import io.github.rectification.model.InspectionPeriod;
import io.github.rectification.model.InspectionRegime;
import io.github.rectification.model.InspectionRound;
import io.github.rectification.reading.Places;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSlice;
import io.github.rectification.source.SourceSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningReaderTest {

    private static final String INSPECTED = "2023年3月1日至4月28日，县委第二巡察组对云溪局党组开展了";

    private final Places places = new Places();

    @Test
    void reads_who_inspected_whom_when_and_by_whose_order() {
        InspectionRound round = round("根据县委统一部署，" + INSPECTED + "第三轮常规巡察。");

        assertThat(round)
                .isEqualTo(InspectionRound.builder()
                        .regime(InspectionRegime.XUNCHA)
                        .kinds(List.of(InspectionKind.ROUTINE))
                        .commissionedBy("县委")
                        .label("第三轮")
                        .team("县委第二巡察组")
                        .inspectedBody("云溪局党组")
                        .period(new InspectionPeriod(
                                Optional.of(LocalDate.of(2023, 3, 1)), Optional.of(LocalDate.of(2023, 4, 28))))
                        .build());
    }

    @Test
    void the_title_tells_the_round_where_the_opening_does_not() {
        assertThat(roundUnderTitle(INSPECTED + "巡察。")).contains("十二届县委第三轮");
        assertThat(roundUnderTitle(INSPECTED + "第二轮巡察。")).contains("第二轮");
    }

    private Optional<String> roundUnderTitle(String opening) {
        String title = "云溪局党组关于十二届县委第三轮巡察整改的通报";
        SourceSlice draft = slice(title + "\n" + opening);
        Optional<SourceSlice> above = Optional.of(draft.cut(0, title.length()));
        return new OpeningReader(draft.from(title.length() + 1), above, mentions(draft), places)
                .round()
                .label();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            县委第二巡察组反馈了省委巡视意见 | XUNCHA
            省委第二巡视组反馈了县委巡察意见 | XUNSHI
            巡察和巡视整改                   | XUNCHA
            巡视和巡察整改                   | XUNSHI
            巡察整改                         | XUNCHA
            巡视整改                         | XUNSHI
            督察整改                         |
            """)
    void the_team_tells_the_regime_or_else_the_word_that_comes_first(String text, InspectionRegime regime) {
        assertThat(round(text).regime()).isEqualTo(Optional.ofNullable(regime));
        assertThat(spans("round.regime")).hasSize(regime == null ? 0 : 1);
    }

    @Test
    void the_regime_stands_at_the_team_or_at_its_word() {
        round("甲，县委第二巡察组反馈了意见");
        assertThat(spans("round.regime")).extracting(SourceSpan::offset).containsExactly(2);

        assertThat(placed("甲乙巡视整改", "round.regime")).containsExactly(new SourceSpan(2, 2, 1, 3, 1, 5));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ，并对14个村开展延伸巡察 ，同步对14个村开展了延伸巡察 ，同时进行延伸巡察 ，期间实施延伸巡视 | ，另对14个村开展延伸巡察 ，并对14个村开办延伸巡察 ，同步开展延伸检查 。并开展延伸巡察
            ，延伸巡察了6所学校 ，并延伸巡视了6所学校 ，同步延伸巡察6所学校 ，同时延伸巡察6所学校           | ，还延伸巡察了6所学校 ，延伸检查了6所学校
            """)
    void a_further_inspection_behind_a_comma_adds_its_kinds(String read, String notRead) {
        List<InspectionKind> both = List.of(InspectionKind.ROUTINE, InspectionKind.EXTENDED);

        assertThat(words(read)).allMatch(further -> kinds("常规巡察" + further).equals(both));
        assertThat(words(notRead)).allMatch(further -> kinds("常规巡察" + further).equals(both.subList(0, 1)));
        assertThat(kinds("常规巡察，联动巡察14个村")).containsExactly(InspectionKind.ROUTINE, InspectionKind.LINKED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            根据县委专项工作部署，2023年3月1日至4月28日，县委第二巡察组对云溪局党组开展了常规巡察。| ROUTINE
            根据县委部署，县委专项巡察组对云溪局党组开展了常规巡察。                             | SPECIAL ROUTINE
            县委第二巡察组对云溪局党组开展了巡察；县委专项工作开展。                             | ~
            开展常规巡察，县委第二巡察组反馈意见。                                               | ROUTINE
            县委专项工作部署。                                                                   | SPECIAL
            """)
    void kinds_are_told_between_the_team_and_the_end_of_the_clause(String text, String kinds) {
        assertThat(round(text).kinds())
                .extracting(InspectionKind::name)
                .isEqualTo(kinds.equals("~") ? List.of() : words(kinds));
    }

    private List<InspectionKind> kinds(String words) {
        return round(INSPECTED + words + "。").kinds();
    }

    @Test
    void the_period_is_the_first_range_of_the_opening() {
        assertThat(round("甲，2023年3月至4月，县委第二巡察组进驻。").period()).isEmpty();
        assertThat(spans("round.period")).hasSize(1);
        assertThat(round("甲，2023年3月至4月28日，5月1日至5月2日").period())
                .contains(new InspectionPeriod(Optional.empty(), Optional.of(LocalDate.of(2023, 4, 28))));
        assertThat(round("2023年3月1日，县委第二巡察组进驻。").period()).isEmpty();
    }

    @Test
    void documents_named_in_title_marks_are_the_legal_bases() {
        assertThat(round("根据《巡视工作条例》《云溪规定》和《甲》《" + "乙".repeat(60) + "》《" + "丙".repeat(61) + "》，开展巡视。")
                        .legalBases())
                .containsExactly("巡视工作条例", "云溪规定", "乙".repeat(60));
        assertThat(spans("round.legalBases[1]")).extracting(SourceSpan::length).containsExactly(4);
    }

    @Test
    void an_opening_is_read_for_four_thousand_characters() {
        String end = "县委第二巡察组";

        assertThat(round("甲".repeat(3992) + "，" + end).team()).contains(end);
        assertThat(round("甲".repeat(3993) + "，" + end).team()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022年3月7日至5月6日，县委第一巡察组巡察。2024年3月8日至4月9日，县委第三巡察组开展“回头看”。反馈了意见。 | 县委第三巡察组
            2022年3月7日至5月6日，县委第一巡察组巡察。2024年3月8日至4月9日，县委第三巡察组开展巡察。反馈了意见。       | 县委第一巡察组
            2022年3月7日至5月6日，县委第一巡察组“回头看”，2024年3月8日至4月9日，县委第三巡察组“回头看”。反馈。         | 县委第一巡察组
            2022年3月7日至5月6日，县委第一巡察组巡察。2024年3月8日至4月9日开展“回头看”。反馈。                       | 县委第一巡察组
            2022年3月7日至5月6日巡察。2024年3月8日至4月9日，县委第三巡察组开展“回头看”。反馈。                       | 县委第三巡察组
            2022年3月7日至5月6日，县委第一巡察组巡察。反馈。2024年3月8日至4月9日，县委第三巡察组“回头看”。           | 县委第一巡察组
            """)
    void the_second_look_counts_where_the_first_inspection_is_told_in_a_sentence_before(String text, String team) {
        assertThat(round(text).team()).contains(team);
    }

    @Test
    void the_authority_may_stand_before_the_sentence_on_the_first_inspection() {
        assertThat(round("根据县委统一部署，2022年3月7日至5月6日，县委第一巡察组巡察。2024年3月8日至4月9日，县委第三巡察组“回头看”。反馈。")
                        .commissionedBy())
                .contains("县委");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            。2023年6月5日反馈了意见。                              | 2023-06-05 |
            。6月5日，县委第二巡察组反馈了意见。                    | 2023-06-05 | 县委第二巡察组
            。反馈意见于2023年6月5日送达。                          | 2023-06-05 |
            。3月5日，县委第三巡察组反馈了意见。                    | 2024-03-05 | 县委第三巡察组
            ，并于6月5日反馈了意见。                                | 2023-06-05 | 县委第二巡察组
            ，县委第三巡察组于5月1日、6月5日反馈，7月8日整改。      | 2023-06-05 | 县委第三巡察组
            。反馈后，6月5日召开会议。6月6日召开反馈会。            |            |
            。反馈了意见。6月5日整改，7月8日再次反馈。              | 2023-07-08 |
            。6月31日反馈了意见。                                   |            |
            。县委第三巡察组反馈了意见。                            |            | 县委第三巡察组
            """)
    void the_feedback_has_the_nearest_day_before_its_verb_or_else_one_behind_it(
            String text, LocalDate date, String team) {
        Optional<Feedback> feedback = reader(INSPECTED + "巡察" + text).feedback();

        assertThat(feedback.flatMap(Feedback::date)).isEqualTo(Optional.ofNullable(date));
        assertThat(feedback.flatMap(Feedback::team)).isEqualTo(Optional.ofNullable(team));
        assertThat(feedback.isPresent()).isEqualTo(date != null || team != null);
    }

    @Test
    void a_day_without_year_was_read_from_the_period_too() {
        reader(INSPECTED + "巡察。6月5日反馈。").feedback();
        assertThat(spans("feedback.date")).hasSize(3);

        assertThat(placed(INSPECTED + "巡察。2023年6月5日反馈。", "feedback.date")).hasSize(1);
        assertThat(reader("6月5日，县委第二巡察组反馈了意见。").feedback().orElseThrow().date()).isEmpty();
    }

    private List<SourceSpan> placed(String text, String path) {
        var own = new Places();
        var reader = new OpeningReader(slice(text), Optional.empty(), mentions(slice(text)), own);
        reader.round();
        reader.feedback();
        return own.build().spans(PropertyPath.parse(path));
    }

    private List<SourceSpan> spans(String path) {
        return places.build().spans(PropertyPath.parse(path));
    }

    private InspectionRound round(String text) {
        return reader(text).round();
    }

    private OpeningReader reader(String text) {
        return new OpeningReader(slice(text), Optional.empty(), mentions(slice(text)), places);
    }
}
