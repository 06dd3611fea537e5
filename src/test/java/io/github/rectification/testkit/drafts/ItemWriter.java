package io.github.rectification.testkit.drafts;

import io.github.rectification.model.Issue;
import io.github.rectification.model.Item;
import io.github.rectification.model.Measure;
import io.github.rectification.model.RectificationStatus;
import io.github.rectification.model.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes items with their measures in one style. */
final class ItemWriter {

    private final Sheet sheet;
    private final Dice dice;
    private final ItemStyle style;
    private final boolean stop;
    private final boolean stated;
    private Optional<RectificationStatus> status = Optional.empty();
    private Optional<String> lead = Optional.empty();

    ItemWriter(Sheet sheet, ItemStyle style) {
        this.sheet = sheet;
        this.dice = sheet.dice();
        this.style = style;
        this.stop = style.body() == ItemStyle.Body.RUN_IN || dice.chance(40);
        this.stated = style.body() != ItemStyle.Body.RUN_IN && dice.chance(12);
        sheet.tag("title", style.title().name());
        sheet.tag("body", style.body() + (style.body() == ItemStyle.Body.PARAGRAPHS ? "/" + style.mark() : ""));
        if (stated) {
            sheet.tag("status", "field");
        }
    }

    /** Writes an item and returns what must be read. */
    Item write(int number) {
        boolean task = style.title() == ItemStyle.Title.TASK;
        String named = sheet.fresh("", dice.pick(task ? Words.TASKS : Words.PROBLEMS), "");
        String title = style.title().of(named);
        String label = style.label().of(number);
        List<Measure> measures = measures();
        head(label + title + (stop ? "。" : ""), measures);
        if (task) {
            return Task.builder()
                    .label(label)
                    .number(number)
                    .title(title)
                    .status(status)
                    .lead(lead)
                    .measures(measures)
                    .build();
        }
        return Issue.builder()
                .label(label)
                .number(number)
                .title(title)
                .statement(style.title().statement(named))
                .status(status)
                .lead(lead)
                .measures(measures)
                .build();
    }

    private void head(String heading, List<Measure> measures) {
        status = Optional.empty();
        String body = body(measures);
        if (style.body() == ItemStyle.Body.RUN_IN) {
            sheet.line(heading + body);
            return;
        }
        sheet.bold(heading);
        statusLine();
        String field = style.label() == ItemStyle.Label.PROBLEM ? "整改情况：" : "";
        if (style.body() == ItemStyle.Body.INLINE || measures.size() == 1) {
            sheet.line(field + body);
            return;
        }
        lead.ifPresent(sheet::line);
        for (Measure measure : measures) {
            for (String paragraph : (measure.label().orElse("") + measure.text()).split("\n", -1)) {
                sheet.line(paragraph);
            }
        }
    }

    private void statusLine() {
        if (!stated) {
            return;
        }
        RectificationStatus reached = dice.of(
                RectificationStatus.COMPLETED,
                RectificationStatus.BASICALLY_COMPLETED,
                // who is not ready must say what comes next
                sheet.sound() ? RectificationStatus.COMPLETED : RectificationStatus.IN_PROGRESS,
                RectificationStatus.LONG_TERM);
        status = Optional.of(reached);
        String word = switch (reached) {
            case COMPLETED -> dice.of("已完成", "已完成整改");
            case BASICALLY_COMPLETED -> "基本完成";
            case IN_PROGRESS -> "正在推进";
            default -> "长期坚持";
        };
        sheet.line(dice.of("整改状态：", "完成情况：") + word + dice.of("", "。"));
    }

    private String body(List<Measure> measures) {
        StringBuilder body = new StringBuilder(lead.orElse(""));
        measures.forEach(measure -> body.append(measure.label().orElse("")).append(measure.text()));
        return body.toString();
    }

    private List<Measure> measures() {
        int count = dice.of(1, 2, 2, 3, 4);
        boolean paragraphs = style.body() == ItemStyle.Body.PARAGRAPHS;
        lead = count > 1 && !paragraphs && dice.chance(20)
                ? Optional.of(dice.of("针对这一情况，有关负责人当即认领。", "坚持问题导向，从源头上想办法。", "边查边改，不等不拖。"))
                : Optional.empty();
        if (count == 1) {
            String text = deed() + (dice.chance(30) ? deed() : "");
            return List.of(Measure.builder().text(text).build());
        }
        boolean semicolons = !paragraphs && dice.chance(30);
        List<Measure> measures = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            measures.add(measure(number, semicolons && number < count, paragraphs));
        }
        return measures;
    }

    private Measure measure(int number, boolean semicolon, boolean paragraphs) {
        String text = deed();
        if (semicolon) {
            text = text.substring(0, text.length() - 1) + "；";
        } else if (dice.chance(25)) {
            text += deed();
        } else if (paragraphs && dice.chance(8)) {
            sheet.tag("measure", "continued");
            text += "\n" + deed();
        }
        String label = paragraphs ? style.mark().of(number) : ItemStyle.Mark.FIRSTLY.of(number);
        return Measure.builder().label(label).number(number).text(text).build();
    }

    private String deed() {
        if (dice.chance(8)) {
            String trap = dice.pick(Words.TRAPS);
            sheet.tag("trap", Integer.toString(Words.TRAPS.indexOf(trap)));
            return sheet.fresh("在", trap, "，");
        }
        return sheet.fresh("在", dice.pick(Words.DEEDS), "，");
    }
}
