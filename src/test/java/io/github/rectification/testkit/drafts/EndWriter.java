package io.github.rectification.testkit.drafts;

import io.github.rectification.calendar.WorkingCalendar;
import io.github.rectification.model.PublicationWindow;
import io.github.rectification.model.SignOff;
import java.time.LocalDate;
import java.util.Optional;

/** Writes the invitation, the window, the contacts, the sign-off and what a web page leaves behind. */
final class EndWriter {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.mainlandChina();

    /** Fifteen working days even where a week of them is lost to holidays. */
    private static final int LONG = 33;

    private final Sheet sheet;
    private final Dice dice;
    private final LocalDate day;

    EndWriter(Sheet sheet, LocalDate day) {
        this.sheet = sheet;
        this.dice = sheet.dice();
        this.day = day;
    }

    void write() {
        int form = dice.between(1, sheet.sound() ? 8 : 10);
        boolean dated = form <= 8;
        String invitation =
                "欢迎" + sheet.inspected().people() + "对" + sheet.inspected().word() + "整改落实情况进行监督。如有意见建议，请及时向我们反映。";
        new ContactWriter(sheet).write(invitation + window(dated));
        signOff(form);
        if (dice.chance(15) && !sheet.sound()) {
            sheet.tag("residue", "yes");
            sheet.line(dice.of("扫一扫在手机打开当前页", "责任编辑：办公室", "打印本页 关闭窗口", "上一篇：没有了"));
        }
    }

    private String window(boolean dated) {
        int form = sheet.sound() ? dice.between(2, 6) : dice.between(1, 7);
        sheet.tag("window", Integer.toString(form));
        return switch (form) {
            case 1 -> "";
            case 2 -> workingDays(dated);
            case 3 -> span(dice.of("公开期限为", "公示期为", "公开时间为"), "。");
            case 4 -> stated();
            case 7 -> yearless(dated);
            default -> span(dice.of("公开期限：", "公示期：", "公开时间：", "公示时间：", "公开期："), "。");
        };
    }

    private String workingDays(boolean dated) {
        int days = dice.of(sheet.sound() ? 30 : 10, 15, 20);
        Optional<LocalDate> end = dated ? CALENDAR.plusWorkingDays(day, days) : Optional.empty();
        Optional<LocalDate> start = dated ? Optional.of(day) : Optional.empty();
        sheet.report()
                .publicationWindow(PublicationWindow.builder()
                        .start(start)
                        .end(end)
                        .statedWorkingDays(days)
                        .build());
        String name = dice.of("公开期限", "公示期", "公开时间");
        return name + dice.of("：", "为") + "自" + dice.of("公布", "公开", "发布") + "之日起" + days + "个工作日。";
    }

    private String span(String before, String after) {
        LocalDate end = day.plusDays(dice.between(sheet.sound() ? LONG : 10, 35));
        sheet.report()
                .publicationWindow(
                        PublicationWindow.builder().start(day).end(end).build());
        return before + range(end) + after;
    }

    private String yearless(boolean dated) {
        if (!dated) {
            return span("公示期：", "。");
        }
        LocalDate end = day.plusDays(dice.between(10, 35));
        sheet.report()
                .publicationWindow(
                        PublicationWindow.builder().start(day).end(end).build());
        return dice.of("公开期限：", "公示时间：") + Numerals.monthDay(day) + dice.of("至", "—") + Numerals.monthDay(end) + "。";
    }

    private String stated() {
        LocalDate end = day.plusDays(dice.between(sheet.sound() ? LONG : 15, 35));
        PublicationWindow window =
                PublicationWindow.builder().start(day).end(end).build();
        int days = CALENDAR.workingDays(window, false).orElse(15);
        sheet.report().publicationWindow(window.withStatedWorkingDays(days));
        String length = "共" + days + "个工作日";
        return dice.of("公开期限：", "公示期：") + range(end) + dice.of("，" + length, "（" + length + "）") + "。";
    }

    private String range(LocalDate end) {
        String sign = dice.of("至", "至", "—", "-", "～");
        boolean sameYear = day.getYear() == end.getYear();
        if (sameYear && day.getMonthValue() == end.getMonthValue() && dice.chance(60)) {
            return Numerals.day(day) + sign + end.getDayOfMonth() + "日";
        }
        return Numerals.day(day) + sign + (dice.chance(60) ? Numerals.monthDay(end) : Numerals.day(end));
    }

    private void signOff(int form) {
        String body = sheet.inspected().formal();
        sheet.tag("signOff", form <= 5 ? "twoLines" : form <= 8 ? Integer.toString(form) : form == 9 ? "body" : "none");
        if (form == 10) {
            return;
        }
        String indent = sheet.markdown() ? "" : dice.of("", "", "　　　　　　　　");
        if (form == 9) {
            sheet.line(indent + body);
            sheet.report().signOff(SignOff.builder().body(body).build());
            return;
        }
        sheet.report().signOff(SignOff.builder().body(body).date(day).build());
        if (form == 8) {
            sheet.line(indent + body + dice.of(" ", "　", "　　") + Numerals.day(day));
            return;
        }
        sheet.line(indent + body);
        sheet.line(indent + (form >= 6 ? Numerals.chineseDay(day) : Numerals.day(day)));
    }
}
