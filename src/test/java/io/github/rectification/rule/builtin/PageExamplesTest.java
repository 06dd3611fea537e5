package io.github.rectification.rule.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples on the pages of the rules are drafts that have the fault and that do not. */
class PageExamplesTest {

    private static final Pattern EXAMPLE = Pattern.compile("```(bad|good)\\n(.*?)\\n```", Pattern.DOTALL);

    /** Their examples are single lines, which no rule can judge alone. */
    private static final Set<String> FRAGMENTS = Set.of("DAT-002", "PUB-004");

    static List<String> rules() {
        return BuiltInRulesTest.rules().stream()
                .map(rule -> rule.id().value())
                .filter(id -> !FRAGMENTS.contains(id))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void bad_examples_have_the_fault_and_good_ones_have_not(String rule) throws IOException {
        Matcher example = EXAMPLE.matcher(Files.readString(Path.of("docs/rules", rule + ".md")));

        while (example.find()) {
            boolean isBad = example.group(1).equals("bad");
            assertThat(DraftFindings.of(rule, example.group(2)).isEmpty())
                    .as(example.group())
                    .isNotEqualTo(isBad);
        }
    }
}
