package io.github.rectification.rule.builtin;

import java.util.regex.Pattern;

/** The words for sanctions and other outcomes that a person gets, for patterns. */
final class Sanctions {

    static final String WORDS = "(?:党内严重警告|党内警告|严重警告|警告处分|警告|记大过|记过|降级|撤职|开除党籍|开除公职|开除|撤销党内职务|留党察看"
            + "|党纪[政务重轻]{0,3}处分|政务[撤职开除降级记大过警告]{0,4}处分|政纪处分|纪律处分|处分|诫勉谈话|诫勉|批评教育|提醒谈话|谈话提醒|警示谈话|通报批评"
            + "|责令检查|责令书面检查|组织处理|组织调整|免职|停职检查|停职)";

    /** Verbs between a person and the outcome. */
    static final String VERBS = "(?:给予了?|予以|进行了?|作出了?|做出了?|实施了?)";

    static final Pattern START = Pattern.compile(VERBS + "?(?:相应)?(?:的)?" + WORDS);

    private Sanctions() {}
}
