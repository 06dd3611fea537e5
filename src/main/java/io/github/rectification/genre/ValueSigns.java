package io.github.rectification.genre;

/** Characters that stand between the name of a thing and its value, or within the value. */
public final class ValueSigns {

    /** What leads from a name to its value: 电话为, 发至. */
    public static final String LINKS = "为是至到";

    /** What stands before the extension of a telephone. */
    public static final String EXTENSION = "转";

    private ValueSigns() {}
}
