package io.github.rectification.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.rectification.calendar.WorkingCalendar;
import io.github.rectification.model.Issue;
import io.github.rectification.model.PublicationWindow;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.model.SectionKind;
import io.github.rectification.model.SignOff;
import io.github.rectification.outline.BlockRole;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSpan;
import io.github.rectification.source.SourceText;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the drafts of this test a sign / ends a paragraph. */
class ReportBinderTest {

    private static final String OPENING = "2023年3月1日至4月28日，县委第二巡察组对云溪局党组开展了常规巡察。2023年6月5日反馈了意见。";
    private static final String BODY = "一、整改落实情况/（一）关于学习的问题/1.开展走访。";

    @Test
    void every_region_is_read_by_its_reader() {
        Reading reading = reading("云溪局党组关于巡察整改的通报/" + OPENING + "/" + BODY
                + "/欢迎监督。公示时间：2024年3月1日至2024年3月15日。/联系电话：9900000/云溪局党组/2024年3月1日");
        RectificationReport report = reading.report();

        assertThat(report.title()).contains("云溪局党组关于巡察整改的通报");
        assertThat(report.round().orElseThrow().team()).contains("县委第二巡察组");
        assertThat(report.feedback().orElseThrow().date()).contains(LocalDate.of(2023, 6, 5));
        assertThat(report.sections()).hasSize(1);
        assertThat(report.sections().get(0).kind()).isEqualTo(SectionKind.TASKS);
        assertThat(report.sections().get(0).items()).hasSize(1).first().isInstanceOf(Issue.class);
        assertThat(report.items()).isEmpty();
        assertThat(report.publicationWindow().flatMap(PublicationWindow::end)).contains(LocalDate.of(2024, 3, 15));
        assertThat(report.contacts()).isPresent();
        assertThat(report.signOff()).contains(new SignOff(Optional.of("云溪局党组"), Optional.of(LocalDate.of(2024, 3, 1))));
        assertThat(reading.outline().roles())
                .containsExactly(
                        BlockRole.TITLE,
                        BlockRole.OPENING,
                        BlockRole.HEADING,
                        BlockRole.ITEM,
                        BlockRole.MEASURE,
                        BlockRole.INVITATION,
                        BlockRole.CONTACTS,
                        BlockRole.SIGNATORY,
                        BlockRole.SIGN_OFF_DATE);
    }

    @Test
    void items_of_a_flat_list_stand_in_no_section() {
        RectificationReport report = reading("1.关于学习的问题/走访学校。/2.关于调研的问题/走访村庄。").report();

        assertThat(report.items()).hasSize(2);
        assertThat(report.sections()).isEmpty();
    }

    @Test
    void an_empty_draft_is_an_empty_report() {
        Reading reading = reading("");

        assertThat(reading.report()).isEqualTo(RectificationReport.builder().build());
        assertThat(reading.places().asMap()).isEmpty();
        assertThat(reading.outline().blocks()).isEmpty();
    }

    @Test
    void without_an_opening_there_is_neither_round_nor_feedback() {
        RectificationReport report = reading("云溪局党组关于第三轮巡察整改的通报/" + BODY).report();

        assertThat(report.title()).isPresent();
        assertThat(report.round()).isEmpty();
        assertThat(report.feedback()).isEmpty();
    }

    @Test
    void a_title_over_two_lines_is_one_text_and_tells_the_round() {
        Reading reading = reading("云溪局党组/关于十二届县委第三轮巡察整改的通报/" + OPENING + "/" + BODY);

        assertThat(reading.report().title()).contains("云溪局党组\n关于十二届县委第三轮巡察整改的通报");
        assertThat(reading.report().round().orElseThrow().label()).contains("十二届县委第三轮");
        assertThat(reading.places().spans(PropertyPath.ROOT.property("title")))
                .extracting(SourceSpan::line, SourceSpan::endLine)
                .containsExactly(tuple(1, 2));
        assertThat(reading.outline().roles()).startsWith(BlockRole.TITLE, BlockRole.TITLE, BlockRole.OPENING);
    }

