package io.github.rectification.json;

import io.github.rectification.wording.NearestWord;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Tells by its keys whether a JSON text was meant to be a report, whatever is wrong with it: most keys of the object at its
 * top are keys of a report there, misspelt ones among them, and most keys at any depth are keys somewhere in a report.
 */
final class ReportLikeness {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** Two edits make one short word of another. */
    private static final int SHORTEST_MISSPELT = 5;

    private final Set<String> atTop = new HashSet<>();
    private final Set<String> anywhere = new HashSet<>();
    private int known;
    private int unknown;
    private int knownAtTop;
    private int unknownAtTop;

    /** Learns the keys from the schema. */
    ReportLikeness() {
        Deque<Boolean> namesKeys = new ArrayDeque<>();
        String name = "";
        try (JsonParser schema = parser(JsonSchemas.report())) {
            for (JsonToken token = schema.nextToken(); token != null; token = schema.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME) {
                    name = schema.currentName();
                    learn(name, namesKeys);
                } else if (token == JsonToken.START_OBJECT) {
                    namesKeys.push(name.equals("properties"));
                } else if (token == JsonToken.END_OBJECT) {
                    namesKeys.pop();
                }
            }
        }
    }

    private void learn(String name, Deque<Boolean> namesKeys) {
        if (namesKeys.element()) {
            anywhere.add(name);
            if (namesKeys.size() == 2) {
                atTop.add(name);
            }
        }
    }

    /** {@return whether the text, or what there is of it, resembles a report} */
    boolean isIn(String json) {
        try (JsonParser parser = parser(json)) {
            countUpToFault(parser);
        }
        return knownAtTop > unknownAtTop && known > unknown;
    }

    /** What stands before a fault counts, and that may be where the text was cut off. */
    private void countUpToFault(JsonParser parser) {
        try {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                count(parser);
            }
        } catch (JacksonException e) {
            // a name comes up only when its value has begun well
            String name = parser.currentName();
            if (known + unknown == 0 && name != null) {
                count(name, true);
            }
        }
    }

    private void count(JsonParser parser) {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            boolean isTop = parser.streamReadContext().getNestingDepth() == 1;
            if (token == JsonToken.END_OBJECT && parser.streamReadContext().inRoot()) {
                return;
            }
            if (token == JsonToken.PROPERTY_NAME) {
                count(parser.currentName(), isTop);
            }
        }
    }

    private void count(String key, boolean isTop) {
        boolean isKnown = isTop ? isNearTop(key) : anywhere.contains(key);
        known += isKnown ? 1 : 0;
        unknown += isKnown ? 0 : 1;
        knownAtTop += isTop && isKnown ? 1 : 0;
        unknownAtTop += isTop && !isKnown ? 1 : 0;
    }

    private boolean isNearTop(String key) {
        return atTop.contains(key)
                || (key.length() >= SHORTEST_MISSPELT
                        && NearestWord.to(key, atTop).isPresent());
    }

    private static JsonParser parser(String json) {
        return FACTORY.createParser(ObjectReadContext.empty(), json.toCharArray());
    }
}
