package io.github.rectification.reporter;

import static java.util.Objects.requireNonNull;

import io.github.rectification.extras.OptionalLibrary;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/**
 * The forms in which findings can be written: those built in, then those found as services.
 *
 * <p>Of the ones built in {@code json}, {@code sarif} and {@code gitlab} need {@code tools.jackson.core:jackson-core}: without
 * it their reporters cannot be made, which an {@link IllegalStateException} tells in one sentence.
 *
 * @since 0.1.0
 */
public final class ReportFormats {

    private static final List<ReportFormat> BUILT_IN = List.of(
            new BuiltIn("text"),
            new BuiltIn("json"),
            new BuiltIn("sarif"),
            new BuiltIn("junit"),
            new BuiltIn("checkstyle"),
            new BuiltIn("github"),
            new BuiltIn("gitlab"),
            new BuiltIn("html"),
            new BuiltIn("todo"));

    private ReportFormats() {}

    /**
     * Finds a form.
     *
     * @param name its name, not null
     * @return the form, or empty if there is none of this name
     * @throws IllegalStateException if it is none of those built in, and a service cannot be loaded
     */
    public static Optional<ReportFormat> find(String name) {
        requireNonNull(name, "name");
        // services are asked last: looking for them takes time at every start
        return find(BUILT_IN, name).or(() -> find(services(), name));
    }

    private static List<ReportFormat> services() {
        try {
            List<ReportFormat> found = new ArrayList<>();
            ServiceLoader.load(ReportFormat.class).forEach(found::add);
            return found;
        } catch (ServiceConfigurationError | LinkageError e) {
            throw new IllegalStateException(
                    "an output format beside the library cannot be loaded: " + e.getMessage(), e);
        }
    }

    private static Optional<ReportFormat> find(Iterable<ReportFormat> formats, String name) {
        for (ReportFormat format : formats) {
            if (format.name().equals(name)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /**
     * {@return the names of all forms, those built in first}
     *
     * @throws IllegalStateException if a service cannot be loaded
     */
    public static List<String> names() {
        List<String> names = new ArrayList<>();
        BUILT_IN.forEach(format -> names.add(format.name()));
        services().forEach(format -> names.add(format.name()));
        return List.copyOf(names);
    }

    /** One class for all: the reporters' own are loaded only when they are asked for. */
    private record BuiltIn(String name) implements ReportFormat {

        @Override
        public Reporter reporter(Writer out) {
            return reporter(out, OutputOptions.PLAIN);
        }

        @Override
        public Reporter reporter(Writer out, OutputOptions options) {
            requireNonNull(out, "out");
            try {
                return made(out, options);
            } catch (LinkageError e) {
                throw OptionalLibrary.JACKSON.missing("the output format " + name, "输出格式" + name, e);
            }
        }

        private Reporter made(Writer out, OutputOptions options) {
            return switch (name) {
                case "text" -> new TextReporter(out, options.colour());
                case "todo" -> new TodoReporter(out);
                case "json" -> new JsonReporter(out);
                case "sarif" -> new SarifReporter(out);
                case "junit" -> new JunitReporter(out);
                case "checkstyle" -> new CheckstyleReporter(out);
                case "github" -> new GithubReporter(out, options.stepSummary());
                case "gitlab" -> new GitlabReporter(out);
                case "html" -> new HtmlReporter(out);
                default -> throw new IllegalStateException("no reporter for the format " + name);
            };
        }
    }
}
