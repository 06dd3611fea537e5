package io.github.rectification.finding;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The sentences shown to people, in Chinese or English.
 *
 * <p>Values are put in for {@code {name}} as they are: nothing in a value is ever read as a template. Dates, lists and
 * enum constants get the form that the language has for them. Neither the machine's locale nor its time zone is asked.
 * Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Messages {

    private final Locale locale;
    private final Properties texts;

    private Messages(Locale locale, Properties texts) {
        this.locale = locale;
        this.texts = texts;
    }

    /**
     * Loads the sentences on findings in a language.
     *
     * @param locale Chinese gives Chinese, every other language English; not null
     * @return the sentences, not null
     */
    public static Messages of(Locale locale) {
        requireNonNull(locale, "locale");
        return of(locale, Messages.class);
    }

    /**
     * Loads the sentences that stand beside a class, in {@code messages_zh.properties} and {@code
     * messages_en.properties}.
     *
     * @param locale Chinese gives Chinese, every other language English; not null
     * @param neighbour a class of the package that holds them, not null
     * @return the sentences, not null
     */
    public static Messages of(Locale locale, Class<?> neighbour) {
        requireNonNull(locale, "locale");
        requireNonNull(neighbour, "neighbour");
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        return new Messages(chinese ? Locale.CHINESE : Locale.ENGLISH, load(chinese ? "zh" : "en", neighbour));
    }

    private static Properties load(String language, Class<?> neighbour) {
        String resource = "messages_" + language + ".properties";
        var properties = new Properties();
        try (InputStream in = neighbour.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource " + resource + " is missing from the jar");
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + resource + " cannot be read", e);
        }
        return properties;
    }

    /**
     * Adds sentences, such as those of other people's rules.
     *
     * @param more the sentences by key, not null
     * @return all of them, not null
     * @throws IllegalArgumentException if a key is taken
     */
    public Messages and(Properties more) {
        var all = new Properties();
        all.putAll(texts);
        for (String key : more.stringPropertyNames()) {
            if (all.putIfAbsent(key, more.getProperty(key)) != null) {
                throw new IllegalArgumentException("there is a message \"" + key + "\" already");
            }
        }
        return new Messages(locale, all);
    }

    /** {@return the language of the sentences: Chinese or English} */
    public Locale locale() {
        return locale;
    }

    /**
     * Tells whether there is a sentence.
     *
     * @param key the key, such as {@code NUM-001} or {@code DAT-002.late}; not null
     * @return whether it can be shown
     */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /**
     * Lists what a sentence needs.
     *
     * @param key the key, not null
     * @return the names of the values that are put in, in their order
     * @throws IllegalArgumentException if there is no such sentence
     */
    public List<String> names(String key) {
        List<String> names = new ArrayList<>();
        String template = template(key);
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
            names.add(template.substring(open + 1, template.indexOf('}', open)));
        }
        return names;
    }

    private String template(String key) {
        String template = texts.getProperty(key);
        if (template == null) {
            throw new IllegalArgumentException("no message \"" + key + "\" in language " + locale.getLanguage());
        }
        return template;
    }

    /**
     * Obtains a sentence with its values put in.
     *
     * @param key the key, not null
     * @param values the values by name, not null
     * @return the sentence, not null
     * @throws IllegalArgumentException if there is no such sentence, or it names a value that is not given
     */
    public String text(String key, Map<String, ?> values) {
        return text(key, values, UnaryOperator.identity());
    }

    /**
     * Obtains a sentence with its values put in, each of which goes through a gate first, by itself: within the sentence
     * its words would tell what a value is, such as that of a number of a document.
     *
     * @param key the key, not null
     * @param values the values by name, not null
     * @param gate gives what is shown of a value's words, never null; not null
     * @return the sentence, not null
     * @throws IllegalArgumentException if there is no such sentence, or it names a value that is not given
     */
    public String text(String key, Map<String, ?> values, UnaryOperator<String> gate) {
        requireNonNull(values, "values");
        requireNonNull(gate, "gate");
        String template = template(key);
        var text = new StringBuilder(template.length() + 32);
        int at = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
            int close = template.indexOf('}', open);
            String name = template.substring(open + 1, close);
            text.append(template, at, open).append(gate.apply(show(key, name, values.get(name))));
            at = close + 1;
        }
        return text.append(template, at, template.length()).toString();
    }

    private String show(String key, String name, @Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException("message \"" + key + "\" needs a value for {" + name + "}");
        }
        if (value instanceof LocalDate date) {
            return locale.equals(Locale.CHINESE)
                    ? date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日"
                    : DateTimeFormatter.ISO_LOCAL_DATE.format(date);
        }
        if (value instanceof Enum<?> constant) {
            return texts.getProperty(
                    constant.getDeclaringClass().getSimpleName() + "." + constant.name(), constant.name());
        }
        if (value instanceof Collection<?> values) {
            var joined = new StringJoiner(locale.equals(Locale.CHINESE) ? "、" : ", ");
            values.forEach(one -> joined.add(show(key, name, one)));
            return joined.toString();
        }
        return value.toString();
    }
}
