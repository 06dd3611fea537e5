package io.github.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.draft.ReadLimits;
import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.finding.Finding;
import io.github.rectification.finding.RuleId;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.testkit.Leaves;
import io.github.rectification.testkit.Sample;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of repairs whatever the draft, sound or with faults put in. */
class RepairLawsTest {

    private static final ReportChecker CHECKER =
            ReportChecker.builder().asOf(LocalDate.of(2026, 1, 1)).build();

    private static final Map<String, UnaryOperator<String>> FAULTS = new TreeMap<>(Map.of(
            "as it is", text -> text,
            "terms", text -> text.replace("台账", "台帐").replace("部署", "布署"),
            "doubled marks", text -> text.replaceFirst("。(?=[^\n])", "。。").replaceAll("；", "；；"),
            "padded dates", text -> text.replaceAll("(?<=年)(?=\\d月)", "0"),
            "hyphens", text -> text.replaceAll("(?<=日)至(?=\\d)", "-"),
            "widths", text -> text.replaceFirst("(?<=[\\u4e00-\\u9fff])，", ",").replaceFirst(",", "，"),
            "repeated numbers", text -> text.replaceAll("(?m)^3([.．、])", "2$1").replaceFirst("(?m)^（?三）?、", "二、"),
            "inline numbers", text -> text.replaceFirst("二是", "七是"),
            "pause marks", text -> text.replace("》《", "》、《").replace("”“", "”、“")));

    static List<Sample> samples() {
        return Sample.all();
    }

    static List<Sample> few() {
        List<Sample> few = new ArrayList<>(Sample.few());
        few.addAll(Sample.published());
        return few;
    }

    @ParameterizedTest
    @MethodSource("few")
    void hold_with_one_kind_of_fault(Sample sample) {
        FAULTS.forEach((fault, with) -> hold(with.apply(sample.text()), fault));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void hold_with_all_faults_at_once(Sample sample) {
        String text = withAllFaults(sample);

        assertThat(hold(text.replace("\n", "\r\n"), "all faults")).isPositive();
    }

    @ParameterizedTest
    @MethodSource("few")
    void hold_with_markdown_marks(Sample sample) {
        hold(withAllFaults(new Sample(sample.name(), sample.inMarkdown().text())), "all faults in Markdown");
    }

    private static String withAllFaults(Sample sample) {
        String text = sample.text();
        for (UnaryOperator<String> with : FAULTS.values()) {
            text = with.apply(text);
        }
        return text;
    }

    private static int hold(String text, String fault) {
        FixedDraft fixed = fix(text);
        Map<RuleId, Long> before = counts(fixed.before());
        CheckResult again = check(fixed.text());

        assertThat(again.findings()).as(fault).isEqualTo(fixed.after().findings());
        counts(again)
                .forEach((rule, count) ->
                        assertThat(count).as(fault + " " + rule).isLessThanOrEqualTo(before.getOrDefault(rule, 0L)));
        assertThat(again.findings().size())
                .as(fault)
                .isLessThanOrEqualTo(fixed.before().findings().size() - fixed.repaired());
        assertThat(fix(fixed.text()).text()).as(fault).isEqualTo(fixed.text());
        assertThat(fixed.text().lines().count()).isEqualTo(text.lines().count());
        assertThat(leaves(again).keySet())
                .as(fault)
                .isEqualTo(leaves(fixed.before()).keySet());
        assertThat(changed(fixed, again)).as(fault).allMatch(RepairLawsTest::mayChange);
        return fixed.repaired();
    }

    /** Dates, counts, phones and whatever else is no text stay as they were read. */
    private static boolean mayChange(PropertyPath path) {
        return List.of("label", "number", "heading", "title", "text", "lead", "statement", "inspectedBody", "addressee")
                .contains(path.name());
    }

    private static List<PropertyPath> changed(FixedDraft fixed, CheckResult again) {
        Map<PropertyPath, Object> before = leaves(fixed.before());
        return leaves(again).entrySet().stream()
                .filter(leaf -> !leaf.getValue().equals(before.get(leaf.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<PropertyPath, Object> leaves(CheckResult result) {
        return Leaves.of(result.report());
    }

    private static Map<RuleId, Long> counts(CheckResult result) {
        Map<RuleId, Long> counts = new TreeMap<>();
        for (Finding finding : result.findings()) {
            counts.merge(finding.rule(), 1L, Long::sum);
        }
        return counts;
    }

    private static FixedDraft fix(String text) {
        try {
            return DraftFixer.fix(
                    DraftReaders.all(ReadLimits.DEFAULT).readText(text, "draft"), CHECKER, finding -> true);
        } catch (UnreadableDraftException e) {
            throw new AssertionError(e);
        }
    }

    private static CheckResult check(String text) {
        return CHECKER.check(text);
    }
}
