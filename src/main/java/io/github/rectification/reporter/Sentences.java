package io.github.rectification.reporter;

import io.github.rectification.finding.Messages;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What reporters themselves say to people, in the language of the run. */
final class Sentences {

    private Optional<Messages> messages = Optional.empty();

    void speak(Locale locale) {
        messages = Optional.of(Messages.of(locale, Sentences.class));
    }

    String text(String key, Map<String, ?> values) {
        return messages.orElseThrow().text(key, values);
    }

    String text(String key) {
        return text(key, Map.of());
    }
}
