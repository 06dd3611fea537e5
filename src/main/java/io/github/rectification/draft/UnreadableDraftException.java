package io.github.rectification.draft;

import static java.util.Objects.requireNonNull;

import io.github.rectification.privacy.PrivateNumbers;
import java.util.Locale;

/**
 * Says that a draft cannot be read: what is wrong, where, and how to repair it, in one sentence.
 *
 * <p>The only checked exception of the library. A draft that can be read but is faulty never throws. The sentence may be
 * shown to anybody: private numbers in it, be they quoted from the draft or part of its name, are replaced by asterisks, and
 * no cause with words of the draft stands behind it.
 *
 * @since 0.1.0
 */
public final class UnreadableDraftException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String chinese;

    /**
     * Makes an exception that says the same in every language.
     *
     * @param message the sentence, not null
     */
    public UnreadableDraftException(String message) {
        this(message, message);
    }

    /**
     * Makes an exception.
     *
     * @param message the sentence in English, not null
     * @param chinese the sentence in Chinese, not null
     */
    public UnreadableDraftException(String message, String chinese) {
        super(PrivateNumbers.hidden(requireNonNull(message, "message")));
        this.chinese = PrivateNumbers.hidden(requireNonNull(chinese, "chinese"));
    }

    /**
     * Obtains the sentence in a language.
     *
     * @param locale Chinese, or any other for English; not null
     * @return the sentence, not null
     */
    public String sentence(Locale locale) {
        boolean inChinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        return inChinese ? chinese : requireNonNull(getMessage());
    }
}
