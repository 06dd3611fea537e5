package io.github.rectification.bind;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.calendar.WorkingCalendar;
import io.github.rectification.model.CompletionSummary;
import io.github.rectification.model.Contacts;
import io.github.rectification.model.InspectionKind;
import io.github.rectification.model.InspectionRound;
import io.github.rectification.model.InstitutionAction;
import io.github.rectification.model.InstitutionChange;
import io.github.rectification.model.Item;
import io.github.rectification.model.Measure;
import io.github.rectification.model.OutcomeKind;
import io.github.rectification.model.OutcomeTally;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.model.Section;
import io.github.rectification.model.SignOff;
import io.github.rectification.source.SourceText;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wordings that were once read as something else. */
class MisreadWordingsTest {

    private static final String OPENING =
            "根据县委统一部署，2023年3月1日至4月28日，县委第二巡察组对云溪县水务局党组开展了巡察。2023年6月5日，县委第二巡察组反馈了巡察意见。现将整改情况予以公布。\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "县委第六巡察组共反馈问题18个，已完成整改16个。",
                "县委第6巡察组反馈问题共18个，已完成整改16个。",
                "县委第十二巡察组反馈问题18个，已完成整改16个。",
                "县委机动巡察二组反馈问题18个，已完成整改16个。",
                "县委巡察3组反馈问题18个，已完成整改16个。"
            })
    void the_number_of_a_team_is_no_number_of_issues(String account) {
        CompletionSummary completion = summary(account);

        assertThat(completion.issues()).hasValue(18);
        assertThat(completion.completed()).hasValue(16);
    }

    @Test
    void matters_settled_at_meetings_are_no_statuses() {
        assertThat(responsibility("召开专题会议7次，研究解决整改中的具体事项19个。").completion()).isEmpty();
        assertThat(responsibility("召开整改专题会议9次，协调解决难点问题14个。").completion()).isEmpty();
        assertThat(summary("反馈问题20个，已完成整改17个，整改中的具体问题3个。").statuses().inProgress())
                .hasValue(3);
    }

    @Test
    void talks_counted_beside_other_forms_are_outcomes() {
        RectificationReport report = responsibility("反馈18个具体问题，已完成整改18个。共谈话提醒9人，书面检查2人。");

        assertThat(report.outcomes())
                .extracting(OutcomeTally::kind)
                .extracting(kind -> kind.orElseThrow())
                .containsExactly(OutcomeKind.REMINDER_TALK, OutcomeKind.ORDERED_SELF_EXAMINATION);
        assertThat(report.outcomes())
                .extracting(OutcomeTally::persons)
                .containsExactly(OptionalInt.of(9), OptionalInt.of(2));
    }

    @Test
    void talks_of_everyday_work_are_none() {
        assertThat(responsibility("开展警示教育3场，开展廉政谈话，谈话提醒9人。").outcomes()).isEmpty();
    }

    @Test
    void rules_of_villages_are_counted_with_the_others() {
        assertThat(responsibility("目前已建立完善村级制度9项。").institutions())
                .containsExactly(new InstitutionChange(InstitutionAction.MIXED, 9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"根据党中央关于二十届中央第三轮巡视的统一部署", "根据党中央统一部署", "按照党中央关于巡视工作的部署"})
    void the_authority_stands_before_what_it_is_about(String words) {
        InspectionRound round = ReportBinder.bind(
                        SourceText.of(words + "，2023年3月1日至4月28日，中央第二巡视组对云溪集团党委开展了巡视。\n"),
                        WorkingCalendar.mainlandChina())
                .report()
                .round()
                .orElseThrow();

        assertThat(round.commissionedBy()).contains("党中央");
    }

    @Test
    void a_date_may_stand_above_the_body_that_signs() {
        SignOff signOff = ReportBinder.bind(
                        SourceText.of(OPENING + "一、整改情况\n1.关于台账不全问题。已补齐。\n欢迎对整改情况进行监督。\n2024年3月1日\n中共云溪县水务局党组\n"),
                        WorkingCalendar.mainlandChina())
                .report()
                .signOff()
                .orElseThrow();

        assertThat(signOff.date()).contains(LocalDate.of(2024, 3, 1));
        assertThat(signOff.body()).contains("中共云溪县水务局党组");
    }

    @Test
    void words_in_order_within_a_paragraph_leave_it_whole() {
        RectificationReport report = responsibility("首先，加强领导，成立小组；其次，细化任务，建立台账；再次，强化督办。");

        assertThat(report.sections().get(0).text())
                .hasValueSatisfying(
                        text -> assertThat(text).startsWith("首先，加强领导").endsWith("再次，强化督办。"));
        assertThat(report.sections().get(0).sections()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n其一，修订规则。\n其二，开展学习。", "其一，修订规则。其二，开展学习。"})
    void measures_may_be_numbered_as_one_of_them(String measures) {
        RectificationReport report = responsibility("高度重视。\n二、巡察反馈问题整改情况\n1.关于学习不深入问题。" + measures);

        Item item = report.sections().get(1).items().get(0);
        assertThat(item.measures()).containsExactly(measure("其一，", 1, "修订规则。"), measure("其二，", 2, "开展学习。"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "共建章立制12项，其中新建5项、修订6项、废止1项。|12 5 6 1",
                "制定制度4项，修订制度2项，废止制度1项，合计7项。|4 2 1 7",
                "共废改立制度70项。|70",
                "修订协会章程、财务、人事等方面制度10项。|10"
            })
    void totals_of_rules_stand_before_or_behind_their_parts(String account, String counts) {
        assertThat(responsibility(account).institutions())
                .extracting(InstitutionChange::count)
                .extracting(String::valueOf)
                .containsExactly(counts.split(" ", -1));
    }

    @Test
    void issues_taken_on_in_common_are_all() {
        CompletionSummary completion = summary("两家单位共同认领的4个问题均已完成整改。");

        assertThat(completion.issues()).hasValue(4);
        assertThat(completion.completed()).hasValue(4);
    }

    @Test
    void the_second_look_counts_where_the_first_is_told_before() {
        InspectionRound round = round("2022年3月7日至5月6日，区委第一巡察组对临江街道党工委进行了巡察。根据区委统一部署，"
                + "2024年10月8日至11月22日，区委第三巡察组对临江街道党工委开展了巡察“回头看”。2025年1月9日，区委第三巡察组反馈了意见。");

        assertThat(round.team()).contains("区委第三巡察组");
        assertThat(round.kinds()).containsExactly(InspectionKind.FOLLOW_UP);
        assertThat(round.period().orElseThrow().start()).contains(LocalDate.of(2024, 10, 8));
    }

    @Test
    void the_authority_is_the_first_of_two() {
        InspectionRound round = round("根据省委统一部署和省委巡视工作领导小组安排，2023年9月11日至11月24日，省委第二巡视组对云溪集团党委开展了常规巡视。");

        assertThat(round.commissionedBy()).contains("省委");
    }

    @Test
    void what_is_told_of_a_new_name_is_no_part_of_it() {
        InspectionRound round = round("2024年11月11日至12月31日，市委第八巡察组对云溪集团党委（2023年由市粮油公司党委更名）开展了专项巡察。");

        assertThat(round.inspectedBody()).contains("云溪集团党委");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"常规巡察，联动巡察所辖14个村（社区）党组织|ROUTINE LINKED VILLAGE", "常规巡察，延伸巡察了6所县直学校党组织|ROUTINE EXTENDED"})
    void a_further_inspection_stands_behind_a_comma(String words, String kinds) {
        assertThat(round("2024年11月4日至12月31日，县委第六巡察组对松岗镇党委开展了" + words + "。").kinds())
                .extracting(InspectionKind::name)
                .containsExactly(kinds.split(" ", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "来信地址：云溪县松岗镇振兴街1号（999420）",
                "信函：云溪县松岗镇振兴街1号，邮编：999420",
                "来函请寄：云溪县松岗镇振兴街1号（邮政编码999420，信封上请注明“巡察整改”）",
                "来信请寄：云溪县松岗镇振兴街1号，信封上请注明“巡察整改”，邮编：999420"
            })
    void addresses_end_before_codes_and_notes(String line) {
        Contacts contacts = contacts(line);

        assertThat(contacts.postalAddress()).contains("云溪县松岗镇振兴街1号");
        assertThat(contacts.postalCode()).contains("999420");
    }

    @Test
    void an_addressee_may_stand_in_brackets() {
        Contacts contacts = contacts("通讯地址：云溪县茶博路5号茶业大厦1602室（收件人：协会党委办公室）");

        assertThat(contacts.postalAddress()).contains("云溪县茶博路5号茶业大厦1602室");
        assertThat(contacts.addressee()).contains("协会党委办公室");
    }

    @Test
    void who_was_handled_may_stand_between_the_form_and_the_number() {
        assertThat(responsibility("整改过程中，批评教育村干部8人。").outcomes())
                .extracting(OutcomeTally::persons)
                .containsExactly(OptionalInt.of(8));
    }

    @Test
    void mail_is_asked_for_in_other_words() {
        Contacts contacts = contacts("来件请发：ylls@example.invalid；收件人：党委办公室，信封上请注明“巡察”字样。");

        assertThat(contacts.emails()).containsExactly("ylls@example.invalid");
        assertThat(contacts.addressee()).contains("党委办公室");
    }

    @Test
    void a_list_that_begins_anew_stands_beside_the_one_before() {
        RectificationReport report = responsibility("高度重视。\n二、巡察反馈问题整改情况\n（一）学习方面\n1.关于学习不深入问题。已整改。\n2.关于台账不全问题。已整改。\n"
                + "1.关于公开不及时问题。已整改。\n（二）作风方面\n1.关于调研不深问题。已整改。");

        assertThat(report.sections().get(1).sections())
                .extracting(Section::heading)
                .containsExactly(Optional.of("学习方面"), Optional.empty(), Optional.of("作风方面"));
    }

    @Test
    void what_sums_up_above_the_next_heading_belongs_to_its_part() {
        RectificationReport report =
                responsibility("高度重视。\n整改期间，提醒谈话3人。\n二、巡察整改任务落实情况\n在制度建设上，完善制度2项。\n三、下一步打算\n持续抓好整改。");

        assertThat(report.sections()).hasSize(3);
        assertThat(report.sections().get(0).text()).contains("高度重视。\n整改期间，提醒谈话3人。");
    }

    private static Measure measure(String label, int number, String text) {
        return Measure.builder().label(label).number(number).text(text).build();
    }

    private static InspectionRound round(String opening) {
        return read(opening + "\n").round().orElseThrow();
    }

    private static Contacts contacts(String line) {
        return responsibility("高度重视。\n欢迎监督。如有意见，请反映。\n" + line).contacts().orElseThrow();
    }

    private static CompletionSummary summary(String account) {
        return responsibility(account).completion().orElseThrow();
    }

    private static RectificationReport responsibility(String text) {
        return read(OPENING + "一、履行主体责任情况\n" + text + "\n");
    }

    private static RectificationReport read(String text) {
        return ReportBinder.bind(SourceText.of(text), WorkingCalendar.mainlandChina())
                .report();
    }
}
