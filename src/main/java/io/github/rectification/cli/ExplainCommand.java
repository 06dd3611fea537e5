package io.github.rectification.cli;

import io.github.rectification.InstalledRules;
import io.github.rectification.rule.ConfigurationRules;
import io.github.rectification.rule.MarkdownView;
import io.github.rectification.rule.RuleCatalogue;
import io.github.rectification.rule.RuleInfo;
import io.github.rectification.wording.NearestWord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code rectify explain}: shows the page of a rule. */
final class ExplainCommand {

    private final Console console;
    private final Arguments arguments;

    ExplainCommand(Console console, Arguments arguments) {
        this.console = console;
        this.arguments = arguments;
    }

    ExitStatus run() throws IOException {
        Locale locale = CheckOptions.locale(arguments);
        RuleCatalogue catalogue = InstalledRules.catalogue();
        RuleInfo rule = find(arguments.operand(), catalogue);
        String page = catalogue
                .page(rule.id(), locale)
                .orElseGet(() -> summary(rule, new RuleTexts(catalogue.messages(locale))));
        console.out().write(MarkdownView.of(page));
        return ExitStatus.OK;
    }

    static RuleInfo find(String word, RuleCatalogue catalogue) {
        Optional<RuleCatalogue.Entry> found = catalogue.find(word);
        if (found.isPresent()) {
            return found.get().info();
        }
        for (RuleInfo rule : ConfigurationRules.all()) {
            if (rule.id().value().equalsIgnoreCase(word) || rule.name().equalsIgnoreCase(word)) {
                return rule;
            }
        }
        List<String> known = new ArrayList<>();
        for (RuleCatalogue.Entry entry : catalogue.entries()) {
            known.add(entry.info().id().value());
            known.add(entry.info().name());
        }
        for (RuleInfo rule : ConfigurationRules.all()) {
            known.add(rule.id().value());
            known.add(rule.name());
        }
        throw NearestWord.to(word, known)
                .map(near -> Refusal.usage("usage.rule-near", Map.of("value", word, "near", near)))
                .orElseGet(() -> Refusal.usage("usage.rule", Map.of("value", word)));
    }

    /** What the catalogue knows of a rule without a page. */
    private static String summary(RuleInfo rule, RuleTexts texts) {
        return "# " + rule.id() + " " + rule.name() + "\n\n" + texts.title(rule) + "\n\n" + texts.basis(rule) + "\n";
    }
}
