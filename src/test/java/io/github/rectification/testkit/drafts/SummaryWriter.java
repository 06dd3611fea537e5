package io.github.rectification.testkit.drafts;

import io.github.rectification.model.CompletionSummary;
import io.github.rectification.model.CompletionSummaryBuilder;
import io.github.rectification.model.GrainTally;
import io.github.rectification.model.InstitutionAction;
import io.github.rectification.model.InstitutionChange;
import io.github.rectification.model.MoneyUnit;
import io.github.rectification.model.Recovery;
import io.github.rectification.model.RecoveryAction;
import io.github.rectification.model.StatusCounts;
import io.github.rectification.model.StatusCountsBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Writes the figures of the whole rectification: what is done, who was held to account, rules and money. */
final class SummaryWriter {

    private final Sheet sheet;
    private final Dice dice;

    SummaryWriter(Sheet sheet) {
        this.sheet = sheet;
        this.dice = sheet.dice();
    }

    /** {@return a sentence on what is done, or nothing} */
    String completion() {
        return dice.chance(40) ? "" : counts();
    }

    /** {@return a sentence on what is done} */
    String counts() {
        CompletionSummaryBuilder summary = CompletionSummary.builder();
        String when = dice.of("截至目前，", "截至2025年底，", "");
        int form = dice.between(1, 6);
        sheet.tag("completion", Integer.toString(form));
        String told = switch (form) {
            case 1 -> areas(summary);
            case 2 -> rated(summary);
            case 3 -> grains(summary);
            case 5 -> allDone(summary);
            case 6 -> among(summary);
            default -> tasks(summary);
        };
        sheet.report().completion(summary.build());
        return when + told + "。";
    }

    private String areas(CompletionSummaryBuilder summary) {
        int done = dice.between(8, 40);
        int nearly = dice.between(1, 6);
        if (sheet.sound()) {
            nearly = Math.min(nearly, sheet.issues() - 1);
            done = sheet.issues() - nearly;
        }
        int fields = dice.between(3, 9);
        summary.areas(fields)
                .issues(done + nearly)
                .statuses(StatusCounts.builder()
                        .completed(done)
                        .basicallyCompleted(nearly)
                        .build());
        String unit = dice.of("个", "项");
        String text = sheet.inspected().word() + "反馈的" + fields + "个方面" + (done + nearly) + unit
                + dice.of("具体问题", "问题") + "，" + dice.of("已完成整改", "已完成", "完成整改") + done + unit + "，"
                + dice.of("基本完成整改", "基本完成") + nearly + unit;
        return text;
    }

    private String rated(CompletionSummaryBuilder summary) {
        int done = dice.between(8, 40);
        int moving = dice.between(1, 5);
        int lasting = dice.between(0, 3);
        if (sheet.sound()) {
            moving = Math.min(moving, sheet.issues() - 1);
            lasting = Math.min(lasting, sheet.issues() - 1 - moving);
            done = sheet.issues() - moving - lasting;
        }
        int all = done + moving + lasting;
        StatusCountsBuilder statuses = StatusCounts.builder().completed(done).inProgress(moving);
        String text = "反馈" + all + "个问题，已完成整改" + done + "个、" + dice.of("正在整改", "正在推进") + moving + "个";
        if (lasting > 0 || sheet.sound()) {
            // in a draft that is sound the dice must fall alike for any number of items
            statuses.longTerm(lasting);
            text += "、" + dice.of("需长期坚持", "长期坚持") + lasting + "个";
        }
        BigDecimal rate = rate(done, all);
        summary.issues(all).statuses(statuses.build()).rate(rate);
        return text + "，" + dice.of("整改完成率", "总体完成率", "完成率") + rate.toPlainString() + "%";
    }

    private String allDone(CompletionSummaryBuilder summary) {
        int drawn = dice.between(8, 60);
        int all = sheet.sound() ? sheet.issues() : drawn;
        summary.issues(all).statuses(StatusCounts.builder().completed(all).build());
        return sheet.inspected().word() + "反馈的" + all + "个" + dice.of("具体问题", "问题") + "已全部完成整改";
    }

    private String among(CompletionSummaryBuilder summary) {
        int done = dice.between(8, 40);
        int late = dice.between(1, 5);
        if (sheet.sound()) {
            late = Math.min(late, sheet.issues() - 1);
            done = sheet.issues() - late;
        }
        summary.issues(done + late)
                .statuses(StatusCounts.builder()
                        .completed(done)
                        .notCompleted(late)
                        .build());
        return sheet.inspected().word() + "反馈问题" + (done + late) + "个，其中" + dice.of("已完成整改", "完成整改") + done + "个，未完成"
                + late + "个";
    }

    private BigDecimal rate(int part, int whole) {
        return BigDecimal.valueOf(part * 100L)
                .divide(BigDecimal.valueOf(whole), dice.between(0, 2), RoundingMode.HALF_UP);
    }

