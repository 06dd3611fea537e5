package io.github.rectification.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One thing to be put right, with the measures taken: an {@link Issue} in the inspectors' words or a {@link Task} in
 * the body's own.
 *
 * @since 0.1.0
 */
public sealed interface Item permits Issue, Task {

    /** {@return the numbering as written, such as 1., or empty} */
    Optional<String> label();

    /** {@return the value of the label, or empty} */
    OptionalInt number();

    /** {@return the heading without its label and closing mark, not null} */
    String title();

    /** {@return how far it has come, if the draft says so of the item itself, or empty} */
    Optional<RectificationStatus> status();

    /** {@return the words beside the status (整改状态的说明), such as 计划年底前完成; or empty} */
    Optional<String> statusNote();

    /** {@return the day by which it is due (整改时限), if labelled, or empty} */
    Optional<LocalDate> deadline();

    /** {@return the units that answer for it (责任单位), if labelled} */
    List<String> responsibleUnits();

    /** {@return the words between the title and the first measure, or empty} */
    Optional<String> lead();

    /** {@return what was done about it, in the order of the draft} */
    List<Measure> measures();
}
