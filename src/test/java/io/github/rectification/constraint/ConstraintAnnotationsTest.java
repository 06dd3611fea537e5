package io.github.rectification.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.rectification.testkit.Bundles;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintAnnotationsTest {

    private static final String BUNDLE = "/ContributorValidationMessages";

    private static final List<Class<?>> CONSTRAINTS = new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages(JudgesRule.class.getPackageName())
                    .stream()
                    .filter(type -> type.isAnnotatedWith(JudgesRule.class))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    static List<Class<?>> constraints() {
        return CONSTRAINTS;
    }

    @Test
    void are_the_eleven_of_the_catalogue() {
        assertThat(CONSTRAINTS)
                .extracting(
                        constraint -> constraint.getAnnotation(JudgesRule.class).value())
                .containsExactlyInAnyOrder(
                        "DAT-001", "CNT-001", "CNT-002", "DSC-001", "DSC-002", "PUB-003", "CTC-002", "CTC-003",
                        "CTC-004", "CTC-004", "CTC-005");
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void are_documented_repeatable_and_named_by_their_message_key(Class<?> constraint) throws NoSuchMethodException {
        assertThat(constraint.isAnnotationPresent(Documented.class)).isTrue();
        assertThat(constraint.getAnnotation(Repeatable.class).value().getEnclosingClass())
                .isEqualTo(constraint);
        assertThat(constraint.getAnnotation(Target.class).value())
                .contains(ElementType.FIELD, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE);
        assertThat(constraint.getMethod("message").getDefaultValue())
                .isEqualTo("{" + constraint.getName() + ".message}");
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void take_null_for_valid(Class<?> constraint) throws ReflectiveOperationException {
        ConstraintValidator<?, ?> validator = constraint
                .getAnnotation(Constraint.class)
                .validatedBy()[0]
                .getConstructor()
                .newInstance();

        assertThat(validator.isValid(null, null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_zh"})
    void have_one_message_each_in_both_languages(String language) {
        Set<String> keys = Stream.concat(CONSTRAINTS.stream(), Stream.of(CheckedReport.class))
                .map(constraint -> constraint.getName() + ".message")
                .collect(Collectors.toSet());

        Map<String, String> messages = bundle(language);

        assertThat(messages).containsOnlyKeys(keys);
        assertThat(messages.values())
                .doesNotHaveDuplicates()
                .allSatisfy(message -> assertThat(message)
                        .isNotBlank()
                        .doesNotContain("$", "{", "\\", "。")
                        .doesNotEndWith("."));
    }

    @Test
    void have_an_empty_english_bundle_that_stops_the_search_at_the_base() {
        assertThat(bundle("_en")).isEmpty();
    }

    @Test
    void have_chinese_messages_in_chinese_and_english_ones_in_ascii() {
        assertThat(bundle("_zh").values())
                .allSatisfy(message -> assertThat(message).containsPattern("\\p{IsHan}"));
        assertThat(bundle("").values())
                .allSatisfy(message -> assertThat(message).matches("\\p{ASCII}+"));
    }

    private static Map<String, String> bundle(String language) {
        return Bundles.texts(ConstraintAnnotationsTest.class, BUNDLE + language + ".properties");
    }
}
