package io.github.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.draft.Draft;
import io.github.rectification.draft.DraftReader;
import io.github.rectification.finding.Edit;
import io.github.rectification.finding.Finding;
import io.github.rectification.finding.Fix;
import io.github.rectification.model.Issue;
import io.github.rectification.model.Item;
import io.github.rectification.model.Measure;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.model.RectificationStatus;
import io.github.rectification.model.Section;
import io.github.rectification.model.SectionKind;
import io.github.rectification.outline.Block;
import io.github.rectification.outline.Label;
import io.github.rectification.outline.Outline;
import io.github.rectification.reporter.CheckedFile;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What stands in logs and debuggers tells how a draft is made, and repeats nothing of it. */
class NoTextInToStringTest {

    /** Stands in every paragraph and in no sentence of ours. */
    private static final String CANARY = "鸮";

    private static final String DRAFT = """
            中共鸮镇委员会关于鸮整改进展情况的通报
            根据鸮市委统一部署，2024年3月4日至5月10日，鸮市委第一巡察组对鸮镇党委开展了巡察。2024年6月3日，鸮市委第一巡察组反馈了意见。
            一、鸮整改任务落实情况
            （一）关于“鸮台帐不全”问题
            一是鸮补齐台帐，，约2.4万余册。三是给予鸮党内警告处分。
            （一）关于“鸮台帐不全”问题
            一是鸮补齐台帐，，约2.4万余册。鸮党纪处分1人。
            鸮欢迎监督。联系电话：鸮0000-555；邮政地址：鸮路1号；电子邮箱：鸮#example.invalid。
            中共鸮镇委员会
            2024年11月05日
            鸮打印本页
            """;

    private final ReportChecker checker = ReportChecker.builder()
            .asOf(LocalDate.of(2026, 1, 1))
            .locale(Locale.CHINESE)
            .fixes(true)
            .build();

    @Test
    void of_anything_that_comes_of_a_check() throws Exception {
        Draft draft = DraftReader.text("鸮.txt", DRAFT);
        CheckResult result = checker.check(draft);
        FixedDraft fixed = DraftFixer.fix(draft, checker, finding -> true);
        Set<Class<?>> seen = tell(List.of(result, fixed, DraftReader.text("a.txt", DRAFT)));

        assertThat(result.findings()).extracting(Finding::message).anyMatch(message -> message.contains(CANARY));
        assertThat(seen)
                .contains(
                        CheckResult.class,
                        FixedDraft.class,
                        RectificationReport.class,
                        Section.class,
                        Issue.class,
                        Measure.class,
                        Outline.class,
                        Block.class,
                        Label.class,
                        Draft.class,
                        Finding.class,
                        Fix.class,
                        Edit.class);
    }

    @Test
    void of_any_value_of_the_model() throws Exception {
        RectificationReport report = (RectificationReport) made(RectificationReport.class, 3);

        assertThat(tell(List.of(report))).hasSizeGreaterThan(14);
    }

    @Test
    void of_a_file_that_was_checked() {
        var file = new CheckedFile(
                "13900000000.txt",
                checker.check(DRAFT).verdict(),
                List.of(),
                List.of(),
                i -> Optional.empty(),
                Optional.of(CANARY));

        assertThat(file).hasToString("CheckedFile[***********.txt, INVALID, 0 findings]");
    }

    @Test
    void but_how_a_report_is_made() {
        Item item = Issue.builder()
                .number(2)
                .title(CANARY)
                .status(RectificationStatus.COMPLETED)
                .build();
        Section inner =
                Section.builder().kind(SectionKind.OTHER).addItems(item, item).build();
        Section outer = Section.builder()
                .kind(SectionKind.TASKS)
                .number(1)
                .addSections(inner)
                .build();
        var report =
                RectificationReport.builder().addSections(outer).addItems(item).build();

        assertThat(report).hasToString("RectificationReport[1 section, 3 items]");
        assertThat(outer).hasToString("Section[TASKS, number 1, 1 section, 2 items]");
        assertThat(item).hasToString("Issue[number 2, COMPLETED, 0 measures]");
    }

    @Test
    void but_where_a_finding_is() {
        Finding finding = checker.check(DRAFT).findings().stream()
                .filter(one -> one.rule().value().equals("TXT-003"))
                .findFirst()
                .orElseThrow();

        assertThat(finding.toString()).startsWith("Finding[TXT-003 doubled-mark, WARNING, 5:");
    }

    /** Asks everything that can be reached; {@return the types that were asked} */
    private static Set<Class<?>> tell(Collection<?> roots) throws Exception {
        Set<Class<?>> asked = new HashSet<>();
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> waiting = new ArrayDeque<>(roots);
        while (!waiting.isEmpty()) {
            Object next = waiting.pop();
            if (next instanceof Optional<?> optional) {
                optional.ifPresent(waiting::push);
            } else if (next instanceof Collection<?> collection) {
                collection.forEach(waiting::push);
            } else if (isOurs(next.getClass()) && seen.add(next)) {
                asked.add(next.getClass());
                // text itself is asked for its characters
                if (!(next instanceof CharSequence)) {
                    assertThat(next.toString()).as(next.getClass().getName()).doesNotContain(CANARY);
                }
                for (Method getter : getters(next.getClass())) {
                    waiting.push(getter.invoke(next));
                }
            }
        }
        return asked;
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("io.github.rectification.")
                && !type.isEnum()
                && Modifier.isPublic(type.getModifiers());
    }

    private static List<Method> getters(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getDeclaringClass().getName().startsWith("io.github.rectification."))
                .filter(method -> method.getReturnType() != void.class
                        && !method.getName().equals("toString"))
                .filter(method -> !CharSequence.class.isAssignableFrom(method.getDeclaringClass()))
                .toList();
    }

    /** {@return a value of the type whose strings all hold the canary, and in whose lists there is one element} */
    private static Object made(Type type, int depth) throws Exception {
        if (type instanceof ParameterizedType generic) {
            boolean isList = generic.getRawType() == List.class;
            Type element = generic.getActualTypeArguments()[0];
            if (depth == 0) {
                return isList ? List.of() : Optional.empty();
            }
            return isList ? List.of(made(element, depth)) : Optional.of(made(element, depth));
        }
        Class<?> plain = (Class<?>) type;
        if (plain == Item.class) {
            return made(Issue.class, depth);
        }
        if (plain.isRecord()) {
            RecordComponent[] components = plain.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Object[] values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = made(components[i].getGenericType(), depth - 1);
            }
            return plain.getConstructor(types).newInstance(values);
        }
        return simple(plain);
    }

    private static Object simple(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return switch (type.getSimpleName()) {
            case "String" -> CANARY;
            case "int", "Integer" -> 1;
            case "OptionalInt" -> OptionalInt.of(1);
            case "LocalDate" -> LocalDate.of(2024, 1, 1);
            case "BigDecimal" -> BigDecimal.ONE;
            case "boolean" -> true;
            default -> throw new IllegalArgumentException("no value of " + type);
        };
    }
}
