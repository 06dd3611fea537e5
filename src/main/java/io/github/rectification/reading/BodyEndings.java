package io.github.rectification.reading;

import io.github.rectification.genre.Hit;

/** What the endings of names of bodies mean. */
public final class BodyEndings {

    private static final String NONE = "NONE";

    private BodyEndings() {}

    /** {@return whether it ends a name; 委托 and the like only hold the character of one that does} */
    public static boolean isName(Hit ending) {
        return !ending.word().meaning().equals(NONE);
    }
}