    private String grains(CompletionSummaryBuilder summary) {
        int heads = dice.between(3, 12);
        int done = dice.between(10, 50);
        int late = dice.between(1, 3);
        int open = dice.between(1, 3);
        if (sheet.sound()) {
            late = Math.min(late, sheet.issues() - 1);
            open = Math.min(open, sheet.issues() - 1 - late);
            done = sheet.issues() - late - open;
        }
        int measures = dice.between(80, 200);
        int taken = measures - dice.between(1, 20);
        summary.issues(done + late + open)
                .statuses(StatusCounts.builder()
                        .completed(done)
                        .deferred(late)
                        .notCompleted(open)
                        .build());
        summary.addOtherGrains(GrainTally.builder().unit("大项").total(heads).build());
        summary.addOtherGrains(GrainTally.builder()
                .unit("措施")
                .total(measures)
                .statuses(StatusCounts.builder().completed(taken).build())
                .build());
        return "反馈的" + heads + "个大项、" + (done + late + open) + "个具体问题，已完成整改" + done + "个，申请延期" + late + "个，未完成" + open
                + "个；制定的措施" + measures + "条，已完成" + taken + "条";
    }

    private String tasks(CompletionSummaryBuilder summary) {
        int all = dice.between(30, 90);
        int done = all - dice.between(1, 12);
        BigDecimal rate = rate(done, all);
        summary.addOtherGrains(GrainTally.builder()
                .unit("任务")
                .total(all)
                .statuses(StatusCounts.builder()
                        .completed(done)
                        .inProgress(all - done)
                        .build())
                .rate(rate)
                .build());
        return dice.of("整改方案分解的任务", "细化分解的整改任务", "承担的整改任务") + all + "项，已完成" + done + "项，正在推进" + (all - done) + "项，完成率"
                + rate.toPlainString() + "%";
    }

    /** {@return a sentence on people, rules and money, or nothing} */
    String results() {
        if (dice.chance(45)) {
            return "";
        }
        List<String> clauses = new ArrayList<>();
        if (dice.chance(70)) {
            clauses.addAll(new OutcomeWriter(sheet).clauses());
        }
        if (dice.chance(60)) {
            clauses.add(institutions());
        }
        if (dice.chance(60)) {
            clauses.add(recovery());
        }
        if (clauses.isEmpty()) {
            return "";
        }
        return dice.of("整改期间，", "整改以来，", "通过整改，", "整改过程中，") + String.join(dice.of("；", "，"), clauses) + "。";
    }

    private String institutions() {
        int created = dice.between(2, 12);
        int revised = dice.between(2, 12);
        int form = dice.between(1, 4);
        sheet.tag("institutions", Integer.toString(form));
        return switch (form) {
            case 1 -> {
                counted(InstitutionAction.MIXED, created + revised);
                yield dice.of("建立完善制度", "新建和修订制度", "制定、修订制度", "建立健全制度") + (created + revised) + "项";
            }
            case 2 -> {
                counted(InstitutionAction.CREATED, created);
                counted(InstitutionAction.REVISED, revised);
                yield "新建制度" + created + "项、" + dice.of("修订制度", "修改制度") + revised + "项";
            }
            case 3 -> {
                counted(InstitutionAction.MIXED, created + revised);
                counted(InstitutionAction.CREATED, created);
                counted(InstitutionAction.REVISED, revised);
                yield "建立健全制度" + (created + revised) + "项，其中新建" + created + "项、修订" + revised + "项";
            }
            default -> {
                InstitutionAction action = dice.of(InstitutionAction.CREATED, InstitutionAction.ABOLISHED);
                counted(action, created);
                yield (action == InstitutionAction.CREATED ? dice.of("新建制度", "制定制度", "出台制度") : "废止制度") + created + "项";
            }
        };
    }

    private void counted(InstitutionAction action, int count) {
        sheet.report()
                .addInstitutions(
                        InstitutionChange.builder().action(action).count(count).build());
    }

    private String recovery() {
        RecoveryAction action = dice.of(RecoveryAction.RECOVERED, RecoveryAction.REFUNDED, RecoveryAction.LOSS_AVERTED);
        MoneyUnit unit = dice.of(MoneyUnit.TEN_THOUSAND_YUAN, MoneyUnit.TEN_THOUSAND_YUAN, MoneyUnit.YUAN);
        BigDecimal amount = BigDecimal.valueOf(dice.between(100, 99_999), unit == MoneyUnit.YUAN ? 0 : 2);
        sheet.report()
                .addRecoveries(Recovery.builder()
                        .action(action)
                        .amount(amount)
                        .unit(unit)
                        .build());
        String verb = switch (action) {
            case RECOVERED -> dice.of("追缴资金", "追回资金", "追缴违规资金");
            case REFUNDED -> dice.of("清退资金", "清退违规发放补贴", "退缴违规资金", "退赔资金");
            case LOSS_AVERTED -> dice.of("挽回经济损失", "挽回损失");
        };
        sheet.tag("recovery", action.name());
        return verb + amount.toPlainString() + unit.symbol();
    }
}
