package io.github.rectification.constraint;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The four days that must follow one another: inspection from and to, feedback, sign-off.
 *
 * @since 0.1.0
 */
public interface Milestones {

    /** {@return the first day of the inspection, or empty if it is not stated} */
    Optional<LocalDate> inspectionStart();

    /** {@return the last day of the inspection, or empty if it is not stated} */
    Optional<LocalDate> inspectionEnd();

    /** {@return the day of the feedback, or empty if it is not stated} */
    Optional<LocalDate> feedbackDate();

    /** {@return the day of signing, or empty if it is not stated} */
    Optional<LocalDate> signOffDate();
}
