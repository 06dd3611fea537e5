package io.github.rectification.extras;

import java.util.Locale;

/** Says that an optional library is missing, and how to add it. */
public final class MissingLibraryException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    private final String chinese;

    MissingLibraryException(OptionalLibrary.Lack lack, LinkageError cause) {
        super(lack.english(), cause);
        this.chinese = lack.chinese();
    }

    /** {@return the sentence, in Chinese or for every other language in English} */
    public String sentence(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? chinese : String.valueOf(getMessage());
    }
}
