package io.github.rectification.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** {@code rectify init}: writes a first configuration file, and on demand what a build server needs. */
final class InitCommand {

    private final Console console;
    private final Arguments arguments;

    InitCommand(Console console, Arguments arguments) {
        this.console = console;
        this.arguments = arguments;
    }

    ExitStatus run() throws IOException {
        String language = CheckOptions.locale(arguments).getLanguage();
        String folder = arguments.optionalOperand().orElse("");
        String server = arguments.value(Option.CI).orElse("");
        NewFile configuration = file(folder, ConfigurationSearch.NAME, "rectify_" + language + ".yaml");
        if (server.isEmpty()) {
            configuration.write();
        } else {
            NewFile snippet = file(folder, target(server), server + ".txt");
            NewFile.writeAll(List.of(configuration, snippet));
            console.note("init.snippet", Map.of("file", snippet.name(), "server", server));
        }
        console.note("init.written", Map.of("file", configuration.name()));
        return ExitStatus.OK;
    }

    private static String target(String server) {
        return switch (server) {
            case "github" -> ".github/workflows/rectify.yml";
            case "gitlab" -> ".gitlab/rectify.yml";
            case "jenkins" -> "rectify.Jenkinsfile";
            default ->
                throw Refusal.usage(
                        "usage.ci", Map.of("value", server, "known", List.of("github", "gitlab", "jenkins")));
        };
    }

    private static NewFile file(String folder, String name, String resource) {
        try {
            Path file = Path.of(folder).resolve(name);
            return new NewFile(file, Input.shown(file), template(resource));
        } catch (InvalidPathException e) {
            throw Refusal.usage("input.missing", Map.of("name", folder));
        }
    }

    static String template(String name) {
        try (InputStream in = InitCommand.class.getResourceAsStream("templates/" + name)) {
            return new String(requireNonNull(in, name).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("resource templates/" + name + " cannot be read", e);
        }
    }
}
