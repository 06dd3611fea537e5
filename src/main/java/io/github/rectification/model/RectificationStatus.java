package io.github.rectification.model;

/**
 * How far the rectification of an item has come (整改状态).
 *
 * @since 0.1.0
 */
public enum RectificationStatus {
    /** Done (已完成). */
    COMPLETED,
    /** Done in the main (基本完成). */
    BASICALLY_COMPLETED,
    /** Under way (正在推进). */
    IN_PROGRESS,
    /** Kept up for good (长期坚持). */
    LONG_TERM,
    /** Put off by permission (延期). */
    DEFERRED,
    /** Not done (未完成). */
    NOT_COMPLETED
}
