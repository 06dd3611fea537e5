package io.github.rectification.rule.builtin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.rule.RuleCatalogue;
import io.github.rectification.rule.TextRule;
import io.github.rectification.testkit.RuleCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages of the text rules show as bad is found, and what they show as good is not. */
class ExamplesOfTextRulesTest {

    private static final Pattern EXAMPLE = Pattern.compile("```(bad|good)\\n(.*?)\\n```", Pattern.DOTALL);

    static List<String> textRules() {
        return BuiltInRules.catalogue().entries().stream()
                .filter(entry -> entry.rule() instanceof TextRule)
                .map(RuleCatalogue.Entry::info)
                .map(info -> info.id().value())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("textRules")
    void are_true(String id) throws IOException {
        Matcher example = EXAMPLE.matcher(Files.readString(Path.of("docs/rules/" + id + ".md"), UTF_8));
        while (example.find()) {
            assertThat(RuleCheck.of(id).quotes(example.group(2)).isEmpty())
                    .as(example.group())
                    .isEqualTo(example.group(1).equals("good"));
        }
    }
}
