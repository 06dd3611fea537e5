package io.github.rectification.model;

/**
 * The class of a disciplinary outcome (处理处分).
 *
 * @since 0.1.0
 */
public enum OutcomeCategory {
    /** Party disciplinary sanction (党纪处分). */
    PARTY_DISCIPLINE,
    /** Administrative sanction (政务处分). */
    ADMINISTRATIVE,
    /** Organisational handling (组织处理). */
    ORGANISATIONAL,
    /** First of the four forms: talks, criticism, admonition (第一种形态). */
    FIRST_FORM,
    /** A case or a clue, not a sanction (案件, 问题线索). */
    CASE
}
