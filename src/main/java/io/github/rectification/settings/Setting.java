package io.github.rectification.settings;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A value of a file with its place: a text, a list or a map. What is asked of it and is not there gives a sentence that
 * tells the place. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Setting {

    private static final Map<String, Boolean> TRUTH = Map.of("true", true, "false", false);

    private final SettingKind kind;
    private final Place place;
    private final String text;
    private final boolean plain;
    private final List<Setting> elements;
    private final List<Entry> entries;

    private Setting(
            SettingKind kind, Place place, String text, boolean plain, List<Setting> elements, List<Entry> entries) {
        this.kind = kind;
        this.place = place;
        this.text = text;
        this.plain = plain;
        this.elements = List.copyOf(elements);
        this.entries = List.copyOf(entries);
    }

    static Setting text(Place place, String text, boolean plain) {
        return new Setting(SettingKind.TEXT, place, text, plain, List.of(), List.of());
    }

    static Setting list(Place place, List<Setting> elements) {
        return new Setting(SettingKind.LIST, place, "", false, elements, List.of());
    }

    static Setting map(Place place, List<Entry> entries) {
        return new Setting(SettingKind.MAP, place, "", false, List.of(), entries);
    }

    /** {@return where it stands} */
    public Place place() {
        return place;
    }

    /** {@return whether it is a map} */
    public boolean isMap() {
        return kind == SettingKind.MAP;
    }

    /** {@return whether it is a list} */
    public boolean isList() {
        return kind == SettingKind.LIST;
    }

    /** {@return whether it is a text without quotes, which may also be read as a number, a truth value or nothing} */
    public boolean isPlain() {
        return plain;
    }

    /**
     * {@return the text, not empty}
     *
     * @throws SettingsException if it is none
     */
    public String text() {
        if (kind != SettingKind.TEXT || text.isBlank()) {
            throw refused("value.text", Map.of());
        }
        return text;
    }

    /**
     * {@return the truth value}
     *
     * @throws SettingsException if it is neither {@code true} nor {@code false}
     */
    public boolean truth() {
        if (!plain) {
            throw unknown("value.word", TRUTH.keySet(), Map.of());
        }
        return word(TRUTH);
    }

    /**
     * {@return a whole number}
     *
     * @param least the least, at least 0
     * @param most the most
     * @throws SettingsException if it is none in that range
     */
    public int number(int least, int most) {
        if (kind == SettingKind.TEXT && plain && text.matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw refused("value.number", Map.of("least", least, "most", most, "value", kind.shown(text)));
    }

    /**
     * {@return the day}
     *
     * @throws SettingsException if it is none of the form {@code 2024-11-01}
     */
    public LocalDate day() {
        try {
            if (kind == SettingKind.TEXT && text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // told below
        }
        throw refused("value.day", Map.of("value", kind.shown(text)));
    }

    /**
     * {@return what a word stands for}
     *
     * @param words the words with what they stand for, not null
     * @param <T> what they stand for
     * @throws SettingsException if it is none of them; the sentence names the nearest
     */
    public <T> T word(Map<String, T> words) {
        T found = kind == SettingKind.TEXT ? words.get(text) : null;
        if (found == null) {
            throw unknown("value.word", words.keySet(), Map.of());
        }
        return found;
    }

    /**
     * {@return the elements of a list}
     *
     * @throws SettingsException if it is no list
     */
    public List<Setting> elements() {
        if (kind != SettingKind.LIST) {
            throw refused("value.list", Map.of());
        }
        return elements;
    }

    /**
     * {@return what the words of a list stand for, in the order of the list, none twice}
     *
     * @param words the words with what they stand for, not null
     * @param <T> what they stand for
     * @throws SettingsException if it is no list, or an element is no such word or stands in it twice
     */
    public <T> List<T> words(Map<String, T> words) {
        requireNonNull(words, "words");
        List<T> found = new ArrayList<>();
        for (Setting element : elements()) {
            T one = element.word(words);
            if (found.contains(one)) {
                throw element.refused("value.twice", Map.of("value", element.kind.shown(element.text)));
            }
            found.add(one);
        }
        return found;
    }

    /**
     * {@return the entries of a map, in the order of the file}
     *
     * @throws SettingsException if it is no map
     */
    public List<Entry> entries() {
        if (kind != SettingKind.MAP) {
            throw refused("value.map", Map.of());
        }
        return entries;
    }

    /**
     * {@return the value of a key of a map, or empty if it lacks the key}
     *
     * @param key the key, not null
     * @throws SettingsException if it is no map
     */
    public Optional<Setting> get(String key) {
        requireNonNull(key, "key");
        return entries().stream()
                .filter(entry -> entry.key().text().equals(key))
                .map(Entry::value)
                .findFirst();
    }

    /**
     * Hands each value of a map to the reader of its key.
     *
     * @param readers the keys that there may be with what reads their values, not null
     * @throws SettingsException if it is no map or has another key; the sentence names the nearest
     */
    public void read(Map<String, Consumer<Setting>> readers) {
        for (Entry entry : entries()) {
            Consumer<Setting> reader = readers.get(entry.key().text());
            if (reader == null) {
                throw entry.key().unknown("key.unknown", readers.keySet(), Map.of());
            }
            reader.accept(entry.value());
        }
    }

    /**
     * {@return the sentence that this word is unknown}
     *
     * @param key which sentence; with {@code -near} added it names the nearest word; not null
     * @param known the words that there are, not null
     * @param further what else is put into it, not null
     */
    public SettingsException unknown(String key, Collection<String> known, Map<String, ?> further) {
        return SettingsException.unknown(
                place.toString(), kind == SettingKind.TEXT ? text : kind.shown(text), key, known, further);
    }

    /**
     * {@return a sentence about this setting}
     *
     * @param key which sentence, not null
     * @param values what is put into it, not null
     */
    public SettingsException refused(String key, Map<String, ?> values) {
        return new SettingsException(place.toString(), requireNonNull(key, "key"), requireNonNull(values, "values"));
    }

    /**
     * A key with its value.
     *
     * @param key the key, a text; not null
     * @param value the value, not null
     * @since 0.1.0
     */
    public record Entry(Setting key, Setting value) {
        /** Refuses null. */
        public Entry {
            requireNonNull(key, "key");
            requireNonNull(value, "value");
        }
    }
}
