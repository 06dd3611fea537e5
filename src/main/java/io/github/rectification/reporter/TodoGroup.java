package io.github.rectification.reporter;

import io.github.rectification.finding.Finding;

/** What findings are about, in the order in which a draft is mended: what comes first may settle what comes later. */
enum TodoGroup {
    /** The parts and their numbers. */
    STRUCTURE,
    /** The inspection and its feedback. */
    OPENING,
    /** The items with their measures. */
    ITEMS,
    /** The sums and outcomes. */
    COUNTS,
    /** The publication window. */
    WINDOW,
    /** The contacts. */
    CONTACTS,
    /** The signing body and the date. */
    SIGN_OFF,
    /** Words, marks, and what must not be said in public. */
    WORDING,
    /** What is known of no part. */
    OTHER;

    static TodoGroup of(Finding finding) {
        String rule = finding.rule().value();
        return switch (rule.substring(0, Math.min(3, rule.length()))) {
            case "STR", "NUM" -> STRUCTURE;
            case "RND" -> OPENING;
            case "ITM" -> ITEMS;
            case "CNT", "DSC" -> COUNTS;
            case "PUB" -> WINDOW;
            case "CTC" -> CONTACTS;
            case "SGN" -> SIGN_OFF;
            case "TXT", "PRV" -> WORDING;
            default -> ofPath(finding);
        };
    }

    /** Dates stand everywhere, and other people's rules are about anything. */
    private static TodoGroup ofPath(Finding finding) {
        String path = finding.path().map(Object::toString).orElse("");
        return switch (path.split("[.\\[]", 2)[0]) {
            case "title" -> STRUCTURE;
            case "round", "feedback" -> OPENING;
            case "sections", "items" -> ITEMS;
            case "completion", "outcomes", "institutions", "recoveries" -> COUNTS;
            case "publicationWindow" -> WINDOW;
            case "contacts" -> CONTACTS;
            case "signOff" -> SIGN_OFF;
            default -> OTHER;
        };
    }
}
