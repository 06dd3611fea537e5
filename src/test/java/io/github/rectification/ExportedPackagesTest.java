package io.github.rectification;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What users see of the house. */
class ExportedPackagesTest {

    private static final String ROOT = "io.github.rectification";

    /** All other rooms may change with every release. */
    private static final Set<String> EXPORTED = Set.of(
            "",
            "bind",
            "calendar",
            "constraint",
            "draft",
            "finding",
            "json",
            "model",
            "outline",
            "privacy",
            "profile",
            "reporter",
            "rule",
            "settings",
            "source",
            "waiver");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .importUrl(ReportChecker.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void the_module_exports_the_api_and_no_more() throws IOException {
        List<String> exported = Files.readAllLines(Path.of("src", "main", "java", "module-info.java")).stream()
                .map(String::strip)
                .filter(line -> line.startsWith("exports "))
                .map(line -> line.substring("exports ".length() + ROOT.length(), line.length() - 1))
                .map(room -> room.isEmpty() ? room : room.substring(1))
                .toList();

        assertThat(exported).containsExactlyInAnyOrderElementsOf(EXPORTED);
    }

    @Test
    void the_api_speaks_of_nothing_that_is_not_exported() {
        classes()
                .that(are(DescribedPredicate.describe("API", ExportedPackagesTest::isApi)))
                .should(speakOfExportedTypesOnly())
                .check(HOUSE);
    }

    private static boolean isApi(JavaClass type) {
        return EXPORTED.contains(room(type)) && type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static ArchCondition<JavaClass> speakOfExportedTypesOnly() {
        return new ArchCondition<>("speak of exported types only") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                for (JavaMember member : user.getMembers()) {
                    boolean isShown = member.getModifiers().contains(JavaModifier.PUBLIC)
                            || member.getModifiers().contains(JavaModifier.PROTECTED);
                    for (JavaClass used : isShown ? member.getAllInvolvedRawTypes() : Set.<JavaClass>of()) {
                        JavaClass type = used.getBaseComponentType();
                        if (isOurs(type) && !EXPORTED.contains(room(type))) {
                            events.add(SimpleConditionEvent.violated(
                                    member, member.getFullName() + " speaks of " + type.getName()));
                        }
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
}
