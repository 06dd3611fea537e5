package io.github.rectification.model;

/**
 * What was done with rules of the house (制度).
 *
 * @since 0.1.0
 */
public enum InstitutionAction {
    /** Set up (新建, 制定). */
    CREATED,
    /** Revised (修订, 完善). */
    REVISED,
    /** Abolished (废止). */
    ABOLISHED,
    /** One number for several of these. */
    MIXED
}
