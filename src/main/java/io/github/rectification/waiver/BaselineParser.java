package io.github.rectification.waiver;

import io.github.rectification.finding.RuleId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads one baseline. */
final class BaselineParser {

    static final String SCHEMA_VERSION = "1";

    private static final JsonFactory FACTORY = new JsonFactory();

    private final byte[] bytes;
    private final String name;

    BaselineParser(byte[] bytes, String name) {
        this.bytes = bytes;
        this.name = name;
    }

    Baseline read() {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
            try {
                return document(json);
            } catch (JacksonException e) {
                throw at(e.getLocation(), "json.broken", Map.of());
            }
        }
    }

    private Baseline document(JsonParser json) {
        Map<String, Collection<Baseline.Entry>> files = new HashMap<>();
        boolean versioned = false;
        expect(json, json.nextToken(), JsonToken.START_OBJECT);
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = json.currentName();
            JsonToken value = json.nextToken();
            if (key.equals("schemaVersion")) {
                expect(json, value, JsonToken.VALUE_STRING);
                versioned = json.getString().equals(SCHEMA_VERSION);
            } else if (key.equals("files")) {
                expect(json, value, JsonToken.START_OBJECT);
                while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                    files.put(json.currentName(), entries(json));
                }
            } else {
                throw noBaseline(json);
            }
        }
        if (!versioned || json.nextToken() != null) {
            throw noBaseline(json);
        }
        return Baseline.of(files);
    }

    private List<Baseline.Entry> entries(JsonParser json) {
        List<Baseline.Entry> entries = new ArrayList<>();
        expect(json, json.nextToken(), JsonToken.START_ARRAY);
        while (json.nextToken() == JsonToken.START_OBJECT) {
            Map<String, String> values = new HashMap<>();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = json.currentName();
                expect(json, json.nextToken(), JsonToken.VALUE_STRING);
                values.put(key, json.getString());
            }
            entries.add(entry(json, values));
        }
        expect(json, json.currentToken(), JsonToken.END_ARRAY);
        return entries;
    }

    private Baseline.Entry entry(JsonParser json, Map<String, String> values) {
        String rule = values.get("rule");
        String fingerprint = values.get("fingerprint");
        if (rule == null || fingerprint == null || values.size() > 2) {
            throw noBaseline(json);
        }
        try {
            return new Baseline.Entry(new RuleId(rule), fingerprint);
        } catch (IllegalArgumentException e) {
            throw noBaseline(json);
        }
    }

    private void expect(JsonParser json, JsonToken found, JsonToken wanted) {
        if (found != wanted) {
            throw noBaseline(json);
        }
    }

    private BaselineException noBaseline(JsonParser json) {
        return at(json.currentTokenLocation(), "json.no-baseline", Map.of());
    }

    private BaselineException at(TokenStreamLocation place, String key, Map<String, ?> values) {
        boolean known = place != null && place.getLineNr() > 0;
        return new BaselineException(
                known ? name + ":" + place.getLineNr() + ":" + Math.max(1, place.getColumnNr()) : name, key, values);
    }
}
