package io.github.rectification.finding;

/**
 * How much a finding weighs, lightest first (提示, 警示, 错误). The Chinese word for a warning here is 警示, since 警告 is a
 * sanction in this field.
 *
 * @since 0.1.0
 */
public enum Severity {
    /** Worth knowing. */
    INFO,
    /** Should be mended before publication. */
    WARNING,
    /** Must be mended: the report is not valid with it. */
    ERROR
}
