package io.github.rectification.model;

/**
 * Which of the two words the report uses for the inspection: central and provincial bodies inspect by 巡视, lower ones by 巡察.
 *
 * @since 0.1.0
 */
public enum InspectionRegime {
    /** Inspection by a central or provincial body (巡视). */
    XUNSHI,
    /** Inspection by a body of a city, a county or below (巡察). */
    XUNCHA
}
