package io.github.rectification.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The inputs kept in src/test/resources/fuzz, a folder for each target, still pass. */
class FuzzInputsTest {

    private static final Path FOLDER = Path.of("src/test/resources/fuzz");

    static Stream<Arguments> inputs() {
        return Arrays.stream(Target.values()).flatMap(target -> files(target).map(file -> Arguments.of(target, file)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("inputs")
    void pass(Target target, Path file) throws IOException {
        byte[] input = Files.readAllBytes(file);

        assertThatCode(() -> target.tryOut(input)).doesNotThrowAnyException();
    }

    private static Stream<Path> files(Target target) {
        Path folder = FOLDER.resolve(target.name().toLowerCase(Locale.ROOT));
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException("no inputs for " + target, e);
        }
    }
}
