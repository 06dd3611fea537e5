package io.github.rectification.extras;

/**
 * A library that the thin jar does not bring. Whatever needs one catches the {@link LinkageError} of its absence, which
 * {@code catch (Exception)} would let through, and throws what its callers expect, with one sentence from here.
 */
public enum OptionalLibrary {
    /** Reads and writes JSON. */
    JACKSON("tools.jackson.core:jackson-core", "tools.jackson.core"),
    /** Reads web pages. */
    JSOUP("org.jsoup:jsoup", "org.jsoup"),
    /** Reads YAML. */
    SNAKEYAML("org.snakeyaml:snakeyaml-engine", "org.snakeyaml.engine"),
    /** Validates. */
    HIBERNATE_VALIDATOR("org.hibernate.validator:hibernate-validator", "org.hibernate.validator"),
    /** Explains the command line. */
    PICOCLI("info.picocli:picocli", "info.picocli");

    private final String coordinates;
    private final String module;

    OptionalLibrary(String coordinates, String module) {
        this.coordinates = coordinates;
        this.module = module;
    }

    /**
     * Words what is missing.
     *
     * @param english what needs the library, in English, such as {@code reading a web page}
     * @param chinese the same in Chinese
     * @param why what came of using it
     * @return the sentence in both languages
     */
    public Lack lack(String english, String chinese, LinkageError why) {
        String needs = english + " needs " + coordinates + ", which ";
        String needsInChinese = chinese + "需要" + coordinates + "，";
        if (why instanceof NoClassDefFoundError) {
            return new Lack(
                    needs + "is missing; add this dependency (a module must also require " + module + ")",
                    needsInChinese + "目前没有，请添加这个依赖（模块还须requires " + module + "）");
        }
        // another version of it has the class, but not the method
        String kind = why.getClass().getSimpleName();
        return new Lack(
                needs + "is here in a version that does not fit (" + kind
                        + "); take the one that rectification-report is built with",
                needsInChinese + "现有的版本不合适（" + kind + "），请改用rectification-report所用的版本");
    }

    /**
     * Makes what is thrown where nothing is promised for such a case.
     *
     * @param english what needs the library, in English
     * @param chinese the same in Chinese
     * @param why what came of using it
     * @return the exception
     */
    public MissingLibraryException missing(String english, String chinese, LinkageError why) {
        return new MissingLibraryException(lack(english, chinese, why), why);
    }

    /**
     * What is said where a library is missing.
     *
     * @param english the sentence in English
     * @param chinese the sentence in Chinese
     */
    public record Lack(String english, String chinese) {}
}
