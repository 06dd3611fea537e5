package io.github.rectification.genre;

import java.util.Locale;

/** The tables of words, each in a file of its own beside the package. */
public enum Table {
    /** To whom a document goes (主送机关). */
    ADDRESSEE,
    /** How an opening announces the report (公布用语). */
    ANNOUNCEMENT,
    /** What the names of committees and offices of the Party end with (党组织名称的结尾). */
    BODY_ENDING,
    /** Words over a document (版头). */
    DOCUMENT_MARK,
    /** What a team tells when it gives feedback (反馈的内容). */
    FEEDBACK_OBJECT,
    /** Words with which a clause on a further inspection begins (并、同步). */
    FURTHER_OPENER,
    /** Words before a colon above the opening (文首的项目名称). */
    HEAD_LABEL,
    /** Words of a document below its sign-off (版记). */
    IMPRINT,
    /** Kinds of inspection (巡视巡察方式). */
    INSPECTION_KIND,
    /** Verbs that tell of an inspection (巡视巡察的动词). */
    INSPECTION_VERB,
    /** What the names of issuing bodies end with besides those of the Party (发文机关名称的结尾). */
    ISSUER_ENDING,
    /** Forms of labels at the head of a paragraph (层次序数); these are no words that are looked for everywhere. */
    LABEL_FORM,
    /** Words in a bracket within a name that is no part of it (简称、原). */
    NAME_NOTE,
    /** Words straight before a name that are no part of it (名称前的词语). */
    NAME_OPENER,
    /** By what a committee orders an inspection (部署、批准). */
    ORDER,
    /** Words before the committee that orders one (根据、经). */
    ORDER_OPENER,
    /** What a site counts and offers over its pages (浏览次数、打印本页). */
    PAGE_CONTROL,
    /** With what the path to a page begins (当前位置). */
    PAGE_PATH,
    /** With what the full name of a Party organisation begins (中共). */
    PARTY,
    /** The two regimes of inspection (巡视, 巡察). */
    REGIME,
    /** Terms of a committee and rounds of inspection (届次、轮次). */
    ROUND,
    /** What the names of inspection teams end with (巡视巡察组的叫法). */
    TEAM_FORM,
    /** What a committee does with a team, between the names of both (组建、派出). */
    TEAM_VERB,
    /** What titles end with (标题的结尾). */
    TITLE_ENDING,
    /** What a title names as its matter (标题的事由). */
    TITLE_MATTER;

    /** {@return whether its words are looked for wherever they stand} */
    boolean isLookedForEverywhere() {
        return this != LABEL_FORM;
    }

    /** {@return the name of its file, such as {@code body-ending.txt}} */
    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
    }
}
