package io.github.rectification.testkit.drafts;

/**
 * One value that was read otherwise than it is true.
 *
 * @param path the place in the report, such as {@code round.team} or {@code sections[1].items[0].title}
 * @param expected the true value, {@code -} when absent
 * @param got the value read, {@code -} when absent
 */
record Difference(String path, String expected, String got) {

    private static final int SHOWN = 90;

    /** {@return the path without its indices, to tell classes of failures apart} */
    String field() {
        return path.replaceAll("\\[\\d++]", "[]").replaceAll("(?:sections\\[]\\.){2,}+", "sections[].");
    }

    @Override
    public String toString() {
        return path + ": expected <" + cut(expected) + "> got <" + cut(got) + ">";
    }

    private static String cut(String value) {
        String shown = value.replace("\n", "\\n");
        return shown.length() <= SHOWN ? shown : shown.substring(0, SHOWN) + "…";
    }
}
