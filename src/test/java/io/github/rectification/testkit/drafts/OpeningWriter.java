package io.github.rectification.testkit.drafts;

import io.github.rectification.model.Feedback;
import io.github.rectification.model.InspectionKind;
import io.github.rectification.model.InspectionPeriod;
import io.github.rectification.model.InspectionRound;
import io.github.rectification.model.InspectionRoundBuilder;
import java.time.LocalDate;
import java.util.List;

/** Writes the title and the opening in many word orders. */
final class OpeningWriter {

    private static final List<String> BASES = List.of("中国共产党巡视工作条例", "中国共产党党内监督条例", "中国共产党党务公开条例（试行）");

    private final Sheet sheet;
    private final Dice dice;
    private final Inspected who;
    private final KindWords kind;
    private final RoundLabel label;
    private final String team;
    private final String body;
    private final OpeningDates dates;
    private final InspectionRoundBuilder round = InspectionRound.builder();

    OpeningWriter(Sheet sheet, OpeningDates dates) {
        this.sheet = sheet;
        this.dice = sheet.dice();
        this.who = sheet.inspected();
        this.dates = dates;
        this.kind = kind();
        this.label = RoundLabel.pick(dice, who);
        this.team = team();
        this.body = body();
    }

    void write() {
        sheet.tag("kind", kind.words().isEmpty() ? "none" : kind.words());
        sheet.tag("label", label.place().name());
        title();
        round.regime(who.regime()).kinds(kind.kinds()).team(team).inspectedBody(body);
        label.text().ifPresent(round::label);
        String inspected = inspection();
        String told = feedback(inspected);
        // a year that stands in another paragraph is not named
        if (dice.chance(15) && (!sheet.sound() || told.contains("年"))) {
            sheet.tag("opening", "twoParagraphs");
            sheet.line(inspected + (told.startsWith("，") ? told : "。"));
            sheet.line((told.startsWith("，") ? "" : told.substring(1)) + closing());
        } else {
            sheet.line(inspected + told + closing());
        }
        sheet.report().round(round.build());
    }

    private KindWords kind() {
        KindWords words = KindWords.pick(dice, who.word());
        // all of them are inspected by the committee above them
        return sheet.sound() && words.kinds().contains(InspectionKind.ELEVATED) ? kind() : words;
    }

    private String team() {
        if (label.place() == RoundLabel.Place.TEAM) {
            return label.text().orElseThrow() + who.word() + "第" + Numerals.chinese(dice.between(1, 9)) + "组";
        }
        String number = Numerals.chinese(dice.between(1, 12));
        return who.committee() + (dice.chance(90) ? "第" + number + who.word() + "组" : who.word() + "第" + number + "组");
    }

    private String body() {
        if (who.level().equals("county") && dice.chance(8)) {
            sheet.tag("body", "former");
            return "原云溪县旅游事业发展局党组";
        }
        if (dice.chance(8)) {
            String ours = who.body().endsWith("局党组") ? "我局党组" : dice.of("我院党委", "我委", "我单位");
            sheet.tag("body", "ours");
            return ours;
        }
        if (dice.chance(12)) {
            sheet.tag("body", "formal");
            return who.formal();
        }
        return who.body();
    }

    private void title() {
        if (label.place() != RoundLabel.Place.TITLE && dice.chance(35)) {
            sheet.tag("title", "none");
            return;
        }
        String signer = dice.chance(80) ? who.formal() : who.formal().substring("中共".length());
        String about = switch (label.place()) {
            case TITLE -> label.text().orElseThrow() + who.word();
            default -> dice.of(who.word(), "落实" + team + "反馈意见", who.word() + "集中");
        };
        String form = dice.of("整改进展情况的通报", "整改情况的通报", "整改进展情况的公告", "整改进展情况的报告");
        if (label.place() != RoundLabel.Place.TITLE && !sheet.markdown() && dice.chance(15)) {
            sheet.tag("title", "twoLines");
            sheet.line(signer);
            sheet.line("关于" + about + form);
            sheet.report().title(signer + "\n关于" + about + form);
        } else {
            sheet.heading(1, signer + "关于" + about + form);
            sheet.report().title(signer + "关于" + about + form);
        }
    }

    private String basis() {
        if (label.place() == RoundLabel.Place.BASIS) {
            return dice.of("根据", "按照") + label.text().orElseThrow() + who.word() + "工作安排，";
        }
        round.commissionedBy(who.authority());
        return dice.of("根据", "按照") + who.authority() + dice.of("统一部署", "部署", "统一安排", who.word() + "工作统一部署") + "，";
    }

    private String inspection() {
        String basis = basis();
        String span = dates.span(sheet);
        round.period(
                InspectionPeriod.builder().start(dates.start()).end(dates.end()).build());
        String brief = dice.chance(12) ? dice.of("（以下简称党组织）", "（以下简称“本单位”）") : "";
        String what = label.inVerb() + kind.before() + who.word() + kind.after();
        int shape = dice.between(1, 10);
        sheet.tag("order", shape <= 5 ? "date-team-body" : shape <= 8 ? "team-date-body" : "body-first");
        if (shape <= 5) {
            return basis + span + "，" + team + "对" + body + brief + dice.of("开展了", "进行了", "开展") + what;
        }
        if (shape <= 8) {
            return basis + team + within(span) + "对" + body + brief + dice.of("开展了", "进行了") + what;
        }
        return shape == 9
                ? basis + body + brief + within(span) + "接受了" + team + "的" + what
                : basis + span + "，" + body + brief + "接受了" + team + what;
    }

    private static String within(String span) {
        return span.startsWith("自") ? span : "于" + span;
    }

    private String feedback(String inspected) {
        boolean passive = inspected.contains("接受了");
        boolean sameSentence = !passive && dice.chance(30);
        String day = dates.feedbackDay(sheet, dice.chance(10));
        String said = dice.of("反馈了" + who.word() + "意见", "反馈了" + who.word() + "情况", "反馈" + who.word() + "意见");
        sheet.tag("feedback", sameSentence ? "sameSentence" : "ownSentence");
        boolean plain = !sameSentence && !who.committee().equals("中央") && dice.chance(10);
        String by = plain ? who.committee() + who.word() + "组" : team;
        sheet.report()
                .feedback(Feedback.builder().date(dates.feedback()).team(by).build());
        if (sameSentence) {
            return "，并于" + day + "向" + body + said + "。";
        }
        return "。" + day + "，" + by + (dice.chance(85) ? "向" + body : "") + said + "。";
    }

    private String closing() {
        String told = "现将" + dice.of(who.word(), "") + dice.of("整改进展情况", "整改情况") + dice.of("予以公布。", "通报如下。", "向社会公开。");
        int form = dice.between(1, 4);
        if (form == 1) {
            String first = dice.pick(BASES);
            round.addLegalBases(first);
            return dice.of("根据", "按照") + "《" + first + "》" + dice.of("有关规定，", "等有关要求，", "，") + told;
        }
        if (form == 2) {
            round.addLegalBases(BASES.get(0), BASES.get(1));
            String joint = dice.of("和", "", "、");
            return "根据《" + BASES.get(0) + "》" + joint + "《" + BASES.get(1) + "》有关规定，" + told;
        }
        return dice.of("按照" + who.word() + "工作有关要求，", "按照党务公开原则和" + who.word() + "工作有关要求，") + told;
    }

    /** {@return a day for the sign-off that keeps the order of dates} */
    LocalDate publication() {
        return dates.lastKnown().plusDays(dice.between(120, 330));
    }
}
