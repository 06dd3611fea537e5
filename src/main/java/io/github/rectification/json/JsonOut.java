package io.github.rectification.json;

import io.github.rectification.json.layout.JsonLayout;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** Writes keys with their values, one a line, an absent value as null. Not thread-safe; good for one text. */
final class JsonOut {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final StringWriter text = new StringWriter();
    private final JsonGenerator generator = FACTORY.createGenerator(new JsonLayout(), text);

    /** Writes the outermost object; {@return the whole text, with a line feed at its end} */
    <T> String whole(T value, Consumer<T> members) {
        object(value, members);
        generator.close();
        return text.append('\n').toString();
    }

    void text(String key, String value) {
        generator.writeStringProperty(key, value);
    }

    void text(String key, Optional<String> value) {
        if (value.isPresent()) {
            generator.writeStringProperty(key, value.get());
        } else {
            generator.writeNullProperty(key);
        }
    }

    void number(String key, int value) {
        generator.writeNumberProperty(key, value);
    }

    void number(String key, OptionalInt value) {
        if (value.isPresent()) {
            generator.writeNumberProperty(key, value.getAsInt());
        } else {
            generator.writeNullProperty(key);
        }
    }

    void date(String key, Optional<LocalDate> value) {
        text(key, value.map(LocalDate::toString));
    }

    void decimal(String key, Optional<BigDecimal> value) {
        text(key, value.map(BigDecimal::toPlainString));
    }

    void constant(String key, Optional<? extends Enum<?>> value) {
        text(key, value.map(Enum::name));
    }

    void texts(String key, Collection<String> values) {
        list(key, values, generator::writeString);
    }

    <T> void object(String key, Optional<T> value, Consumer<T> members) {
        generator.writeName(key);
        if (value.isPresent()) {
            object(value.get(), members);
        } else {
            generator.writeNull();
        }
    }

    <T> void objects(String key, Collection<T> values, Consumer<T> members) {
        list(key, values, value -> object(value, members));
    }

    private <T> void list(String key, Collection<T> values, Consumer<T> element) {
        generator.writeName(key);
        generator.writeStartArray();
        values.forEach(element);
        generator.writeEndArray();
    }

    private <T> void object(T value, Consumer<T> members) {
        generator.writeStartObject();
        members.accept(value);
        generator.writeEndObject();
    }
}
