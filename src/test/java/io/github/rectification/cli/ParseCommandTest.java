package io.github.rectification.cli;

import static io.github.rectification.cli.SampleDrafts.SOUND;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.cli.CommandRun.Result;
import io.github.rectification.json.JsonSchemas;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ParseCommandTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    private Path folder;

    private CommandRun command;

    @BeforeEach
    void make_command() {
        command = new CommandRun(folder).file("a.txt", SOUND);
    }

    @Test
    void prints_the_report() {
        Result result = command.run("parse", "@/a.txt");
        assertThat(result.status()).isZero();
        assertThat(result.err()).isEmpty();
        JsonNode report = MAPPER.readTree(result.out());
        assertThat(report.at("/title").asString()).isEqualTo("中共云溪县青禾镇委员会关于巡察整改进展情况的通报");
        assertThat(report.at("/sections/1/items/0/type").asString()).isEqualTo("issue");
    }

    @Test
    void prints_again_what_it_reads_from_its_own_output() {
        String report = command.run("parse", "@/a.txt").out();
        assertThat(command.file("a.json", report).run("parse", "@/a.json").out())
                .isEqualTo(report);
    }

    @Test
    void reads_standard_input() {
        assertThat(command.input(SOUND).run("parse", "-")).isEqualTo(command.run("parse", "@/a.txt"));
    }

    @Test
    void lists_where_each_value_stands() {
        JsonNode parsed =
                MAPPER.readTree(command.run("parse", "--spans", "@/a.txt").out());
        assertThat(parsed.get("report"))
                .isEqualTo(MAPPER.readTree(command.run("parse", "@/a.txt").out()));
        assertThat(parsed.get("unread").isArray()).isTrue();
        JsonNode title = parsed.get("spans")
                .valueStream()
                .filter(span -> span.get("path").asString().equals("title"))
                .findFirst()
                .orElseThrow();
        assertThat(title.at("/places/0").toString())
                .isEqualTo("{\"line\":1,\"column\":1,\"endLine\":1,\"endColumn\":25,\"offset\":0,\"length\":24}");
    }

    @Test
    void says_why_a_file_cannot_be_read() {
        Result result = command.run("parse", "@/b.txt");
        assertThat(result.status()).isEqualTo(3);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("@/b.txt").containsOnlyOnce("\n");
        assertThat(command.run("parse", "--lang", "en", "@/b.txt").err()).contains("there is no such file");
    }

    @Test
    void prints_the_schemas() {
        assertThat(command.run("schema", "report")).isEqualTo(new Result(0, JsonSchemas.report(), ""));
        assertThat(command.run("schema", "findings")).isEqualTo(new Result(0, JsonSchemas.findings(), ""));
    }
}
