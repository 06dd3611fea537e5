package io.github.rectification.rule;

/** Compares versions of the library. */
final class Releases {

    private static final int MOST_DIGITS = 9;

    private Releases() {}

    /** {@return whether a version is at most the other, of which all later parts count as open: 0.1.7 is within 0.1} */
    static boolean isWithin(String version, String limit) {
        String[] limits = limit.split("\\.", -1);
        String[] parts = version.split("\\.", -1);
        for (int i = 0; i < limits.length; i++) {
            int order = Integer.compare(i < parts.length ? number(parts[i]) : 0, number(limits[i]));
            if (order != 0) {
                return order < 0;
            }
        }
        return true;
    }

    private static int number(String part) {
        int end = 0;
        while (end < part.length() && end < MOST_DIGITS && part.charAt(end) >= '0' && part.charAt(end) <= '9') {
            end++;
        }
        return end == 0 ? 0 : Integer.parseInt(part.substring(0, end));
    }
}
