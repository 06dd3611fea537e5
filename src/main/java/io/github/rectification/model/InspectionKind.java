package io.github.rectification.model;

/**
 * How an inspection was carried out (方式); one inspection may be of several kinds.
 *
 * @since 0.1.0
 */
public enum InspectionKind {
    /** Routine (常规). */
    ROUTINE,
    /** On one special matter (专项). */
    SPECIAL,
    /** Mobile, at short notice (机动). */
    MOBILE,
    /** A look back at an earlier inspection (“回头看”). */
    FOLLOW_UP,
    /** By a body at least two levels higher (提级). */
    ELEVATED,
    /** Across bodies of one level (交叉). */
    CROSS,
    /** Linked between levels (上下联动). */
    LINKED,
    /** Extended to subordinate bodies (延伸). */
    EXTENDED,
    /** Of villages and communities (对村(社区), 巡乡带村). */
    VILLAGE,
    /** On one spot (点穴式). */
    SPOT,
    /** Named a political inspection (政治巡察). */
    POLITICAL
}
