package io.github.rectification.model;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * An item in the inspectors' words (问题): its heading quotes or names the problem.
 *
 * @param label the numbering as written, such as {@code 1.}; or empty
 * @param number the value of the label, or empty
 * @param title the heading without its label and closing mark, not null
 * @param statement the problem itself, such as {@code 台账更新不及时}; or empty
 * @param status how far it has come, if the draft says so of the item itself; or empty
 * @param statusNote the words beside the status, such as {@code 计划年底前完成}; or empty
 * @param deadline the day by which it is due (整改时限), if labelled; or empty
 * @param responsibleUnits the units that answer for it (责任单位), if labelled
 * @param lead the words between the title and the first measure, or empty
 * @param measures what was done about it, in the order of the draft
 * @since 0.1.0
 */
@Value.Builder
public record Issue(
        Optional<String> label,
        OptionalInt number,
        String title,
        Optional<String> statement,
        Optional<RectificationStatus> status,
        Optional<String> statusNote,
        Optional<LocalDate> deadline,
        List<String> responsibleUnits,
        Optional<String> lead,
        List<@Valid Measure> measures)
        implements WithIssue, Item {

    /** Refuses null and copies the collections. */
    public Issue {
        requireNonNull(label, "label");
        requireNonNull(number, "number");
        requireNonNull(title, "title");
        requireNonNull(statement, "statement");
        requireNonNull(status, "status");
        requireNonNull(statusNote, "statusNote");
        requireNonNull(deadline, "deadline");
        responsibleUnits = List.copyOf(requireNonNull(responsibleUnits, "responsibleUnits"));
        requireNonNull(lead, "lead");
        measures = List.copyOf(requireNonNull(measures, "measures"));
    }

    /** {@return a builder with nothing set} */
    public static IssueBuilder builder() {
        return new IssueBuilder();
    }

    /** {@return how it is made, without any of its text} */
    @Override
    public String toString() {
        return Shape.of("Issue")
                .number(number)
                .with(status)
                .with(deadline)
                .count(measures, "measure")
                .toString();
    }
}
