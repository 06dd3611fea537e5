package io.github.rectification.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Asks one of our schemas, with formats asserted, what is wrong with a JSON text. */
public final class SchemaCheck {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final JsonNode tree;
    private final Schema schema;

    private SchemaCheck(JsonNode tree) {
        this.tree = tree;
        var config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        this.schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, registry -> registry.schemaRegistryConfig(config))
                .getSchema(tree);
    }

    static SchemaCheck report() {
        return new SchemaCheck(MAPPER.readTree(JsonSchemas.report()));
    }

    /** {@return a check by the schema of the findings} */
    public static SchemaCheck findings() {
        return new SchemaCheck(MAPPER.readTree(JsonSchemas.findings()));
    }

    /** {@return a check by the schema of a profile} */
    public static SchemaCheck profile() {
        return new SchemaCheck(MAPPER.readTree(JsonSchemas.profile()));
    }

    /** {@return a check by the schema of a configuration file} */
    public static SchemaCheck config() {
        return new SchemaCheck(MAPPER.readTree(JsonSchemas.config()));
    }

    /** {@return the schema itself} */
    public JsonNode tree() {
        return tree;
    }

    /** {@return a check of what stands under one name of the definitions} */
    SchemaCheck definition(String name) {
        var definition = MAPPER.createObjectNode();
        definition.set("$schema", tree.get("$schema"));
        definition.put("$ref", "#/$defs/" + name);
        definition.set("$defs", tree.get("$defs"));
        return new SchemaCheck(definition);
    }

    /** {@return what is wrong, one sentence each; empty if nothing is} */
    public List<String> faults(String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    /** {@return what is wrong, one sentence each; empty if nothing is} */
    List<String> faults(JsonNode json) {
        return schema.validate(json).stream().map(Object::toString).toList();
    }

    /** {@return the first example of the schema that is not empty} */
    ObjectNode example() {
        return (ObjectNode) tree.get("examples").get(1).deepCopy();
    }
}
