package io.github.rectification.waiver;

import static java.util.Objects.requireNonNull;

import io.github.rectification.finding.Messages;
import io.github.rectification.privacy.PrivateNumbers;
import java.util.Locale;
import java.util.Map;

/**
 * Says that a file cannot be used as a baseline: file, line, column, what is wrong and how to repair it, in one sentence.
 *
 * @since 0.1.0
 */
public final class BaselineException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String place;
    private final String key;
    private final transient Map<String, ?> values;

    BaselineException(String place, String key, Map<String, ?> values) {
        super(sentence(Locale.ENGLISH, place, key, values));
        this.place = place;
        this.key = key;
        this.values = values;
    }

    /**
     * Obtains the sentence in a language, beginning with the place.
     *
     * @param locale Chinese, or any other for English; not null
     * @return the sentence, not null
     */
    public String sentence(Locale locale) {
        // the values do not survive serialization, the English sentence does
        return values == null ? requireNonNull(getMessage()) : sentence(locale, place, key, values);
    }

    private static String sentence(Locale locale, String place, String key, Map<String, ?> values) {
        return PrivateNumbers.hidden(
                place + ": " + Messages.of(locale, BaselineException.class).text(key, values));
    }
}
