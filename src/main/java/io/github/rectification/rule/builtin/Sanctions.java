package io.github.rectification.rule.builtin;

import java.util.regex.Pattern;

/** The words for sanctions and other outcomes that a person gets, for patterns. */
final class Sanctions {

    private static final String OF_PARTY = "党内严重警告|党内警告|严重警告|警告处分|警告|撤销党内(?:一切)?职务|留党察看|开除党籍|党纪[政务重轻]{0,3}处分|纪律处分";

    private static final String OF_STATE = "记大过|记过|降级|撤职|开除公职|开除|政务[撤职开除降级记大过警告]{0,4}处分|政纪处分|处分";

    private static final String OF_ORGANISATION =
            "停职检查|停职|调整(?:工作)?(?:职务|岗位)|调离(?:工作|现)?(?:岗位|职务)?|责令辞去|(?:责令|引咎)辞职|免去|免职|降职|组织处理|组织调整";

    private static final String OF_FIRST_FORM = "(?:提醒|警示|诫勉|批评|谈心|廉政|任前|纠正|函询)谈话|谈话(?:提醒|函询|诫勉)|诫勉|批评教育|批评帮助|教育提醒"
            + "|责令(?:作出|写出)?(?:书面)?检[查讨]|责令(?:其)?(?:作出|写出)书面检[查讨]|书面检查|约谈|函询|通报批评|追责问责|问责|追责";

    static final String WORDS = "(?:" + OF_PARTY + "|" + OF_STATE + "|" + OF_ORGANISATION + "|" + OF_FIRST_FORM + ")";

    /** Verbs between a person and the outcome. */
    private static final String VERBS = "(?:给予了?|予以|处以|进行了?|作出了?|做出了?|实施了?|开展了?|采取了?|实行)";

    /** How it is done. */
    static final String MANNER = "(?:依规依[纪法]依?[法规]?|依[纪法]依[规法]|依[法规纪]|按规定|从[严重轻]|严肃|及时|立即|当即|分别|均|已|先后|再次|集体|当面){0,2}";

    static final Pattern START = Pattern.compile(MANNER + VERBS + "?(?:相应|应有)?的?" + WORDS);

    private Sanctions() {}
}
