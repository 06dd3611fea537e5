package io.github.rectification.bind.account;

import io.github.rectification.genre.Hit;

/** What is counted. */
enum Grain {
    ISSUE,
    /** 方面. */
    AREA,
    /** How the issues are ordered: 大类, 大项. */
    STRUCTURE,
    /** Parts of issues, or issues by another name: 子项. */
    SUB_ITEM,
    /** Tasks and measures. */
    PLAN,
    /** 事项, of which only some kinds are counted. */
    MATTER,
    /** A noun beside a status that makes no total by itself. */
    DETAIL,
    NONE;

    static Grain of(Hit word) {
        return word.word().as(Grain.class);
    }

    /** {@return whether a status may name it} */
    boolean isNoun() {
        return this == ISSUE || this == PLAN || this == MATTER || this == DETAIL;
    }

    /** {@return whether it may stand before its number, and some words off behind it} */
    boolean isWide() {
        return this == ISSUE || this == PLAN;
    }
}
