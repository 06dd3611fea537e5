package io.github.rectification.testkit;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A value of every type that stands in a public signature: some by hand, records and builders by their parts. */
public final class Specimens {

    private final Map<Class<?>, Object> byHand = new HashMap<>();

    /** Types under construction, such as a section, which holds sections. */
    private final Set<Type> begun = new HashSet<>();

    /** Makes what is not made of its parts. */
    public Specimens() {
        byHand.putAll(HandMade.values());
    }

    /** {@return a value of the type, or of a subtype; never null} */
    public Object of(Type type) {
        if (type instanceof Class<?> plain) {
            return ofClass(plain);
        }
        if (type instanceof ParameterizedType filled) {
            return ofParameterized((Class<?>) filled.getRawType(), filled.getActualTypeArguments());
        }
        if (type instanceof WildcardType wild) {
            return of(wild.getLowerBounds().length > 0 ? wild.getLowerBounds()[0] : wild.getUpperBounds()[0]);
        }
        if (type instanceof TypeVariable<?> open) {
            return of(open.getBounds()[0]);
        }
        throw new IllegalArgumentException("no specimen of " + type);
    }

    private Object ofParameterized(Class<?> raw, Type[] arguments) {
        boolean isBegun = begun.contains(arguments[0]);
        if (raw == Optional.class) {
            return isBegun ? Optional.empty() : Optional.of(of(arguments[0]));
        }
        if (raw == Set.class) {
            return isBegun ? Set.of() : Set.of(of(arguments[0]));
        }
        if (raw.isAssignableFrom(List.class)) {
            return isBegun ? List.of() : List.of(of(arguments[0]));
        }
        if (raw == Map.class) {
            return Map.of(of(arguments[0]), of(arguments[1]));
        }
        return ofClass(raw);
    }

    private Object ofClass(Class<?> type) {
        Object known = byHand.get(type);
        if (known != null) {
            return known;
        }
        if (type.isPrimitive()) {
            return ofPrimitive(type);
        }
        if (type.isArray()) {
            return arrayOf(type.getComponentType());
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isSealed()) {
            return ofClass(type.getPermittedSubclasses()[0]);
        }
        if (type.isInterface()) {
            return type.getSimpleName().startsWith("With") ? ofClass(record(type)) : answering(type);
        }
        begun.add(type);
        Object made = made(type);
        begun.remove(type);
        return made;
    }

    /** {@return the record whose copies a generated interface makes} */
    private static Class<?> record(Class<?> copies) {
        String simple = copies.getSimpleName().substring("With".length());
        try {
            return Class.forName(copies.getPackageName() + "." + simple);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private Object arrayOf(Class<?> element) {
        Object array = Array.newInstance(element, element.isPrimitive() ? 0 : 1);
        if (!element.isPrimitive()) {
            Array.set(array, 0, of(element));
        }
        return array;
    }

    private static Object ofPrimitive(Class<?> type) {
        return type == boolean.class ? (Object) false : type == char.class ? (Object) 'a' : (Object) 1;
    }

    /** An interface whose methods answer with specimens. */
    private Object answering(Class<?> type) {
        return Proxy.newProxyInstance(
                type.getClassLoader() == null ? getClass().getClassLoader() : type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> {
                    if (method.isDefault()) {
                        return InvocationHandler.invokeDefault(proxy, method, arguments);
                    }
                    return method.getReturnType() == void.class ? null : of(method.getGenericReturnType());
                });
    }

    private Object made(Class<?> type) {
        try {
            if (type.isRecord()) {
                return canonical(type).newInstance(arguments(canonical(type).getGenericParameterTypes()));
            }
            for (Method method : type.getDeclaredMethods()) {
                if (isFactory(method, type)) {
                    return method.invoke(null, arguments(method.getGenericParameterTypes()));
                }
            }
            if (type.getConstructors().length == 0) {
                throw new NoSuchMethodException("neither a factory nor a constructor");
            }
            Constructor<?> constructor = type.getConstructors()[0];
            return constructor.newInstance(arguments(constructor.getGenericParameterTypes()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("no specimen of " + type, e);
        }
    }

    private static boolean isFactory(Method method, Class<?> type) {
        return Modifier.isStatic(method.getModifiers())
                && Modifier.isPublic(method.getModifiers())
                && method.getReturnType() == type;
    }

    /** {@return the constructor that takes all components of a record} */
    public static Constructor<?> canonical(Class<?> type) throws NoSuchMethodException {
        return type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new));
    }

    /** {@return a value for each of these types} */
    public Object[] arguments(Type... types) {
        List<Object> arguments = new ArrayList<>();
        for (Type type : types) {
            arguments.add(of(type));
        }
        return arguments.toArray();
    }
}
