package io.github.rectification.draft.docx;

import java.util.Map;

/**
 * What hides text: hidden, struck out once, struck out twice.
 *
 * @param stated which of them are stated, one bit each
 * @param on which of the stated ones are switched on
 */
record Toggles(int stated, int on) {

    static final Toggles NONE = new Toggles(0, 0);

    private static final Map<String, Integer> BITS = Map.of("vanish", 1, "strike", 2, "dstrike", 4);

    /** {@return these with one more, if the element is one} */
    Toggles with(String element, boolean switchedOn) {
        int bit = BITS.getOrDefault(element, 0);
        return new Toggles(stated | bit, switchedOn ? on | bit : on & ~bit);
    }

    /** {@return these, and of a parent style what they do not state} */
    Toggles over(Toggles parent) {
        return new Toggles(stated | parent.stated, on | (parent.on & ~stated));
    }

    /** Two styles that switch the same on switch it off again; what the run itself states holds. */
    boolean hides(Toggles ofParagraphStyle, Toggles ofCharacterStyle) {
        return (on | (~stated & (ofParagraphStyle.on ^ ofCharacterStyle.on))) != 0;
    }
}
