package io.github.rectification.model;

/**
 * What became of a person or a case; each kind belongs to one category.
 *
 * <p>Party sanctions: 纪律处分条例, article 8, and Party constitution, article 41. Administrative sanctions: 政务处分法,
 * article 7. Organisational handling: 组织处理规定(试行), article 3.
 *
 * @since 0.1.0
 */
public enum OutcomeKind {
    /** Warning (警告). */
    PARTY_WARNING(OutcomeCategory.PARTY_DISCIPLINE),
    /** Serious warning (严重警告). */
    SERIOUS_PARTY_WARNING(OutcomeCategory.PARTY_DISCIPLINE),
    /** Removal from Party posts (撤销党内职务). */
    REMOVAL_FROM_PARTY_POST(OutcomeCategory.PARTY_DISCIPLINE),
    /** Probation within the Party (留党察看). */
    PARTY_PROBATION(OutcomeCategory.PARTY_DISCIPLINE),
    /** Expulsion from the Party (开除党籍). */
    EXPULSION_FROM_PARTY(OutcomeCategory.PARTY_DISCIPLINE),
    /** Warning (警告). */
    WARNING(OutcomeCategory.ADMINISTRATIVE),
    /** Demerit (记过). */
    DEMERIT(OutcomeCategory.ADMINISTRATIVE),
    /** Major demerit (记大过). */
    MAJOR_DEMERIT(OutcomeCategory.ADMINISTRATIVE),
    /** Demotion in grade (降级). */
    DEMOTION_IN_GRADE(OutcomeCategory.ADMINISTRATIVE),
    /** Removal from post (撤职). */
    REMOVAL_FROM_POST(OutcomeCategory.ADMINISTRATIVE),
    /** Dismissal (开除). */
    DISMISSAL(OutcomeCategory.ADMINISTRATIVE),
    /** Suspension for self-examination (停职检查). */
    SUSPENSION(OutcomeCategory.ORGANISATIONAL),
    /** Reassignment (调整职务). */
    REASSIGNMENT(OutcomeCategory.ORGANISATIONAL),
    /** Ordered resignation (责令辞职). */
    ORDERED_RESIGNATION(OutcomeCategory.ORGANISATIONAL),
    /** Relief of post (免职). */
    RELIEF_OF_POST(OutcomeCategory.ORGANISATIONAL),
    /** Demotion in post (降职). */
    DEMOTION_IN_POST(OutcomeCategory.ORGANISATIONAL),
    /** Reminder talk (提醒谈话). */
    REMINDER_TALK(OutcomeCategory.FIRST_FORM),
    /** Criticism and education (批评教育). */
    CRITICISM_AND_EDUCATION(OutcomeCategory.FIRST_FORM),
    /** Ordered self-examination (责令检查). */
    ORDERED_SELF_EXAMINATION(OutcomeCategory.FIRST_FORM),
    /** Admonition (诫勉). */
    ADMONITION(OutcomeCategory.FIRST_FORM),
    /** Interview (约谈). */
    INTERVIEW(OutcomeCategory.FIRST_FORM),
    /** Letter of inquiry (函询). */
    INQUIRY_LETTER(OutcomeCategory.FIRST_FORM),
    /** Circulated notice of criticism (通报批评). */
    NOTICE_OF_CRITICISM(OutcomeCategory.FIRST_FORM),
    /** Warning talk (警示谈话). */
    WARNING_TALK(OutcomeCategory.FIRST_FORM),
    /** Another of the first form. */
    OTHER(OutcomeCategory.FIRST_FORM),
    /** Case filed (立案). */
    FILED(OutcomeCategory.CASE),
    /** Transferred (移送). */
    TRANSFERRED(OutcomeCategory.CASE),
    /** Detained (留置). */
    DETAINED(OutcomeCategory.CASE),
    /** Clue (问题线索). */
    CLUE(OutcomeCategory.CASE);

    private final OutcomeCategory category;

    OutcomeKind(OutcomeCategory category) {
        this.category = category;
    }

    /** {@return the only category in which this kind is at home} */
    public OutcomeCategory category() {
        return category;
    }
}
