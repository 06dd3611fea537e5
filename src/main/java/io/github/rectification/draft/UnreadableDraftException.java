package io.github.rectification.draft;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * Says that a draft cannot be read: what is wrong, where, and how to repair it, in one sentence.
 *
 * <p>The only checked exception of the library. A draft that can be read but is faulty never throws.
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
        super(requireNonNull(message, "message"));
        this.chinese = requireNonNull(chinese, "chinese");
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
