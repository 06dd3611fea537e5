package io.github.rectification.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** The texts of the bundles of messages. */
public final class Bundles {

    private Bundles() {}

    /** {@return the texts of a bundle by their keys}
     *
     * @param beside a class in the module of the bundle
     * @param file its file as the class names it, such as {@code messages_zh.properties} for one beside the class
     */
    public static SortedMap<String, String> texts(Class<?> beside, String file) {
        var properties = new Properties();
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(file), file)) {
            properties.load(new InputStreamReader(in, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SortedMap<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
