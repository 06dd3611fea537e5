package io.github.rectification.fix;

import io.github.rectification.judge.Judgement;
import java.util.Optional;

/** Reads and judges an edited text as its draft was read and judged. */
@FunctionalInterface
public interface Rejudge {

    /**
     * Judges a text.
     *
     * @param text the edited text of the file, not null
     * @param proposing whether repairs are to be proposed
     * @return what is found, or empty if the text is no such draft any more
     */
    Optional<Judgement> judge(String text, boolean proposing);
}
