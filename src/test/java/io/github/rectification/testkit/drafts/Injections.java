package io.github.rectification.testkit.drafts;

import static io.github.rectification.testkit.drafts.Injection.of;
import static io.github.rectification.testkit.drafts.Injection.sentence;

import io.github.rectification.calendar.WorkingCalendar;
import io.github.rectification.model.Feedback;
import io.github.rectification.model.InspectionRound;
import io.github.rectification.model.Item;
import io.github.rectification.model.OutcomeCategory;
import io.github.rectification.model.OutcomeTally;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The faults that can be put into drafts. */
final class Injections {

    private static final String STATUS_WORDS = "(已完成整改|已完成|完成整改)";

    private Injections() {}

    /** {@return all of them} */
    static List<Injection> all() {
        List<Injection> all = new ArrayList<>(inText());
        all.addAll(inCounts());
        all.addAll(inItems());
        all.addAll(atTheEnd());
        all.addAll(inTheOpening());
        return all;
    }

    private static List<Injection> inText() {
        return List.of(
                sentence("PRV-001", "申请人证号990000190001010016。"),
                sentence("PRV-002", "可拨打19900000000。"),
                sentence("PRV-003", "退款存入账号1234567890。"),
                sentence("PRV-004", "给予李小芳党内警告处分。"),
                sentence("PRV-005", "已依据（2024）云0000民初12号判决执行完毕。"),
                sentence("PRV-006", "对原财政所所长立案审查。"),
                sentence("PRV-007", "（内部资料）"),
                sentence("TXT-001", "逐户补齐台帐。"),
                sentence("TXT-002", "签订《道路管护协议。"),
                sentence("TXT-003", "逐项核对，，一一登记。"),
                of("TXT-004", sheet -> sheet.sentence("逐项核对，一一登记；").map(faulty -> otherWidth(sheet, faulty))),
                sentence("TXT-005", "补记心得体会XX篇。"),
                sentence("TXT-006", "学习“三务公开”、“一事一议”制度。"),
                sentence("TXT-007", "走访三十九个自然村，复查39个自然村。"),
                sentence("TXT-008", "2021年2月05日登记造册。"),
                sentence("TXT-009", "惠及约2.4万余名群众。"),
                sentence("TXT-011", "逐户核对⼯作台账l2本。"),
                sentence("CNT-004", "排查道路42条，其中已修复45条，正在修复2条。"),
                sentence("CNT-005", "排查道路42条，其中已修复25条，正在修复15条。"),
                sentence("CNT-006", "走访群众200人，满意180人，满意率95%。"),
                sentence("CNT-008", "排查道路42条，其中已修复25条，正在修复17处。"),
                sentence("DAT-003", "2021年2月30日登记造册。"),
                sentence("DAT-005", "2031年3月5日已全部办结。"),
                sentence("DAT-007", "2021年3月5日-9日逐户走访。"),
                of("DAT-004", Injections::withoutYear),
                of("RND-003", sheet -> sheet.sentence(sheet.text().contains("巡视反馈") ? "对照巡察反馈意见查摆。" : "对照巡视反馈意见查摆。")),
                of("NUM-006", sheet -> sheet.replace("一是(?=[^\n]{1,400}二是)", "三是")));
    }

    private static FaultyDraft otherWidth(FaultSheet sheet, FaultyDraft faulty) {
        String written = sheet.isHalf() ? "逐项核对,一一登记;" : "逐项核对，一一登记；";
        String other = sheet.isHalf() ? "逐项核对，一一登记。" : "逐项核对,一一登记。";
        return new FaultyDraft(faulty.text().replace(written, other), faulty.line());
    }

    private static Optional<FaultyDraft> withoutYear(FaultSheet sheet) {
        Item item = sheet.dice().pick(sheet.items());
        boolean named = Pattern.compile("年").matcher(item.toString()).find();
        return named ? Optional.empty() : sheet.after(item.measures().get(0), "3月5日登记造册。");
    }

    private static List<Injection> inCounts() {
        return List.of(
                of("CNT-001", sheet -> sheet.replace("(个|项|条)([，,]|[，,]其中)" + STATUS_WORDS + "\\d+", "$1$2$3999")),
                of("CNT-002", sheet -> sheet.replace("完成率\\d+(?:\\.\\d+)?%", "完成率7.5%")),
                of("CNT-003", sheet -> sheet.replace("反馈的\\d+个((?:具体)?问题已全部)", "反馈的299个$1")),
                of("CNT-007", sheet -> sheet.replace("其中新建\\d+项", "其中新建99项")),
                of("DSC-001", sheet -> sheet.replace("((?:党纪|政务)处分|组织处理)\\d+人([（(])", "$199人$2")),
                of("DSC-002", sheet -> sheet.replace("(党纪处分\\d+人[（(])(?:警告|严重警告|撤销党内职务)", "$1记过")),
                of("DSC-003", sheet -> sheet.replace("(党纪处分[1-9]\\d*人)[（(][^）)\n]*[）)]", "$1")),
                of("DSC-004", Injections::sanctionOfOtherCategory),
                of("DSC-005", sheet -> sheet.replace("(批评教育\\d+人)", "$1，批评教育3人")),
                of("DSC-006", sheet -> sheet.replace("批评教育\\d+人", "批评教育12000人")));
    }

