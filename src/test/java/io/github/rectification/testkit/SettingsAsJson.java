package io.github.rectification.testkit;

import io.github.rectification.settings.Setting;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Settings of a YAML file as JSON, as the core schema of YAML reads them. */
public final class SettingsAsJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private SettingsAsJson() {}

    /** {@return the setting as a JSON text} */
    public static String of(Setting setting) {
        return node(setting).toString();
    }

    private static JsonNode node(Setting setting) {
        if (setting.isMap()) {
            ObjectNode map = NODES.objectNode();
            setting.entries().forEach(entry -> map.set(entry.key().text(), node(entry.value())));
            return map;
        }
        if (setting.isList()) {
            ArrayNode list = NODES.arrayNode();
            setting.elements().forEach(element -> list.add(node(element)));
            return list;
        }
        String text = setting.text();
        if (setting.isPlain() && text.matches("true|false")) {
            return NODES.booleanNode(text.equals("true"));
        }
        return setting.isPlain() && text.matches("[0-9]+")
                ? NODES.numberNode(Integer.parseInt(text))
                : NODES.stringNode(text);
    }
}