    @Test
    void an_opening_over_two_paragraphs_is_read_as_one() {
        RectificationReport report = reading("2023年3月1日至4月28日，县委第二巡察组对云溪局党组开展了常规巡察。/6月5日，巡察组反馈了意见。/" + BODY)
                .report();

        assertThat(report.feedback().orElseThrow().date()).contains(LocalDate.of(2023, 6, 5));
        assertThat(report.sections()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            @反馈的12个问题，已完成8个。/一、整改落实情况/（一）关于学习的问题/1.走访。         | true
            @/反馈的12个问题，已完成8个。/一、整改落实情况/（一）关于学习的问题/1.走访。        | true
            @/一、整改落实情况/反馈的12个问题，已完成8个。/（一）关于学习的问题/1.走访。        | true
            @/一、整改落实情况/（一）关于学习的问题/1.反馈的12个问题，已完成8个。              | false
            @/一、整改落实情况/（一）关于学习的问题/1.走访。/二、下一步打算/12个问题，将完成8个。 | false
            """)
    void counts_are_read_from_the_opening_and_from_the_body_outside_of_items_and_plans(String draft, boolean isRead) {
        Optional<?> completion = reading(draft.replace("@", OPENING)).report().completion();

        assertThat(completion.isPresent()).isEqualTo(isRead);
    }

    @Test
    void outcomes_institutions_and_recoveries_are_read_from_the_same_paragraphs() {
        RectificationReport report = reading(OPENING + "/一、整改落实情况/给予党内警告处分3人，制定制度5项，追缴资金2万元。/（一）关于学习的问题/1.走访。")
                .report();
        RectificationReport inItem = reading(OPENING + "/一、整改落实情况/（一）关于学习的问题/1.给予党内警告处分3人，制定制度5项，追缴资金2万元。")
                .report();

        assertThat(report.outcomes()).isNotEmpty();
        assertThat(report.institutions()).isNotEmpty();
        assertThat(report.recoveries()).isNotEmpty();
        assertThat(inItem.outcomes()).isEmpty();
        assertThat(inItem.institutions()).isEmpty();
        assertThat(inItem.recoveries()).isEmpty();
    }

    @Test
    void the_window_may_stand_in_the_opening_but_that_of_the_end_counts() {
        String opening = OPENING + "公示时间：2024年3月1日至2024年3月15日。";

        assertThat(end(opening + "/" + BODY)).contains(LocalDate.of(2024, 3, 15));
        assertThat(end(opening + "/" + BODY + "/公示时间：2024年4月1日至2024年4月16日。")).contains(LocalDate.of(2024, 4, 16));
    }

    @Test
    void a_window_in_working_days_is_reckoned_from_the_sign_off_by_the_calendar() {
        assertThat(end(BODY + "/公示期：15个工作日。/云溪局党组/2024年3月1日")).contains(LocalDate.of(2024, 3, 22));
        assertThat(end(BODY + "/公示期：15个工作日。/云溪局党组")).isEmpty();
    }

    @Test
    void contacts_stand_in_the_end_only() {
        assertThat(reading(BODY + "联系电话：9900000。/2.走访学校。").report().contacts()).isEmpty();
        assertThat(reading(BODY + "/联系电话：9900000").report().contacts()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "~", textBlock = """
            云溪局党组/2024年3月1日 | 云溪局党组 | 2024-03-01
            云溪局党组              | 云溪局党组 | ~
            2024年3月1日            | ~          | 2024-03-01
            """)
    void a_sign_off_has_a_body_or_a_day_or_both(String end, String body, LocalDate date) {
        Reading reading = reading(BODY + "/欢迎监督。/" + end);

        assertThat(reading.report().signOff())
                .contains(new SignOff(Optional.ofNullable(body), Optional.ofNullable(date)));
        assertThat(reading.places().spans(PropertyPath.parse("signOff.body"))).hasSize(body == null ? 0 : 1);
        assertThat(reading.places().spans(PropertyPath.parse("signOff.date"))).hasSize(date == null ? 0 : 1);
        assertThat(reading(BODY + "/欢迎监督。/2024年3月").report().signOff()).isEmpty();
    }

    private static Optional<LocalDate> end(String draft) {
        return reading(draft).report().publicationWindow().flatMap(PublicationWindow::end);
    }

    private static Reading reading(String draft) {
        return ReportBinder.bind(SourceText.of(draft.replace('/', '\n')), WorkingCalendar.mainlandChina());
    }
}