    private static Optional<FaultyDraft> sanctionOfOtherCategory(FaultSheet sheet) {
        List<OutcomeTally> outcomes = sheet.truth().outcomes();
        boolean has = outcomes.stream().anyMatch(one -> one.category() == OutcomeCategory.ADMINISTRATIVE);
        return outcomes.isEmpty() || has ? Optional.empty() : sheet.sentence("给予1名干部政务处分。");
    }

    private static List<Injection> inItems() {
        return List.of(
                of("ITM-004", sheet -> sheet.replace("(?<=[一二三四五]是)[^；;。\n]{1,80}[；;。](?=[一二三四五]是)", "进一步完善相关机制。")),
                of("ITM-005", Injections::repeatedMeasure),
                of("ITM-006", Injections::unfinished),
                of("ITM-007", Injections::repeatedTitle),
                of("NUM-001", sheet -> renumbered(sheet, 0)),
                of("NUM-002", sheet -> renumbered(sheet, 7)),
                of("NUM-004", Injections::deviantHeading));
    }

    /** The first item's sentence, put under the last. */
    private static Optional<FaultyDraft> repeatedMeasure(FaultSheet sheet) {
        List<Item> items = sheet.items();
        String words = items.get(0).measures().get(0).text().replaceAll("[；;。].*|\n.*", "");
        return words.length() < 20
                ? Optional.empty()
                : sheet.after(items.get(items.size() - 1).measures().get(0), words + "。");
    }

    private static Optional<FaultyDraft> unfinished(FaultSheet sheet) {
        String status = "(整改状态|完成情况)[：:](?:已完成整改|已完成|基本完成|长期坚持)(?=。|\\s)";
        return sheet.replace(status, "$1：正在推进").map(sheet::atItem);
    }

    private static Optional<FaultyDraft> repeatedTitle(FaultSheet sheet) {
        List<Item> items = sheet.items();
        Item last = items.get(items.size() - 1);
        String label = last.label().orElse("");
        // what is not done yet may be told again in a part of its own
        return sheet.text().contains("需要长期")
                        || sheet.text().contains("尚未完成")
                        || sheet.text().contains("需长期整改的")
                ? Optional.empty()
                : sheet.replace(
                        FaultSheet.line(label + last.title()),
                        label + items.get(0).title());
    }

    /** The last item with the number of the one before, or one that is far ahead. */
    private static Optional<FaultyDraft> renumbered(FaultSheet sheet, int ahead) {
        List<Item> items = sheet.items();
        Item last = items.get(items.size() - 1);
        int number = last.number().orElseThrow();
        if (number == 1) {
            return Optional.empty();
        }
        boolean chinese = !last.label().orElse("").matches(".*\\d.*");
        String old = chinese ? Numerals.chinese(number) : "" + number;
        int other = ahead == 0 ? number - 1 : number + ahead;
        String label = last.label().orElseThrow().replace(old, chinese ? Numerals.chinese(other) : "" + other);
        return sheet.replace(FaultSheet.line(last.label().orElseThrow() + last.title()), label + last.title());
    }

    private static Optional<FaultyDraft> deviantHeading(FaultSheet sheet) {
        List<Item> items = sheet.items();
        Item last = items.get(items.size() - 1);
        String other = last.title().startsWith("关于")
                ? "针对" + last.title().substring(2)
                : last.title().replaceFirst("^针对", "关于");
        return items.size() < 3 || other.equals(last.title())
                ? Optional.empty()
                : sheet.replace(
                        FaultSheet.line(last.label().orElse("") + last.title()),
                        last.label().orElse("") + other);
    }

