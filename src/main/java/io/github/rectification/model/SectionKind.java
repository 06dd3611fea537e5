package io.github.rectification.model;

/**
 * What a part of the report is about.
 *
 * @since 0.1.0
 */
public enum SectionKind {
    /** Who answers for the rectification and how it is organised (主体责任, 组织领导). */
    RESPONSIBILITY,
    /** What the principal leader did himself (主要负责人组织落实). */
    LEADER,
    /** The items and what was done about them (整改任务落实情况). */
    TASKS,
    /** What needs more time or is not finished (需长期整改, 未完成). */
    OUTSTANDING,
    /** What comes next (下一步打算). */
    NEXT_STEPS,
    /** Anything else, and every section below the top level. */
    OTHER
}
