package io.github.rectification.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.rectification.source.PropertyPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The public types of the packages that the module exports. */
public final class PublicApi {

    private static final Path MODULE = Path.of("src/main/java/module-info.java");
    private static final Pattern EXPORTED = Pattern.compile("exports ([\\w.]+);");

    private PublicApi() {}

    /** {@return the names of the exported packages} */
    public static List<String> packages() {
        try {
            return EXPORTED.matcher(Files.readString(MODULE, UTF_8))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the types that others can name, nested ones too, sorted by name} */
    public static List<Class<?>> types() {
        return packages().stream()
                .flatMap(PublicApi::typesOf)
                .filter(PublicApi::canBeNamed)
                .toList();
    }

    private static Stream<Class<?>> typesOf(String room) {
        Path folder = classes().resolve(room.replace('.', '/'));
        try (Stream<Path> files = Files.list(folder)) {
            List<Class<?>> types = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".class") && !file.startsWith("package-info"))
                    .sorted()
                    .<Class<?>>map(file -> load(room + "." + file.substring(0, file.length() - ".class".length())))
                    .toList();
            return types.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path classes() {
        try {
            return Path.of(PropertyPath.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublicApi.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean canBeNamed(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return Modifier.isPublic(type.getModifiers())
                && !type.isAnonymousClass()
                && (outer == null || canBeNamed(outer));
    }
}
