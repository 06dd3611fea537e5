package io.github.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.testkit.PublicApi;
import io.github.rectification.testkit.Specimens;
import jakarta.validation.ConstraintValidator;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whoever hands null to the library is told at once, and which parameter it was. */
class NullArgumentsTest {

    private final Specimens specimens = new Specimens();

    @Test
    void constructors_and_static_methods_refuse_null_by_the_name_of_the_parameter() {
        List<Refusal> refusals = refusals(PublicApi.types().stream()
                .filter(type -> !isGenerated(type))
                .flatMap(type ->
                        Stream.concat(Stream.of(type.getConstructors()), methods(type, Modifier::isStatic).stream()))
                .toList());

        assertThat(refusals)
                .hasSizeGreaterThan(150)
                .filteredOn(refusal -> !refusal.isNamed())
                .isEmpty();
    }

    @Test
    void other_methods_refuse_null() {
        List<Refusal> refusals = refusals(PublicApi.types().stream()
                .flatMap(type ->
                        methods(type, modifiers -> !Modifier.isStatic(modifiers) && !Modifier.isAbstract(modifiers))
                                .stream())
                .toList());

        assertThat(refusals)
                .hasSizeGreaterThan(300)
                .filteredOn(refusal -> !refusal.isOfNull())
                .isEmpty();
    }

    /** {@return what comes of null for each parameter in turn, all others being as they should} */
    private List<Refusal> refusals(List<? extends Executable> executables) {
        List<Refusal> refusals = new ArrayList<>();
        for (Executable executable : executables) {
            for (int i = 0; i < executable.getParameterCount(); i++) {
                if (!executable.getParameterTypes()[i].isPrimitive() && !isNullable(executable, i)) {
                    refusals.add(refusal(executable, i));
                }
            }
        }
        return refusals;
    }

    /** Providers of Jakarta Validation call validators, and say what may be null there. */
    private static List<Method> methods(Class<?> type, Predicate<Integer> wanted) {
        if (type.isAnnotation() || type.isEnum() || ConstraintValidator.class.isAssignableFrom(type)) {
            return List.of();
        }
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> wanted.test(method.getModifiers()))
                .filter(method -> !method.getName().equals("equals"))
                .toList();
    }

    private static boolean isGenerated(Class<?> type) {
        return type.getSimpleName().endsWith("Builder") && type.getDeclaringClass() == null;
    }

    private static boolean isNullable(Executable executable, int parameter) {
        return executable.getAnnotatedParameterTypes()[parameter].isAnnotationPresent(Nullable.class);
    }

    private Refusal refusal(Executable executable, int parameter) {
        String name = executable.getParameters()[parameter].getName();
        Object[] arguments = specimens.arguments(executable.getGenericParameterTypes());
        arguments[parameter] = null;
        try {
            call(executable, arguments);
            return new Refusal(executable, name, null);
        } catch (InvocationTargetException e) {
            return new Refusal(executable, name, e.getCause());
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw new IllegalStateException(executable + " of " + name, e);
        }
    }

    private void call(Executable executable, Object[] arguments) throws ReflectiveOperationException {
        if (executable instanceof Constructor<?> constructor) {
            constructor.newInstance(arguments);
        } else {
            Method method = (Method) executable;
            boolean isStatic = Modifier.isStatic(method.getModifiers());
            method.invoke(isStatic ? null : specimens.of(method.getDeclaringClass()), arguments);
        }
    }

    private record Refusal(
            Executable executable,
            String parameter,
            @Nullable Throwable thrown) {

        boolean isOfNull() {
            return thrown instanceof NullPointerException;
        }

        boolean isNamed() {
            return thrown != null && isOfNull() && parameter.equals(thrown.getMessage());
        }

        @Override
        public String toString() {
            return executable.getDeclaringClass().getSimpleName() + "." + executable.getName() + " " + parameter + ": "
                    + thrown;
        }
    }
}
