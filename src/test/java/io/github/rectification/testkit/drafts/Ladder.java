package io.github.rectification.testkit.drafts;

import io.github.rectification.testkit.drafts.ItemStyle.Body;
import io.github.rectification.testkit.drafts.ItemStyle.Label;
import io.github.rectification.testkit.drafts.ItemStyle.Mark;
import io.github.rectification.testkit.drafts.ItemStyle.Title;

/** The ways from the top heading of a draft down to its measures. */
enum Ladder {
    /** 一、(一)…方面 1. heading, 一是 in one paragraph. */
    GROUPS,
    /** 一、(一)…方面 1.heading。一是. */
    GROUPS_RUN_IN,
    /** 一、第一部分 1.针对…问题。. */
    DIVISIONS,
    /** (一)在“…”方面 1.关于“…”问题的整改 (1). */
    QUOTED_GROUPS,
    /** 一、(一)第一,1. . */
    FOUR_LEVELS,
    /** 一、1. without groups. */
    NO_GROUPS,
    /** 一、(一)关于“…”问题 and measures 1. in paragraphs. */
    BRACKET_ITEMS,
    /** 问题1:, 整改情况:. */
    PROBLEMS,
    /** 一、关于“…”问题的整改情况, (一) measures. */
    FLAT,
    /** 一、对“…”的整改进展情况. */
    FLAT_PROGRESS,
    /** The top headings are lost: (一)第一,1. . */
    LOST;

    boolean flat() {
        return this == FLAT || this == FLAT_PROGRESS;
    }

    /** {@return whether items stand straight under the heading of the part} */
    boolean plain() {
        return this == NO_GROUPS || this == BRACKET_ITEMS || this == PROBLEMS;
    }

    /** {@return a style that goes with these levels} */
    ItemStyle style(Dice dice) {
        Title issue = dice.of(Title.ABOUT, Title.ABOUT_THE, Title.ABOUT_PLAIN, Title.AGAINST, Title.AGAINST_QUOTED);
        Mark mark = dice.of(Mark.FIRSTLY, Mark.BRACKETS, Mark.CIRCLED, Mark.CLOSING_BRACKET);
        Label dot = dice.of(Label.DOT, Label.DOT, Label.WIDE_DOT);
        return switch (this) {
            case GROUPS -> new ItemStyle(dot, dice.of(Title.TASK, issue), dice.of(Body.INLINE, Body.PARAGRAPHS), mark);
            case GROUPS_RUN_IN -> new ItemStyle(dot, dice.of(Title.TASK, issue), Body.RUN_IN, mark);
            case DIVISIONS -> new ItemStyle(dot, Title.AGAINST, dice.of(Body.INLINE, Body.RUN_IN), mark);
            case QUOTED_GROUPS ->
                new ItemStyle(dot, Title.ABOUT_MENDING, Body.PARAGRAPHS, dice.of(Mark.BRACKETS, Mark.CIRCLED));
            case FOUR_LEVELS, LOST -> new ItemStyle(dot, Title.TASK, Body.RUN_IN, mark);
            case NO_GROUPS ->
                new ItemStyle(
                        dice.of(dot, Label.PAUSE), issue, dice.of(Body.INLINE, Body.RUN_IN, Body.PARAGRAPHS), mark);
            case BRACKET_ITEMS ->
                new ItemStyle(
                        Label.BRACKETS, issue, dice.of(Body.INLINE, Body.PARAGRAPHS), dice.of(Mark.DOT, Mark.FIRSTLY));
            case PROBLEMS -> new ItemStyle(Label.PROBLEM, Title.BARE, Body.INLINE, Mark.FIRSTLY);
            case FLAT -> new ItemStyle(Label.CHINESE, Title.ABOUT_MENDED, Body.PARAGRAPHS, Mark.CHINESE_BRACKETS);
            case FLAT_PROGRESS -> new ItemStyle(Label.CHINESE, Title.PROGRESS, Body.PARAGRAPHS, Mark.CHINESE_BRACKETS);
        };
    }
}
