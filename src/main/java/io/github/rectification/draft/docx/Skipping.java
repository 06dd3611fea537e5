package io.github.rectification.draft.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Which elements are passed over, with all that is in them: what is not shown, and second branches. Not thread-safe. */
final class Skipping {

    /** What is not shown wherever it stands. */
    private static final Set<String> UNSHOWN = Set.of(
            "del",
            "moveFrom",
            "instrText",
            "delText",
            "delInstrText",
            "sdtPr",
            "sdtEndPr",
            "sectPr",
            "rt",
            "tblPr",
            "tblGrid",
            "tblPrEx",
            "pPrChange",
            "rPrChange",
            "trPrChange",
            "tcPrChange",
            "numberingChange");

    private final Deque<Branching> branchings = new ArrayDeque<>();
    private int depth;
    private int paragraphs;
    private boolean inParagraph;

    /** {@return whether the element holds what is not shown wherever it stands} */
    boolean isUnshown(String name) {
        return UNSHOWN.contains(name);
    }

    boolean isOn() {
        return depth > 0;
    }

    /** Begins at this element. */
    void begin(String name, int depthOfElement, boolean withinParagraph) {
        depth = depthOfElement;
        paragraphs = name.equals("p") ? 1 : 0;
        inParagraph = withinParagraph;
    }

    /** Passes over a start. {@return whether it is that of a run of the paragraph that was open before} */
    boolean start(String name) {
        if (name.equals("p")) {
            paragraphs++;
        }
        return inParagraph && paragraphs == 0 && name.equals("r");
    }

    void end(String name, int depthOfElement) {
        if (name.equals("p")) {
            paragraphs--;
        }
        if (depthOfElement == depth) {
            depth = 0;
        }
    }

    /** Of the same content in several forms the first is shown. {@return whether the element is a later form} */
    boolean isOtherBranch(String name, int depthOfElement) {
        if (name.equals("mc:AlternateContent")) {
            branchings.push(new Branching(depthOfElement));
            return false;
        }
        boolean branch = name.equals("mc:Choice") || name.equals("mc:Fallback");
        if (!branch || branchings.isEmpty()) {
            return false;
        }
        boolean other = branchings.element().taken;
        branchings.element().taken = true;
        return other;
    }

    void endBranches(int depthOfElement) {
        if (!branchings.isEmpty() && branchings.element().depth == depthOfElement) {
            branchings.pop();
        }
    }

    private static final class Branching {

        private final int depth;
        private boolean taken;

        Branching(int depth) {
            this.depth = depth;
        }
    }
}
