package io.github.rectification.testkit;

import io.github.rectification.model.CompletionSummary;
import io.github.rectification.model.Contacts;
import io.github.rectification.model.Feedback;
import io.github.rectification.model.InspectionKind;
import io.github.rectification.model.InspectionPeriod;
import io.github.rectification.model.InspectionRegime;
import io.github.rectification.model.InspectionRound;
import io.github.rectification.model.Issue;
import io.github.rectification.model.Item;
import io.github.rectification.model.Measure;
import io.github.rectification.model.OutcomeBreakdown;
import io.github.rectification.model.OutcomeCategory;
import io.github.rectification.model.OutcomeKind;
import io.github.rectification.model.OutcomeTally;
import io.github.rectification.model.PublicationWindow;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.model.RectificationStatus;
import io.github.rectification.model.Section;
import io.github.rectification.model.SectionKind;
import io.github.rectification.model.SignOff;
import io.github.rectification.model.StatusCounts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Reports of invented bodies. */
public final class Reports {

    /** The day of the sign-off of the sound report. */
    public static final LocalDate SIGN_OFF = LocalDate.of(2024, 12, 2);

    /** The day of the feedback of the sound report. */
    public static final LocalDate FEEDBACK = LocalDate.of(2024, 6, 20);

    private static final List<String> NUMERALS = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十");

    private Reports() {}

    /** {@return a report with which no rule finds fault, judged on its sign-off day or later} */
    public static RectificationReport soundReport() {
        return RectificationReport.builder()
                .title("中共云溪县青禾镇委员会关于巡察整改进展情况的通报")
                .round(round())
                .feedback(Feedback.builder().date(FEEDBACK).team("县委第三巡察组").build())
                .addSections(
                        section(SectionKind.RESPONSIBILITY, 1, "镇党委履行巡察整改主体责任情况")
                                .withText("镇党委书记任组长。"),
                        section(SectionKind.TASKS, 2, "巡察整改任务落实情况")
                                .withItems(
                                        completed(item(1, "理论学习不深入")),
                                        completed(item(2, "台账不全")),
                                        completed(item(3, "公示不及时"))),
                        section(SectionKind.NEXT_STEPS, 3, "下一步工作打算").withText("镇党委将持续巩固整改成果。"))
                .completion(completion(3, 2, 1))
                .addOutcomes(sanctions(2))
                .publicationWindow(window(SIGN_OFF, LocalDate.of(2024, 12, 23)))
                .contacts(contacts())
                .signOff(SignOff.builder().body("中共云溪县青禾镇委员会").date(SIGN_OFF).build())
                .build();
    }

    private static Issue completed(Issue issue) {
        return issue.withStatus(RectificationStatus.COMPLETED);
    }

    /** {@return the round of the sound report} */
    public static InspectionRound round() {
        return InspectionRound.builder()
                .regime(InspectionRegime.XUNCHA)
                .addKinds(InspectionKind.ROUTINE)
                .commissionedBy("县委")
                .team("县委第三巡察组")
                .inspectedBody("青禾镇党委")
                .period(InspectionPeriod.builder()
                        .start(LocalDate.of(2024, 3, 4))
                        .end(LocalDate.of(2024, 5, 10))
                        .build())
                .addLegalBases("中国共产党巡视工作条例")
                .build();
    }

    /** {@return the contacts of the sound report} */
    public static Contacts contacts() {
        return Contacts.builder()
                .addPhones("0000-5550123")
                .postalAddress("云溪县青禾镇人民路1号")
                .postalCode("000123")
                .addEmails("zgb@qinghe.example")
                .build();
    }

    /** {@return a window of these days} */
    public static PublicationWindow window(LocalDate start, LocalDate end) {
        return PublicationWindow.builder().start(start).end(end).build();
    }

    /** {@return a count of issues with how many are completed and in progress, and the rate that follows} */
    public static CompletionSummary completion(int issues, int completed, int inProgress) {
        return CompletionSummary.builder()
                .issues(issues)
                .statuses(StatusCounts.builder()
                        .completed(completed)
                        .inProgress(inProgress)
                        .build())
                .rate(BigDecimal.valueOf(100L * completed)
                        .divide(BigDecimal.valueOf(issues), 1, java.math.RoundingMode.HALF_UP))
                .build();
    }

    /** {@return administrative sanctions, each a demerit} */
    public static OutcomeTally sanctions(int persons) {
        return OutcomeTally.builder()
                .category(OutcomeCategory.ADMINISTRATIVE)
                .persons(persons)
                .addBreakdown(OutcomeBreakdown.builder()
                        .kind(OutcomeKind.DEMERIT)
                        .persons(persons)
                        .build())
                .build();
    }

    /** {@return a report with nothing but these sections} */
    public static RectificationReport reportOf(Section... sections) {
        return RectificationReport.builder().addSections(sections).build();
    }

    /** {@return a report that is a flat list of items with these numbers} */
    public static RectificationReport flatReport(int... numbers) {
        return RectificationReport.builder().items(items(numbers)).build();
    }

    /** {@return a section without content} */
    public static Section section(SectionKind kind, int number, String heading) {
        return Section.builder()
                .kind(kind)
                .label(chapter(number))
                .number(number)
                .heading(heading)
                .build();
    }

    /** {@return a task section with items of these numbers} */
    public static Section section(int... numbers) {
        return Section.builder().kind(SectionKind.TASKS).items(items(numbers)).build();
    }

    /** {@return items of these numbers} */
    public static List<Item> items(int... numbers) {
        return Arrays.stream(numbers)
                .<Item>mapToObj(number -> item(number, "问题" + number))
                .toList();
    }

    /** {@return an issue labelled as {@code 1.}} */
    public static Issue item(int number, String problem) {
        return Issue.builder()
                .label(number + ".")
                .number(number)
                .title("针对" + problem + "问题")
                .statement(problem)
                .addMeasures(Measure.builder().text("已修订制度，按月核对。").build())
                .build();
    }

    /** {@return an issue labelled as {@code 一、}} */
    public static Issue chapterItem(int number, String problem) {
        return item(number, problem).withLabel(chapter(number));
    }

    /** {@return an issue with this title} */
    public static Item titled(String title) {
        return item(1, "").withTitle(title).withLabel(Optional.empty()).withNumber(OptionalInt.empty());
    }

    /** {@return an issue with measures labelled as {@code 一是}} */
    public static Issue itemWithSteps(int... numbers) {
        return item(1, "台账不全")
                .withMeasures(IntStream.of(numbers)
                        .mapToObj(number -> Measure.builder()
                                .label(NUMERALS.get(number - 1) + "是")
                                .number(number)
                                .text("补齐台账。")
                                .build())
                        .toList());
    }

    private static String chapter(int number) {
        return NUMERALS.get(number - 1) + "、";
    }
}
