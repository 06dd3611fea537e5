package io.github.rectification;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The storeys of the house and what nobody in it may do. Plain test methods: others are not run by Surefire. */
class ArchitectureTest {

    private static final String ROOT = "io.github.rectification";

    private static final Map<String, Integer> STOREYS = Map.ofEntries(
            Map.entry("cli", 10),
            Map.entry("", 9),
            Map.entry("fix", 8),
            Map.entry("judge", 7),
            Map.entry("bind", 6),
            Map.entry("json", 6),
            Map.entry("profile", 6),
            Map.entry("reporter", 6),
            Map.entry("rule.builtin", 6),
            Map.entry("bind.account", 5),
            Map.entry("bind.body", 5),
            Map.entry("bind.end", 5),
            Map.entry("bind.head", 5),
            Map.entry("bind.opening", 5),
            Map.entry("rule", 5),
            Map.entry("reading", 4),
            Map.entry("draft.docx", 3),
            Map.entry("draft.html", 3),
            Map.entry("model", 3),
            Map.entry("settings", 3),
            Map.entry("waiver", 3),
            Map.entry("constraint", 2),
            Map.entry("draft", 2),
            Map.entry("finding", 2),
            Map.entry("outline", 2),
            Map.entry("wording", 2),
            Map.entry("privacy", 1),
            Map.entry("calendar", 0),
            Map.entry("extras", 0),
            Map.entry("genre", 0),
            Map.entry("json.layout", 0),
            Map.entry("source", 0));

    /** What depends on the machine on which it runs: locale, zone, charset, clock. */
    private static final Set<String> OF_THE_MACHINE = Set.of(
            "java.util.Locale.getDefault",
            "java.time.ZoneId.systemDefault",
            "java.util.TimeZone.getDefault",
            "java.nio.charset.Charset.defaultCharset");

    private static final Set<String> CLOCKS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.time.LocalDate.now",
            "java.time.LocalDateTime.now",
            "java.time.ZonedDateTime.now",
            "java.time.OffsetDateTime.now",
            "java.time.Instant.now",
            "java.time.Year.now",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.systemUTC",
            "java.time.Clock.system");

    private static final Set<String> ENDS =
            Set.of("java.lang.System.exit", "java.lang.Runtime.exit", "java.lang.Runtime.halt");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .importUrl(ReportChecker.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void every_package_has_its_storey() {
        assertThat(HOUSE.stream().map(ArchitectureTest::room).distinct()).isSubsetOf(STOREYS.keySet());
    }

    @Test
    void arrows_point_down_only() {
        classes().should(useLowerStoreysOnly()).check(HOUSE);
    }

    @Test
    void packages_are_free_of_cycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void only_main_ends_the_program() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".cli.Main")
                .should()
                .accessTargetWhere(isOneOf(ENDS))
                .check(HOUSE);
    }

    @Test
    void nobody_asks_the_machine() {
        noClasses().should().accessTargetWhere(isOneOf(OF_THE_MACHINE)).check(HOUSE);
    }

    @Test
    void only_main_reads_the_clock() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".cli.Main")
                .should()
                .accessTargetWhere(isOneOf(CLOCKS))
                .check(HOUSE);
    }

    @Test
    void nobody_turns_bytes_and_letters_by_the_default_of_the_machine() {
        noClasses()
                .should()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callConstructor(String.class, byte[].class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .check(HOUSE);
    }

    @Test
    void the_built_in_rules_have_one_public_door() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".rule.builtin")
                .and()
                .doNotHaveSimpleName("BuiltInRules")
                .should()
                .notBePublic()
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void nothing_static_can_change() {
        fields().that(are(writtenAndStatic())).should(notChange()).check(HOUSE);
    }

    @Test
    void message_templates_are_made_beside_the_constraints_only() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".constraint", ROOT)
                .should()
                .dependOnClassesThat()
                .haveNameMatching("jakarta\\.validation\\.ConstraintValidatorContext.*")
                .check(HOUSE);
    }

    @Test
    void each_extra_is_known_to_the_rooms_that_need_it_only() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".settings")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.snakeyaml.."))
                .check(HOUSE);
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".draft.html")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.jsoup.."))
                .check(HOUSE);
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        ROOT + ".json", ROOT + ".json.layout", ROOT + ".reporter", ROOT + ".waiver", ROOT + ".cli")
                .should()
                .dependOnClassesThat(resideInAnyPackage("tools.jackson..", "com.fasterxml.."))
                .check(HOUSE);
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".cli")
                .should()
                .dependOnClassesThat(resideInAnyPackage("picocli.."))
                .check(HOUSE);
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT)
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.hibernate.."))
                .check(HOUSE);
    }

    private static ArchCondition<JavaClass> useLowerStoreysOnly() {
        return new ArchCondition<>("use lower storeys only") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
                    JavaClass used = dependency.getTargetClass().getBaseComponentType();
                    if (isOurs(used) && !room(used).equals(room(user)) && storey(used) >= storey(user)) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
    }

    private static String room(JavaClass inmate) {
        String name = inmate.getPackageName();
        return name.length() == ROOT.length() ? "" : name.substring(ROOT.length() + 1);
    }

    private static int storey(JavaClass inmate) {
        return STOREYS.getOrDefault(room(inmate), Integer.MAX_VALUE);
    }

    private static DescribedPredicate<JavaAccess<?>> isOneOf(Set<String> methods) {
        return DescribedPredicate.describe("is one of " + methods, access -> {
            AccessTarget target = access.getTarget();
            return methods.contains(target.getOwner().getFullName() + "." + target.getName())
                    && !asksGivenClock(target);
        });
    }

    /** A clock that the caller hands in is no clock of the machine's. */
    private static boolean asksGivenClock(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitAccessTarget method
                && method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static DescribedPredicate<JavaField> writtenAndStatic() {
        return DescribedPredicate.describe(
                "static and written by hand",
                field -> field.getModifiers().contains(JavaModifier.STATIC)
                        && !field.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    /** Final, and what could still be changed inside is at least shown to nobody. */
    private static ArchCondition<JavaField> notChange() {
        return new ArchCondition<>("be final, and private where they hold an array or a collection") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                JavaClass type = field.getRawType();
                boolean container =
                        type.isArray() || type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
                boolean isFinal = field.getModifiers().contains(JavaModifier.FINAL);
                boolean isPrivate = field.getModifiers().contains(JavaModifier.PRIVATE);
                if (!isFinal || (container && !isPrivate)) {
                    events.add(SimpleConditionEvent.violated(field, field.getFullName() + " can be changed"));
                }
            }
        };
    }
}
