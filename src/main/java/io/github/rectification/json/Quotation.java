package io.github.rectification.json;

/** Shows foreign text inside a sentence: short, on one line, without characters that steer a terminal. */
final class Quotation {

    private static final int LONGEST = 40;

    private Quotation() {}

    /** {@return the text in quotes, shortened and escaped} */
    static String quoted(String text) {
        return '"' + bare(text) + '"';
    }

    /** {@return the text without quotes around it, shortened and escaped} */
    static String bare(String text) {
        var shown = new StringBuilder();
        shorten(text).codePoints().forEach(point -> append(shown, point));
        return shown.toString();
    }

    private static String shorten(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + "…";
    }

    private static void append(StringBuilder shown, int point) {
        switch (point) {
            case '"', '\\' -> shown.append('\\').append((char) point);
            case '\n' -> shown.append("\\n");
            case '\r' -> shown.append("\\r");
            case '\t' -> shown.append("\\t");
            default -> {
                if (isPrintable(point)) {
                    shown.appendCodePoint(point);
                } else {
                    shown.append(point <= 0xFFFF ? escape(point) : "\\u{" + Integer.toHexString(point) + "}");
                }
            }
        }
    }

    private static String escape(int unit) {
        String digits = Integer.toHexString(unit);
        return "\\u" + "0".repeat(4 - digits.length()) + digits;
    }

    private static boolean isPrintable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
