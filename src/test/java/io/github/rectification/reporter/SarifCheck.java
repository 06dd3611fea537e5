package io.github.rectification.reporter;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** Asks the schema of SARIF 2.1.0, with formats asserted, what is wrong with a text. */
final class SarifCheck {

    private final Schema schema;

    SarifCheck() {
        var config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        try (var in = SarifCheck.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            this.schema = SchemaRegistry.withDefaultDialect(
                            SpecificationVersion.DRAFT_7, registry -> registry.schemaRegistryConfig(config))
                    .getSchema(JsonMapper.shared().readTree(Objects.requireNonNull(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return what is wrong, one sentence each; empty if nothing is} */
    List<String> faults(String sarif) {
        return schema.validate(sarif, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
