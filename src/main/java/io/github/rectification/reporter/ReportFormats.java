package io.github.rectification.reporter;

import static java.util.Objects.requireNonNull;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * The forms in which findings can be written: those built in, then those found as services.
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
     */
    public static Optional<ReportFormat> find(String name) {
        requireNonNull(name, "name");
        // services are asked last: looking for them takes time at every start
        return find(BUILT_IN, name).or(() -> find(ServiceLoader.load(ReportFormat.class), name));
    }

    private static Optional<ReportFormat> find(Iterable<ReportFormat> formats, String name) {
        for (ReportFormat format : formats) {
            if (format.name().equals(name)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** {@return the names of all forms, those built in first} */
    public static List<String> names() {
        List<String> names = new ArrayList<>();
        BUILT_IN.forEach(format -> names.add(format.name()));
        ServiceLoader.load(ReportFormat.class).forEach(format -> names.add(format.name()));
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
