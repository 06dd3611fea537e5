package io.github.rectification.rule.builtin;

import io.github.rectification.source.InvisibleMarks;
import io.github.rectification.source.SourceSlice;

/** Tells the signs that open an entry of a list, emoji among them. */
final class Bullets {

    private static final String SMALL = "·•‣⁃⁌⁍∙・※";

    /** Signs of telephone, fax and mail: what follows is no label, but an area code in brackets. */
    private static final String OF_CONTACTS = "☎☏✆✉";

    private static final int FIRST_PHONE = 0x1F4DE;
    private static final int LAST_MAILBOX = 0x1F4EE;
    private static final int FIRST_MOBILE = 0x1F4F1;
    private static final int LAST_MOBILE = 0x1F4F2;

    private Bullets() {}

    /** {@return where the signs at the start of a line end, without the blanks behind them; 0 for none} */
    static int end(SourceSlice line) {
        int first = line.isEmpty() ? 0 : line.charAt(0);
        // nearly all lines begin with a Han character, a bracket or a digit
        if (first < '·' || (first >= 0x3000 && first < 0xD800 && first != '・')) {
            return 0;
        }
        int end = 0;
        int at = 0;
        while (at < line.length()) {
            int c = Character.codePointAt(line, at);
            boolean isPartOfSign = end > 0 && InvisibleMarks.isInvisible(c);
            if (!isBullet(c) && !isPartOfSign && c != ' ' && c != '\t') {
                break;
            }
            at += Character.charCount(c);
            end = c == ' ' || c == '\t' ? end : at;
        }
        return end;
    }

    private static boolean isBullet(int c) {
        return SMALL.indexOf(c) >= 0 || (isSymbol(c) && !isOfContacts(c));
    }

    private static boolean isSymbol(int c) {
        boolean isArrow = (c >= 0x2190 && c <= 0x21FF) || (c >= 0x2794 && c <= 0x27BF);
        boolean isShape = (c >= 0x25A0 && c <= 0x2775) || (c >= 0x2B00 && c <= 0x2BFF);
        // Word keeps the bullets of its sign fonts (Symbol, Wingdings) here
        boolean isOfSignFont = c >= 0xF020 && c <= 0xF0FF;
        boolean isEmoji = c >= 0x1F300 && c <= 0x1FAFF;
        return isArrow || isShape || isOfSignFont || isEmoji;
    }

    private static boolean isOfContacts(int c) {
        return OF_CONTACTS.indexOf(c) >= 0
                || (c >= FIRST_PHONE && c <= LAST_MAILBOX)
                || (c >= FIRST_MOBILE && c <= LAST_MOBILE);
    }
}
