package io.github.rectification.genre;

import java.util.Locale;

/** The tables of words, each in a file of its own beside the package. */
public enum Table {
    /** To whom a document goes (主送机关). */
    ADDRESSEE,
    /** How an opening announces the report (公布用语). */
    ANNOUNCEMENT,
    /** By what an account tells the day on which it stands (截至). */
    AS_OF,
    /** What the names of committees and offices of the Party end with (党组织名称的结尾). */
    BODY_ENDING,
    /** Names of the channels by which a body can be reached (联系方式). */
    CONTACT,
    /** What is counted besides and is no grain (村、单位、月). */
    COUNTED_THING,
    /** Words between what is counted and its number (数字前的词语). */
    COUNT_FILLER,
    /** Measure words by what is counted with them (量词). */
    COUNT_UNIT,
    /** What stands between a noun or a status and its number (共、的有). */
    COUNT_LINK,
    /** Verbs with which a heading announces a deed (整改举措的动词). */
    DEED_VERB,
    /** Bodies of discipline inspection (纪检监察机关). */
    DISCIPLINE_BODY,
    /** Words over a document (版头). */
    DOCUMENT_MARK,
    /** Words of posting a letter (寄信用语). */
    ENVELOPE,
    /** What a team tells when it gives feedback (反馈的内容). */
    FEEDBACK_OBJECT,
    /** By what a sentence speaks of the feedback (反馈、指出). */
    FEEDBACK_TALK,
    /** Names of fields of an item and heads of columns (项目名称、表头); phrases that stand whole. */
    FIELD,
    /** Function words (虚词). */
    FUNCTION_WORD,
    /** Words with which a clause on a further inspection begins (并、同步). */
    FURTHER_OPENER,
    /** What is counted in an account (问题、任务、措施). */
    GRAIN,
    /** Words of a sentence that tells of people held to account (处理处分的用语). */
    HANDLING,
    /** Verbs by which people and clues come to a body of discipline inspection (移交、移送). */
    HANDOVER,
    /** With what headings end (标题的结尾). */
    HEADING_ENDING,
    /** With what headings begin (标题的开头). */
    HEADING_OPENING,
    /** Words before a colon above the opening (文首的项目名称). */
    HEAD_LABEL,
    /** Bodies that are held to account (被问责的单位、组织). */
    HELD_BODY,
    /** By what an address names a house (门牌、楼栋、房间). */
    HOUSE,
    /** Words of a document below its sign-off (版记). */
    IMPRINT,
    /** What a body of discipline inspection does with those handed over (调查、处置). */
    INQUIRY,
    /** Kinds of inspection (巡视巡察方式). */
    INSPECTION_KIND,
    /** The time of the inspection (巡察期间). */
    INSPECTION_TIME,
    /** Verbs that tell of an inspection (巡视巡察的动词). */
    INSPECTION_VERB,
    /** Rules of the house and what may stand before the word (制度). */
    INSTITUTION_NOUN,
    /** What is done with rules of the house (制度的立、改、废). */
    INSTITUTION_VERB,
    /** Words by which a report invites supervision (欢迎监督). */
    INVITATION,
    /** What the names of issuing bodies end with besides those of the Party (发文机关名称的结尾). */
    ISSUER_ENDING,
    /** With what a closing sentence speaks of the item itself (该问题); phrases. */
    ITEM_MENTION,
    /** Forms of labels at the head of a paragraph (层次序数); these are no words that are looked for everywhere. */
    LABEL_FORM,
    /** Words that begin within what looks like a label (第一部分别). */
    LABEL_OVERLAP,
    /** Measure words of issues (量词). */
    MEASURE_WORD,
    /** Words with 人 between a verb of money and the sum (款项的归属、币种). */
    MONEY_OWNER,
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
    /** What a site writes under its pages (页脚). */
    PAGE_FOOT,
    /** With what the path to a page begins (当前位置). */
    PAGE_PATH,
    /** With what the full name of a Party organisation begins (中共). */
    PARTY,
    /** With what a paragraph begins that opens a part (段首用语). */
    PART_BEGINNING,
    /** By what the heading of a part tells its kind (部分标题的用语); phrases. */
    PART_HEADING,
    /** Words that lead to the parts of a total (其中、分别为). */
    PART_LEAD,
    /** With which a part of what was counted is told (其中). */
    PART_OPENER,
    /** By what a paragraph tells which part it opens (段落用语); phrases. */
    PART_TEXT,
    /** Who is counted (人员的称呼). */
    PERSON_NOUN,
    /** Words around the problem that a heading names (关于……的问题). */
    PROBLEM_WORD,
    /** By what words are the name of a person (人名的标志). */
    PERSON_SIGN,
    /** Rates of an account (完成率). */
    RATE,
    /** What stands between a rate and its number (达到、为). */
    RATE_LINK,
    /** What is done with money (追缴、清退、挽回). */
    RECOVERY,
    /** What stands straight behind a number that is a quantity (数量单位). */
    QUANTITY_UNIT,
    /** The two regimes of inspection (巡视, 巡察). */
    REGIME,
    /** The words of a heading that announces results only (成效). */
    RESULT_HEADING,
    /** Terms of a committee and rounds of inspection (届次、轮次). */
    ROUND,
    /** Sanctions, talks and other outcomes (处分、处理、谈话). */
    SANCTION,
    /** Verbs by which people get a sanction or a talk (给予、受到). */
    SANCTION_VERB,
    /** What a clause ends with that states a shortcoming (不足). */
    SHORTCOMING,
    /** What stands behind two numbers that are no label (1-3月). */
    SPAN_UNIT,
    /** Words for the status of an issue (整改状态). */
    STATUS,
    /** With what words for a status make another word (完成率). */
    STATUS_COMPOUND,
    /** What words for a status end with (到位、销号). */
    STATUS_ENDING,
    /** By what a number tells no status (研究、线索). */
    STATUS_HINDRANCE,
    /** How something is under way (稳步、抓紧). */
    STATUS_MANNER,
    /** Words straight before those for a status (已、均、正在). */
    STATUS_OPENER,
    /** By what a count is one of a plan (年底前). */
    STATUS_PLAN,
    /** What was gained beside a status (取得成效). */
    STATUS_RESULT,
    /** What is under way (推进、办理). */
    STATUS_VERB,
    /** By what issues are those that somebody takes on or finds himself (领办、自查). */
    TAKEN_ON,
    /** What the names of inspection teams end with (巡视巡察组的叫法). */
    TEAM_FORM,
    /** What a committee does with a team, between the names of both (组建、派出). */
    TEAM_VERB,
    /** What titles end with (标题的结尾). */
    TITLE_ENDING,
    /** What a title names as its matter (标题的事由). */
    TITLE_MATTER,
    /** Words of the publication window (公开期限). */
    WINDOW;

    /** {@return whether its words are looked for wherever they stand, and not only where one may be expected} */
    boolean isLookedForEverywhere() {
        return switch (this) {
            case COUNT_UNIT,
                    DEED_VERB,
                    FIELD,
                    FUNCTION_WORD,
                    HEADING_ENDING,
                    HEADING_OPENING,
                    LABEL_FORM,
                    LABEL_OVERLAP -> false;
            case QUANTITY_UNIT, RESULT_HEADING, SHORTCOMING, SPAN_UNIT, STATUS_COMPOUND, STATUS_PLAN -> false;
            default -> true;
        };
    }

    /** {@return whether it holds phrases, which may overlap one another} */
    boolean isOfPhrases() {
        return this == FIELD || this == ITEM_MENTION || this == PART_HEADING || this == PART_TEXT;
    }

    /** {@return whether blanks may stand within its words, as in 联 系 电 话} */
    boolean allowsBlanks() {
        return this == CONTACT;
    }

    /** {@return the name of its file, such as {@code body-ending.txt}} */
    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
    }
}
