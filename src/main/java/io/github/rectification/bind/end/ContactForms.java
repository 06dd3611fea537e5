package io.github.rectification.bind.end;

import io.github.rectification.genre.ValueSigns;
import io.github.rectification.source.SourceSlice;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms of telephone numbers, mailboxes and postal codes; tried only where a channel or an @ gives reason to. */
final class ContactForms {

    static final Pattern PHONE =
            Pattern.compile("(?:\\+?86[- ])?(?:\\(0\\d{2,3}\\) ?|0\\d{2,3}[-—–― ]{1,2})?\\d{3,4}[- ]?\\d{4}(?:[-—"
                    + ValueSigns.EXTENSION + " ]{1,2}\\d{1,6})?(?!\\d)|\\d[-—–―.·•\\d ()]{2,24}\\d|\\d{3,}");
    static final Pattern NEXT_PHONE = Pattern.compile("; ?\\(?\\d[-\\d() ]{6,16}");
    static final Pattern CODE = Pattern.compile("\\d[\\d ]{2,10}\\d");
    static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9._%+\\-]{1,64} ?@ ?[A-Za-z0-9.\\-]{0,119}[A-Za-z0-9\\-](?![@#A-Za-z0-9])"
                    + "|[A-Za-z0-9._%+\\-@#]{3,120}");

    private static final int DIGITS_OF_PHONE = 7;
    private static final int DIGITS_OF_CODE = 6;

    private ContactForms() {}

    /** {@return whether the words hold a telephone number with all its digits} */
    static boolean holdsWholePhone(SourceSlice words) {
        Matcher phone = words.matcher(PHONE);
        while (phone.find()) {
            if (phone.group().chars().filter(Character::isDigit).count() >= DIGITS_OF_PHONE) {
                return true;
            }
        }
        return false;
    }

    /** {@return where a postal code begins that stands in brackets without its name, or -1} */
    static int bareCode(SourceSlice words) {
        int open = words.indexOf("(", 0);
        while (open >= 0) {
            int end = open + 1;
            while (end < words.length() && Character.isDigit(words.charAt(end))) {
                end++;
            }
            if (end - open - 1 == DIGITS_OF_CODE && end < words.length() && words.charAt(end) == ')') {
                return open + 1;
            }
            open = words.indexOf("(", open + 1);
        }
        return -1;
    }

    /** {@return the postal code in brackets that begins at a place} */
    static SourceSlice code(SourceSlice words, int start) {
        return words.cut(start, start + DIGITS_OF_CODE);
    }
}