    private static List<Injection> atTheEnd() {
        return List.of(
                of("CTC-001", sheet -> sheet.cut("(?:电子邮箱|电子信箱|邮箱|电子邮件)[：:]?[\\w.]+@[\\w.]+[；;，,]?")),
                of("CTC-002", sheet -> sheet.replace("0000-(?=55)", "")),
                of("CTC-003", sheet -> sheet.replace("(0000-55)\\d{5}", "$112")),
                of("CTC-004", sheet -> sheet.replace("(邮编|邮政编码)([：:]?)000\\d{3}", "$1$200012")),
                of("CTC-005", sheet -> sheet.replace("(?<=[：:])(xczg|dzb|jgdw_2024|lxd.office)@", "$1#")),
                of("CTC-006", sheet -> sheet.replace("@[a-z.]+example", "@163.com")),
                of("CTC-007", sheet -> sheet.replace("0000-55\\d{5}", "13800000000")),
                of("PUB-001", sheet -> sheet.cut("(?:公开期限|公示期|公开时间|公示时间|公开期)[为：:][^。\n]*。")),
                of("PUB-002", sheet -> sheet.window(sheet.day(), sheet.day().plusDays(7), "")),
                of("PUB-003", sheet -> sheet.window(sheet.day(), sheet.day().minusDays(9), "")),
                of(
                        "PUB-004",
                        sheet -> sheet.window(
                                sheet.day().plusDays(5), sheet.day().plusDays(55), "")),
                of("PUB-005", sheet -> sheet.window(sheet.day(), LocalDate.of(2035, 12, 3), "")),
                of("PUB-006", sheet -> sheet.window(sheet.day(), saturday(sheet), "")),
                of("PUB-007", sheet -> sheet.window(sheet.day(), sheet.day().plusDays(40), "，共60个工作日")),
                of("SGN-001", sheet -> sheet.cut("^[　 ]*" + signatory(sheet) + "[ 　]*\\R+(?=[　 ]*[二\\d])")),
                of("SGN-002", sheet -> sheet.cut("(?<=" + signatory(sheet) + ")\\s*[二〇一三四五六七八九十\\d年月]{6,12}日")),
                of("SGN-003", Injections::otherSignatory),
                of("STR-005", sheet -> sheet.cut("欢迎[^。\n]{1,60}监督。如有意见建议，?,?请及时向我们反映。")),
                of("STR-008", sheet -> {
                    String text = sheet.text().stripTrailing();
                    return sheet.at(text.length(), text.length(), "\n扫一扫在手机打开当前页\n")
                            .map(faulty -> new FaultyDraft(
                                    faulty.text(), OptionalInt.of(faulty.line().getAsInt() + 1)));
                }),
                of("DAT-002", sheet -> laterBy(sheet, 2)));
    }

    private static LocalDate saturday(FaultSheet sheet) {
        LocalDate day = sheet.day().plusDays(40).with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
        // some Saturdays are worked on to make up for a holiday
        while (WorkingCalendar.mainlandChina().isWorkingDay(day).orElse(false)) {
            day = day.plusDays(7);
        }
        return day;
    }

    /** Bodies of other kinds are told apart with less certainty. */
    private static Optional<FaultyDraft> otherSignatory(FaultSheet sheet) {
        return inspected(sheet).matches(".*(?:[镇乡]党委|街道党工委)")
                ? sheet.replace("^([　 ]*)" + signatory(sheet) + "(?=\\s+[二\\d])", "$1中共云溪县竹溪乡委员会")
                : Optional.empty();
    }

    private static String inspected(FaultSheet sheet) {
        return sheet.truth().round().orElseThrow().inspectedBody().orElseThrow();
    }

    private static String signatory(FaultSheet sheet) {
        return Pattern.quote(sheet.truth().signOff().orElseThrow().body().orElseThrow());
    }

    /** The sign-off so many years later, and no window that could differ from it. */
    private static Optional<FaultyDraft> laterBy(FaultSheet sheet, int years) {
        if (sheet.truth().feedback().flatMap(Feedback::date).isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = sheet.day();
        String body = sheet.truth().signOff().orElseThrow().body().orElseThrow();
        String text = sheet.text().replaceFirst("(?:公开期限|公示期|公开时间|公示时间|公开期)[为：:][^。\n]*。", "");
        String dated = Numerals.day(day);
        int at = text.lastIndexOf(dated);
        if (at < text.lastIndexOf(body)) {
            return Optional.empty();
        }
        String later = text.substring(0, at) + Numerals.day(day.plusYears(years)) + text.substring(at + dated.length());
        int line = (int) later.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        return Optional.of(new FaultyDraft(later, OptionalInt.of(line)));
    }

    private static List<Injection> inTheOpening() {
        return List.of(
                of(
                        "STR-001",
                        sheet -> sheet.lacking(
                                "(?<=。|^[　 ]{0,2})(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日[，,](?=[^。\n]{2,60}反馈)", "")),
                of("STR-009", sheet -> sheet.at(0, 0, "送审稿第二版，请各位委员阅后反馈。\n")),
                of(
                        "RND-002",
                        sheet -> sheet.replace("(?<=日[，,])" + Pattern.quote(team(sheet)) + "(?=向|反馈)", "县委第十九巡察组")),
                of("RND-004", sheet -> isBelowItsCommittee(sheet) ? sheet.replace("常规巡察", "提级巡察") : Optional.empty()),
                of(
                        "RND-005",
                        sheet -> sheet.replace("[四五六七八九十]{1,2}届((?:县|区|市|省)委第[一二三四五六七八九十]{1,2}轮)(?!巡[察视]第)", "$1")));
    }

    private static boolean isBelowItsCommittee(FaultSheet sheet) {
        boolean named = sheet.truth()
                .round()
                .flatMap(InspectionRound::commissionedBy)
                .filter("县委"::equals)
                .isPresent();
        return named && inspected(sheet).matches("..[镇乡]党委");
    }

    private static String team(FaultSheet sheet) {
        return sheet.truth().round().orElseThrow().team().orElseThrow();
    }
}
