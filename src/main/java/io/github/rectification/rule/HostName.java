package io.github.rectification.rule;

import static io.github.rectification.rule.AddressChars.isLatin;
import static io.github.rectification.rule.AddressChars.isOther;

import java.util.Locale;
import java.util.Set;

/** Names of hosts: {@code www.qinghe.gov.cn}, {@code 清河县.政务}. */
final class HostName {

    /** Those that are certain without http:// before them. */
    private static final Set<String> TOP_DOMAINS = Set.of(
            "cn", "com", "net", "org", "gov", "edu", "mil", "int", "info", "hk", "mo", "tw", "example", "invalid",
            "test");

    private static final String[] CHINESE_TOP_DOMAINS = {"中国", "政务", "公益", "公司", "网络"};
    private static final String NAMED = "www.";

    private HostName() {}

    /** {@return where the name that begins here ends, without a dot after its last label; the beginning if there is none} */
    static int end(String text, int from) {
        int end = labelEnd(text, from, false);
        while (end > from && at(text, end) == '.') {
            int label = labelEnd(text, end + 1, true);
            if (label == end + 1) {
                return end;
            }
            end = label;
        }
        return end;
    }

    /** {@return whether the name has two labels or more} */
    static boolean isDotted(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (text.charAt(at) == '.') {
                return true;
            }
        }
        return false;
    }

    /** {@return whether the dotted name is certainly that of a host, whatever stands before it} */
    static boolean isCertain(String text, int start, int end) {
        int top = end;
        while (text.charAt(top - 1) != '.') {
            top--;
        }
        return text.regionMatches(true, start, NAMED, 0, NAMED.length())
                || TOP_DOMAINS.contains(text.substring(top, end).toLowerCase(Locale.ROOT));
    }

    /** {@return where a label ends; one in Chinese must go on with a dot or be a top domain, for words may follow} */
    private static int labelEnd(String text, int from, boolean isFollowing) {
        int end = from;
        while (isLatin(at(text, end)) || at(text, end) == '-' || at(text, end) == '_') {
            end++;
        }
        if (end > from || !isOther(at(text, from))) {
            return end;
        }
        while (isOther(at(text, end))) {
            end++;
        }
        boolean goesOn =
                at(text, end) == '.' && (isLatin(at(text, end + 1)) || chineseTopDomainEnd(text, end + 1) > end + 1);
        return goesOn ? end : isFollowing ? chineseTopDomainEnd(text, from) : from;
    }

    private static int chineseTopDomainEnd(String text, int from) {
        for (String top : CHINESE_TOP_DOMAINS) {
            if (text.startsWith(top, from)) {
                return from + top.length();
            }
        }
        return from;
    }

    private static char at(String text, int place) {
        return place < text.length() ? text.charAt(place) : '\n';
    }
}
