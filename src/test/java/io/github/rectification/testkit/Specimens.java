package io.github.rectification.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.rectification.ReportChecker;
import io.github.rectification.calendar.WorkingCalendar;
import io.github.rectification.draft.DraftFormat;
import io.github.rectification.draft.DraftReader;
import io.github.rectification.draft.ReadLimits;
import io.github.rectification.finding.Messages;
import io.github.rectification.finding.RuleId;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.privacy.PrivateNumbers;
import io.github.rectification.profile.Profiles;
import io.github.rectification.reporter.PrettyJson;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Profile;
import io.github.rectification.rule.ReportText;
import io.github.rectification.rule.RuleCatalogue;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.builtin.BuiltInRules;
import io.github.rectification.settings.SettingsException;
import io.github.rectification.settings.SettingsFile;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceMap;
import io.github.rectification.source.SourceSlice;
import io.github.rectification.source.SourceSpan;
import io.github.rectification.source.SourceText;
import io.github.rectification.waiver.Baseline;
import io.github.rectification.waiver.BaselineException;
import io.github.rectification.waiver.BaselineFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
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
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/** A value of every type that stands in a public signature: some by hand, records and builders by their parts. */
public final class Specimens {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 20);

    private final Map<Class<?>, Object> byHand = new HashMap<>();

    /** Types under construction, such as a section, which holds sections. */
    private final Set<Type> begun = new HashSet<>();

    /** Makes the values that are not made of their parts. */
    public Specimens() {
        RuleCatalogue catalogue = BuiltInRules.catalogue();
        SourceText text = SourceText.of("甲乙丙");
        var context = new RuleContext(
                DAY, WorkingCalendar.mainlandChina(), Profile.generic(), SourceMap.EMPTY, Optional.empty());
        RectificationReport report = RectificationReport.builder().build();
        ReportChecker checker = ReportChecker.builder().asOf(DAY).build();
        put(String.class, "a");
        put(CharSequence.class, "a");
        put(Object.class, "a");
        put(Class.class, String.class);
        put(java.nio.charset.Charset.class, UTF_8);
        put(Path.class, Path.of("none/such.txt"));
        put(java.io.InputStream.class, new ByteArrayInputStream("甲".getBytes(UTF_8)));
        put(java.io.OutputStream.class, new java.io.ByteArrayOutputStream());
        put(java.io.Writer.class, new StringWriter());
        put(BigDecimal.class, BigDecimal.ONE);
        put(LocalDate.class, DAY);
        put(Locale.class, Locale.ENGLISH);
        put(Clock.class, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        put(Pattern.class, Pattern.compile("a"));
        put(Properties.class, new Properties());
        put(Throwable.class, new IllegalStateException("a"));
        put(OptionalInt.class, OptionalInt.of(1));
        put(Integer.class, 1);
        put(PropertyPath.class, PropertyPath.parse("contacts.phones"));
        put(SourceText.class, text);
        put(SourceSlice.class, text.all());
        put(SourceSpan.class, text.all().span());
        put(SourceMap.class, SourceMap.EMPTY);
        put(SourceMap.Builder.class, SourceMap.builder());
        put(SourceText.VisibleTextBuilder.class, SourceText.showing("甲乙丙"));
        put(SourceText.DocumentTextBuilder.class, SourceText.ofDocument());
        put(RuleId.class, new RuleId("CTC-001"));
        put(WorkingCalendar.class, WorkingCalendar.mainlandChina());
        put(DraftFormat.class, DraftFormat.TEXT);
        put(DraftReader.class, DraftReader.of(ReadLimits.DEFAULT, List.of(), List.of()));
        put(Messages.class, Messages.of(Locale.ENGLISH));
        put(Profiles.class, Profiles.of(catalogue));
        put(RuleCatalogue.class, catalogue);
        put(RuleContext.class, context);
        put(io.github.rectification.rule.Rule.class, catalogue.entries().get(0).rule());
        put(
                io.github.rectification.rule.RuleInfo.class,
                catalogue.entries().get(0).info());
        put(Fault.class, Fault.at(PropertyPath.parse("title")));
        put(ReportText.class, ReportText.of(report, context));
        put(PrivateNumbers.class, PrivateNumbers.in("", List.of()));
        put(tools.jackson.core.JsonGenerator.class, PrettyJson.generator(new StringWriter()));
        put(SettingsException.class, SettingsException.unknown("a", "profile.unknown", List.of("generic")));
        put(BaselineException.class, refusal());
        put(Baseline.class, Baseline.EMPTY);
        put(ReportChecker.class, checker);
        put(ReportChecker.Builder.class, ReportChecker.builder().asOf(DAY));
        put(io.github.rectification.CheckResult.class, checker.check("一、甲"));
        try {
            put(
                    io.github.rectification.settings.Setting.class,
                    SettingsFile.read(new ByteArrayInputStream("a: b".getBytes(UTF_8)), "a.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BaselineException refusal() {
        try {
            BaselineFile.read(Path.of("none/such.json"), "such.json");
        } catch (BaselineException e) {
            return e;
        }
        throw new IllegalStateException("there is no such file");
    }

    private void put(Class<?> type, Object value) {
        byHand.put(type, value);
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
