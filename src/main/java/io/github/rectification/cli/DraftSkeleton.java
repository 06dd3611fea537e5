package io.github.rectification.cli;

import io.github.rectification.calendar.WorkingCalendar;
import io.github.rectification.model.PublicationWindow;
import io.github.rectification.rule.Profile;
import io.github.rectification.rule.Profile.ContactChannel;
import io.github.rectification.rule.Profile.ReportPart;
import io.github.rectification.rule.Profile.WindowDemand;
import io.github.rectification.rule.Profile.WindowUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The text of a draft with the parts that a profile asks for, in its order; what only people know is left open by 【】. */
final class DraftSkeleton {

    /** Longer windows than this are not looked for. */
    private static final int MOST_DAYS = 4000;

    private static final String BODY = "中共【】委员会";
    private static final String OPENING =
            "根据【】统一部署，【】年【】月【】日至【】月【】日，【】巡察组对【】开展了常规巡察。" + "【】年【】月【】日，【】巡察组向【】反馈了巡察意见。按照巡察工作有关要求，现将巡察整改进展情况予以公布。";
    private static final Map<ContactChannel, String> CHANNELS = Map.of(
            ContactChannel.PHONE, "联系电话：【】",
            ContactChannel.POSTAL_ADDRESS, "邮政信箱：【】，邮政编码：【】",
            ContactChannel.EMAIL, "电子邮箱：【】");
    private static final List<String> NUMERALS = List.of("一", "二", "三");

    private final Profile profile;
    private final LocalDate day;
    private final WorkingCalendar calendar;
    private final Optional<LocalDate> end;
    private final List<String> lines = new ArrayList<>();
    private int headings;

    /** Takes the day of signing, on which the window begins. */
    DraftSkeleton(Profile profile, LocalDate day, WorkingCalendar calendar) {
        this.profile = profile;
        this.day = day;
        this.calendar = calendar;
        this.end = profile.window().required() ? lastDay() : Optional.empty();
    }

    /** {@return whether the last day of the window could be told, or none is asked for} */
    boolean isWindowKnown() {
        return end.isPresent() || !profile.window().required();
    }

    String text() {
        lines.add(BODY + "关于巡察整改进展情况的通报");
        lines.add(OPENING);
        List<ReportPart> order = new ArrayList<>(profile.partsOrder());
        for (ReportPart part : ReportPart.values()) {
            if (!order.contains(part)) {
                order.add(part);
            }
        }
        order.forEach(this::add);
        return String.join("\n", lines) + "\n";
    }

    private void add(ReportPart part) {
        switch (part) {
            case RESPONSIBILITY -> {
                heading("履行巡察整改主体责任情况");
                lines.add("【】党委书记【】任整改工作领导小组组长，【】。");
            }
            case ITEMS -> addItems();
            case NEXT_STEPS -> {
                heading("下一步工作打算");
                lines.add("【】党委将持续巩固整改成果，【】。");
            }
            case INVITATION -> lines.add("欢迎广大干部群众对巡察整改落实情况进行监督。如有意见建议，请及时向我们反映。");
            case WINDOW -> addWindow();
            case CONTACTS -> addContacts();
            case SIGN_OFF -> addSignOff();
        }
    }

    private void heading(String title) {
        lines.add(NUMERALS.get(headings++) + "、" + title);
    }

    private void addItems() {
        heading("巡察整改任务落实情况");
        lines.add("截至目前，巡察反馈的【】个方面【】个问题，已完成整改【】个。");
        lines.add("1.关于“【】不到位”问题的整改情况");
        lines.add("一是【】。");
        lines.add("2.关于“【】不规范”问题的整改情况");
        lines.add("一是【】，【】。");
    }

    private void addWindow() {
        if (profile.window().required()) {
            lines.add("公开期限：" + shown(day) + "至" + end.map(DraftSkeleton::shown).orElse("【】年【】月【】日") + "。");
        }
    }

    private void addContacts() {
        List<String> channels = new ArrayList<>();
        for (ContactChannel channel : ContactChannel.values()) {
            // a profile that wants no channel may still want some
            if (profile.contactsWanted().contains(channel) || channels.size() < profile.contactsAtLeast()) {
                channels.add(CHANNELS.get(channel));
            }
        }
        if (!channels.isEmpty()) {
            lines.add(String.join("；", channels) + "。");
        }
    }

    private void addSignOff() {
        if (profile.signatoryRequired()) {
            lines.add(BODY);
        }
        if (profile.signOffDateRequired()) {
            lines.add(shown(day));
        }
    }

    /** {@return the first day on which the window is long enough that is worked, or empty if the calendar cannot tell} */
    private Optional<LocalDate> lastDay() {
        WindowDemand demand = profile.window();
        LocalDate last = day;
        for (int tried = 0; tried < MOST_DAYS; tried++) {
            Optional<Boolean> isWorked = calendar.isWorkingDay(last);
            if (isWorked.isEmpty() && demand.unit() == WindowUnit.WORKING_DAY) {
                return Optional.empty();
            }
            if (isWorked.orElse(true) && isLongEnough(last, demand)) {
                return Optional.of(last);
            }
            last = last.plusDays(1);
        }
        return Optional.empty();
    }

    private boolean isLongEnough(LocalDate last, WindowDemand demand) {
        return switch (demand.unit()) {
            case WORKING_DAY ->
                calendar.workingDays(
                                        PublicationWindow.builder()
                                                .start(day)
                                                .end(last)
                                                .build(),
                                        demand.countFirstDay())
                                .orElse(0)
                        >= demand.minimum();
            case DAY -> !last.plusDays(demand.countFirstDay() ? 1 : 0).isBefore(day.plusDays(demand.minimum()));
            case MONTH -> !last.isBefore(day.plusMonths(demand.minimum()));
        };
    }

    private static String shown(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
}
