package io.github.rectification.rule;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.rectification.finding.RuleId;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** The words of a rule pack: read once, and found complete before any rule of it runs. */
final class PackTexts {

    private static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);

    private final InstalledPack pack;

    private PackTexts(InstalledPack pack) {
        this.pack = pack;
    }

    /**
     * Reads the sentences of a pack in a language.
     *
     * @throws RulePackException if they cannot be read, lack some that are needed, hold some of other rules, or some that
     *     are broken
     */
    static Properties read(InstalledPack pack, Locale locale) {
        String language = locale.getLanguage().equals("zh") ? "zh" : "en";
        return new PackTexts(pack).read("messages_" + language + ".properties");
    }

    /** Checks the sentences of a pack in both languages. */
    static void check(InstalledPack pack) {
        LANGUAGES.forEach(locale -> read(pack, locale));
    }

    /** {@return the page of a rule as the pack has it, or empty} */
    static Optional<String> page(InstalledPack pack, RuleId rule) {
        String file = rule + ".md";
        try (InputStream in = pack.resource(file).orElse(null)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new RulePackException(
                    "rule pack " + pack.name() + ": " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private Properties read(String file) {
        var texts = new Properties();
        try (InputStream in = pack.resource(file).orElse(null)) {
            if (in == null) {
                throw fault("has no " + file + "; add it with the messages of its rules");
            }
            texts.load(new InputStreamReader(in, UTF_8));
        } catch (IOException | IllegalArgumentException e) {
            throw new RulePackException(
                    "rule pack " + pack.name() + ": " + file + " cannot be read: " + e.getMessage(), e);
        }
        for (String key : needed()) {
            if (!texts.containsKey(key)) {
                throw fault("has no text " + key + " in " + file + "; add it");
            }
        }
        for (String key : texts.stringPropertyNames()) {
            if (pack.infos().stream().noneMatch(rule -> belongs(key, rule))) {
                throw fault("has a text " + key + " in " + file
                        + " that belongs to none of its rules; begin its key with a rule's id and a dot");
            }
            if (!isClosed(texts.getProperty(key))) {
                throw fault("has a text " + key + " in " + file + " with a { that no } closes; close it");
            }
        }
        return texts;
    }

    private static boolean isClosed(String template) {
        int open = template.lastIndexOf('{');
        return open < 0 || template.indexOf('}', open) > open;
    }

    private RulePackException fault(String what) {
        return new RulePackException("rule pack " + pack.name() + " " + what);
    }

    private static boolean belongs(String key, RuleInfo rule) {
        return key.equals(rule.id().value()) || key.startsWith(rule.id() + ".");
    }

    private List<String> needed() {
        List<String> keys = new ArrayList<>();
        for (RuleInfo rule : pack.infos()) {
            keys.add(rule.id().value());
            keys.add(rule.id() + ".title");
            keys.add(rule.id() + ".basis");
        }
        return keys;
    }
}
