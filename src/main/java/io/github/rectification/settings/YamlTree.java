package io.github.rectification.settings;

import io.github.rectification.wording.Quotation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Makes settings of the events of the YAML parser, so that nothing is made that was not looked at. */
final class YamlTree {

    private static final int MOST_DEPTH = 16;

    private final String name;
    private final Iterator<Event> events;

    private YamlTree(String name, Iterator<Event> events) {
        this.name = name;
        this.events = events;
    }

    static Setting read(String text, String name) {
        LoadSettings limits = LoadSettings.builder()
                .setLabel(name)
                .setCodePointLimit(SettingsFile.MOST_BYTES)
                .build();
        try {
            return new YamlTree(name, new ParserImpl(limits, new StreamReader(limits, text))).document();
        } catch (MarkedYamlEngineException e) {
            Optional<Place> place = e.getProblemMark().map(mark -> placeOf(name, mark));
            throw new SettingsException(
                    place.map(Place::toString).orElse(name),
                    "yaml.broken",
                    Map.of("why", Quotation.plain(String.valueOf(e.getProblem()))));
        } catch (YamlEngineException e) {
            throw new SettingsException(
                    name, "yaml.broken", Map.of("why", Quotation.plain(String.valueOf(e.getMessage()))));
        }
    }

    private Setting document() {
        Event event = next();
        while (event instanceof StreamStartEvent || event instanceof DocumentStartEvent) {
            event = next();
        }
        boolean isEmpty = !(event instanceof NodeEvent) || (event instanceof ScalarEvent text && isNothing(text));
        Setting whole = isEmpty ? Setting.map(new Place(name, 1, 1), List.of()) : node(event, 0);
        if (event instanceof NodeEvent && !(next() instanceof DocumentEndEvent)) {
            throw whole.refused("yaml.broken", Map.of("why", "document end"));
        }
        while (events.hasNext()) {
            Event after = next();
            if (after instanceof DocumentStartEvent) {
                throw new SettingsException(placeOf(after).toString(), "yaml.documents", Map.of());
            }
        }
        return whole;
    }

    private static boolean isNothing(ScalarEvent text) {
        return text.isPlain() && text.getValue().isEmpty();
    }

    private Setting node(Event event, int depth) {
        Place place = placeOf(event);
        refuseMarks(event, place);
        if (depth > MOST_DEPTH) {
            throw new SettingsException(place.toString(), "yaml.deep", Map.of("most", MOST_DEPTH));
        }
        if (event instanceof ScalarEvent scalar) {
            return Setting.text(place, scalar.getValue(), scalar.isPlain());
        }
        return event instanceof SequenceStartEvent ? list(place, depth) : map(place, depth);
    }

    private Setting list(Place place, int depth) {
        List<Setting> elements = new ArrayList<>();
        for (Event event = next(); event instanceof NodeEvent; event = next()) {
            elements.add(node(event, depth + 1));
        }
        return Setting.list(place, elements);
    }

    private Setting map(Place place, int depth) {
        List<Setting.Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Event event = next(); event instanceof NodeEvent; event = next()) {
            Setting key = node(event, depth + 1);
            if (!keys.add(key.text())) {
                throw key.refused("key.twice", Map.of("key", Quotation.plain(key.text())));
            }
            entries.add(new Setting.Entry(key, node(next(), depth + 1)));
        }
        return Setting.map(place, entries);
    }

    /** A name for a value lets a small file grow without bounds, a tag asks for an object. */
    private static void refuseMarks(Event event, Place place) {
        boolean anchored = event instanceof NodeEvent node && node.getAnchor().isPresent();
        if (event instanceof AliasEvent || anchored) {
            throw new SettingsException(place.toString(), "yaml.alias", Map.of());
        }
        boolean tagged = event instanceof ScalarEvent scalar
                ? scalar.getTag().isPresent()
                : event instanceof CollectionStartEvent start && start.getTag().isPresent();
        if (tagged) {
            throw new SettingsException(place.toString(), "yaml.tag", Map.of());
        }
        if (!(event instanceof ScalarEvent
                || event instanceof SequenceStartEvent
                || event instanceof MappingStartEvent)) {
            throw new SettingsException(place.toString(), "yaml.broken", Map.of("why", "event"));
        }
    }

    private Event next() {
        try {
            return events.next();
        } catch (NoSuchElementException e) {
            throw new SettingsException(name, "yaml.broken", Map.of("why", "end of file"));
        }
    }

    private Place placeOf(Event event) {
        return event.getStartMark().map(mark -> placeOf(name, mark)).orElseGet(() -> new Place(name, 1, 1));
    }

    private static Place placeOf(String name, Mark mark) {
        return new Place(name, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
