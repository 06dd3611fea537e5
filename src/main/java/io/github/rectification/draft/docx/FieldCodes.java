package io.github.rectification.draft.docx;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Tells the code of a field, which is not shown, from its result. A code ends with its paragraph at the latest, so that a
 * field that was never closed hides no more than that. Not thread-safe.
 */
final class FieldCodes {

    private static final int RESULT = -1;

    /** For each open field the paragraph in which its code began. */
    private final Deque<Integer> open = new ArrayDeque<>();

    private int paragraph;
    private int codes;

    void mark(String type) {
        switch (type) {
            case "begin" -> {
                open.push(paragraph);
                codes++;
            }
            case "separate" -> {
                if (end()) {
                    open.push(RESULT);
                }
            }
            case "end" -> end();
            default -> {}
        }
    }

    private boolean end() {
        if (open.isEmpty()) {
            return false;
        }
        if (open.pop() == paragraph) {
            codes--;
        }
        return true;
    }

    boolean inCode() {
        return codes > 0;
    }

    void endParagraph() {
        paragraph++;
        codes = 0;
    }
}
