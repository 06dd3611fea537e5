package io.github.rectification.rule.builtin;

import io.github.rectification.ReportChecker;
import io.github.rectification.finding.Finding;
import io.github.rectification.finding.Severity;
import io.github.rectification.rule.Profile;
import io.github.rectification.rule.RuleCatalogue;
import io.github.rectification.rule.RuleInfo;
import io.github.rectification.source.SourceSpan;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one rule finds in a draft that is read as any other. */
final class DraftFindings {

    /** The opening of a draft that a county's team inspected. */
    static final String OPENING =
            "根据县委统一部署，2024年3月4日至5月10日，县委第三巡察组对青禾镇党委进行了巡察。" + "2024年6月20日，县委第三巡察组向青禾镇党委反馈了巡察意见。现将整改进展情况予以公布。";

    private DraftFindings() {}

    /** {@return the lines at which the rule finds something, 0 for what has no place} */
    static List<Integer> lines(String rule, String... draft) {
        return of(rule, draft).stream()
                .map(finding -> finding.span().map(SourceSpan::line).orElse(0))
                .toList();
    }

    /** {@return what the rule finds} */
    static List<Finding> of(String rule, String... draft) {
        Map<String, Severity> demanded = new HashMap<>();
        BuiltInRules.catalogue().entries().stream()
                .map(RuleCatalogue.Entry::info)
                .filter(RuleInfo::onDemand)
                .forEach(info -> demanded.put(info.id().value(), info.severity()));
        var checker = ReportChecker.builder()
                .asOf(LocalDate.of(2026, 1, 1))
                .profile(Profile.generic().withSeverities(demanded))
                .build();
        return checker.check(String.join("\n", draft)).findings().stream()
                .filter(finding -> finding.rule().value().equals(rule))
                .toList();
    }
}
