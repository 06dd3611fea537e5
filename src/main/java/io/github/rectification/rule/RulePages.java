package io.github.rectification.rule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.github.rectification.finding.RuleId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * The pages that explain the rules, in Chinese and English, as packed with the library.
 *
 * @since 0.1.0
 */
public final class RulePages {

    // the owner of the repository is the one to whom the group id belongs
    private static final String FOLDER = "https://github.com/rectification/rectification-report/blob/main/docs/rules/";
    private static final String CHINESE_PART = "\n## 中文\n";
    private static final String ENGLISH_PART = "\n## English\n";

    private RulePages() {}

    /**
     * Obtains the page of a rule in one language: its heading, what it is, what it rests on, an example, how to mend.
     *
     * @param rule the rule, not null
     * @param locale Chinese gives Chinese, every other language English; not null
     * @return the page as Markdown that ends with a line feed, or empty if the rule has none
     */
    public static Optional<String> page(RuleId rule, Locale locale) {
        requireNonNull(rule, "rule");
        requireNonNull(locale, "locale");
        return load(file(rule)).map(page -> part(page, isChinese(locale)));
    }

    /** {@return where the page of a rule of the library stands on the web, or empty if the rule has none} */
    static Optional<URI> address(RuleId rule) {
        boolean isThere = RulePages.class.getResource(file(rule)) != null;
        return isThere ? Optional.of(URI.create(FOLDER + rule.value() + ".md")) : Optional.empty();
    }

    private static String file(RuleId rule) {
        return "docs/" + rule.value() + ".md";
    }

    /** {@return the part of a page in one language; the whole page if it is not in two parts} */
    static String inLanguage(String page, Locale locale) {
        String text = page.replace("\r\n", "\n");
        int chineseAt = text.indexOf(CHINESE_PART);
        boolean isInTwoParts = chineseAt >= 0 && text.indexOf(ENGLISH_PART) > chineseAt;
        return isInTwoParts ? part(text, isChinese(locale)) : text.strip() + "\n";
    }

    private static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    private static String part(String page, boolean chinese) {
        int chineseAt = page.indexOf(CHINESE_PART);
        int englishAt = page.indexOf(ENGLISH_PART);
        String heading = page.substring(0, chineseAt).strip();
        String part = chinese
                ? page.substring(chineseAt + CHINESE_PART.length(), englishAt)
                : page.substring(englishAt + ENGLISH_PART.length());
        return heading + "\n\n" + part.strip() + "\n";
    }

    private static Optional<String> load(String resource) {
        try (InputStream in = RulePages.class.getResourceAsStream(resource)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + resource + " cannot be read", e);
        }
    }
}
