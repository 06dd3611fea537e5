package io.github.rectification.reporter;

import io.github.rectification.finding.Finding;
import io.github.rectification.finding.RuleStatus;
import io.github.rectification.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One rule on one file, as a test.
 *
 * @param name the id and the name of the rule
 * @param status what became of the rule
 * @param reason why it was not judged or does not apply
 * @param findings those that count
 */
record JunitCase(String name, RuleStatus status, Optional<String> reason, List<Finding> findings) {

    boolean fails() {
        return !failing().isEmpty();
    }

    boolean isSkipped() {
        return findings.isEmpty()
                && switch (status) {
                    case PASSED, FAILED -> false;
                    case NOT_JUDGED, NOT_APPLICABLE, SKIPPED -> true;
                };
    }

    /** {@return the errors and warnings} */
    List<Finding> failing() {
        return informations(false);
    }

    /** {@return what fails nothing} */
    List<Finding> worthKnowing() {
        return informations(true);
    }

    private List<Finding> informations(boolean wanted) {
        List<Finding> chosen = new ArrayList<>();
        for (Finding finding : findings) {
            if ((finding.severity() == Severity.INFO) == wanted) {
                chosen.add(finding);
            }
        }
        return chosen;
    }
}
