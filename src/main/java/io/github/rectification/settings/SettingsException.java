package io.github.rectification.settings;

import static java.util.Objects.requireNonNull;

import io.github.rectification.finding.Messages;
import io.github.rectification.privacy.PrivateNumbers;
import io.github.rectification.wording.NearestWord;
import io.github.rectification.wording.Quotation;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Says that a file of settings cannot be used: file, line, column, what is wrong and what is expected, in one sentence.
 *
 * @since 0.1.0
 */
public final class SettingsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String place;
    private final String key;
    private final transient Map<String, ?> values;

    /**
     * Makes an exception.
     *
     * @param place the file, or {@code FILE:LINE:COLUMN}; not null
     * @param key which sentence, not null
     * @param values what is put into it, not null
     */
    SettingsException(String place, String key, Map<String, ?> values) {
        super(sentence(Locale.ENGLISH, place, key, values));
        this.place = requireNonNull(place, "place");
        this.key = key;
        this.values = values;
    }

    /**
     * Makes the sentence that a word is unknown, at no place in a file.
     *
     * @param word the word, not null
     * @param key which sentence; with {@code -near} added it names the nearest word; not null
     * @param known the words that there are, not null
     * @return the exception, not null
     */
    public static SettingsException unknown(String word, String key, Collection<String> known) {
        requireNonNull(word, "word");
        requireNonNull(key, "key");
        requireNonNull(known, "known");
        return unknown("", word, key, known, Map.of());
    }

    static SettingsException unknown(
            String place, String word, String key, Collection<String> known, Map<String, ?> further) {
        Map<String, Object> values = new HashMap<>(further);
        values.put("value", Quotation.plain(word));
        values.put("known", new TreeSet<>(known));
        Optional<String> near = NearestWord.to(word, known);
        near.ifPresent(nearest -> values.put("near", nearest));
        return new SettingsException(place, near.isPresent() ? key + "-near" : key, values);
    }

    /**
     * Obtains the sentence in a language, beginning with the place, where there is one.
     *
     * @param locale Chinese, or any other for English; not null
     * @return the sentence, not null
     */
    public String sentence(Locale locale) {
        // the values do not survive serialization, the English sentence does
        return values == null ? requireNonNull(getMessage()) : sentence(locale, place, key, values);
    }

    private static String sentence(Locale locale, String place, String key, Map<String, ?> values) {
        String start = place.isEmpty() ? "" : place + ": ";
        return PrivateNumbers.hidden(
                start + Messages.of(locale, SettingsException.class).text(key, values));
    }
}
