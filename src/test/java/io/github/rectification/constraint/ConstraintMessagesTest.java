package io.github.rectification.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.Contacts;
import io.github.rectification.model.RectificationReport;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.util.DefaultLocale;

/** The language of the messages is the one asked for, whatever the machine speaks. */
class ConstraintMessagesTest {

    @BeforeEach
    void forget_the_bundles_of_other_default_locales() {
        ResourceBundle.clearCache(JudgesRule.class.getClassLoader());
    }

    @Test
    @DefaultLocale("zh-CN")
    void are_in_the_language_asked_for_on_a_chinese_machine() {
        assertLanguages();
    }

    @Test
    @DefaultLocale("en")
    void are_in_the_language_asked_for_on_an_english_machine() {
        assertLanguages();
    }

    @Test
    @DefaultLocale("tr")
    void are_in_the_language_asked_for_on_a_turkish_machine() {
        assertLanguages();
    }

    @Test
    void hold_nothing_of_the_draft() {
        assertThat(messages(Locale.ENGLISH, "${1+1}{validatedValue}"))
                .containsExactly("must be one mainland phone number");
    }

    private static void assertLanguages() {
        assertThat(messages(Locale.ENGLISH, "1")).containsExactly("must be one mainland phone number");
        assertThat(messages(Locale.UK, "1")).containsExactly("must be one mainland phone number");
        assertThat(messages(Locale.CHINESE, "1")).containsExactly("不是有效的电话号码");
        assertThat(messages(Locale.SIMPLIFIED_CHINESE, "1")).containsExactly("不是有效的电话号码");
    }

    private static List<String> messages(Locale locale, String phone) {
        var report = RectificationReport.builder()
                .contacts(Contacts.builder().addPhones(phone).build())
                .build();
        var interpolator = new ParameterMessageInterpolator(Set.of(locale), locale, context -> locale, false);
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(interpolator)
                .buildValidatorFactory()) {
            return factory.getValidator().validate(report).stream()
                    .map(ConstraintViolation::getMessage)
                    .toList();
        }
    }
}
