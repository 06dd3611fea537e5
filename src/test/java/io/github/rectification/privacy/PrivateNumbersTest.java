package io.github.rectification.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are made up; those of a region 99 or with a date long past belong to nobody. */
class PrivateNumbersTest {

    private static final String IDENTITY = "990000190001010016";
    private static final String MOBILE = "19900000000";

    @ParameterizedTest
    @ValueSource(
            strings = {
                IDENTITY,
                "990000 19000101 0016",
                "９９００００１９０００１０１００１６",
                "990000000101001",
                MOBILE,
                "199-0000-0000",
                "199 0000 0000",
                "+86 19900000000",
                "１９９００００００００",
                "4000000000000002",
                "4000 0000 0000 0002",
                "4000-0000-0000-0002"
            })
    void hides_a_private_number_wherever_it_stands(String number) {
        String text = "请联系" + number + "。";
        String hidden = PrivateNumbers.in(text, List.of()).hide(text);

        assertThat(hidden).hasSameSizeAs(text).startsWith("请联系").endsWith("。").doesNotContainPattern("[1-9１-９]{3}");
        assertThat(hidden.replaceAll("[^*]", "")).hasSizeGreaterThanOrEqualTo(11);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "990000190001010018",
                "990000190013010016",
                "990000001301001",
                "12345678901234567890",
                "119900000000",
                "199000000001",
                "1990000000",
                "12900000000",
                "4000000000000003",
                "0000000000000000",
                "0000-5550123",
                "400-555-0123",
                "2024-11-23 2024-12-14",
                "000123",
                "0.19900000000",
                "19900000000%",
                "账号1234567",
                "密码12345678"
            })
    void leaves_other_numbers_alone(String number) {
        String text = "数" + number + "字";

        assertThat(PrivateNumbers.in(text, List.of()).hide(text)).isEqualTo(text);
    }

    @Test
    void hides_an_identity_number_that_ends_in_x() {
        String text = "身份证99000019000101018x";

        assertThat(PrivateNumbers.in(text, List.of()).hide(text)).isEqualTo("身份证" + "*".repeat(18));
    }

    @ParameterizedTest
    @ValueSource(strings = {"账号", "账号：", "帐号为", "卡号: ", "银行账号码："})
    void hides_digits_after_the_word_for_an_account(String word) {
        String text = word + "1234 5678 9，请核对";

        assertThat(PrivateNumbers.in(text, List.of()).hide(text)).isEqualTo(word + "*".repeat(11) + "，请核对");
    }

    @Test
    void leaves_published_numbers_alone_whatever_divides_their_digits() {
        String text = "联系电话199-0000-0000，另199 0000 0001";
        var numbers = PrivateNumbers.in(text, List.of("19900000000（微信同号）"));

        assertThat(numbers.hide(text)).isEqualTo("联系电话199-0000-0000，另*************");
    }

    @Test
    void hides_a_number_found_in_the_draft_where_it_is_shown_without_its_context() {
        var numbers = PrivateNumbers.in("账号：1234 5678 9。", List.of());

        assertThat(numbers.hide("“123456789”与“1234-5678-9”")).isEqualTo("“*********”与“***********”");
    }

    @ParameterizedTest
    @CsvSource({
        "462833455132, ************",
        "551329354, *********",
        "电话462833455132、9354, 电话************、9354",
        "1329354, *******",
        "329354, 329354",
        "462833455133, 462833455133",
        "0999-5550123, 0999-5550123"
    })
    void hides_the_beginning_or_the_end_of_a_number_that_a_value_holds(String value, String shown) {
        PrivateNumbers found = PrivateNumbers.in("开户行及账号：462833455132–9354箱。", List.of());

        assertThat(found.hide(value)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "0000.9243根据县委部署, *********根据县委部署",
        "000.9243根据县委部署, ********根据县委部署",
        "00.9243根据县委部署, 00.9243根据县委部署",
        "199.0000, ********",
        "199.000, 199.000"
    })
    void hides_seven_digits_that_a_label_before_them_left_over(String value, String shown) {
        PrivateNumbers found = PrivateNumbers.in("一、199.0000.9243根据县委部署", List.of());

        assertThat(found.hide(value)).isEqualTo(shown);
    }

    @Test
    void hides_what_is_left_of_a_number_where_a_quotation_was_cut() {
        var numbers = PrivateNumbers.in("证号99000019000101 0016，账号：1234 5678 9。", List.of());

        assertThat(numbers.hide("“证号99000019…”")).isEqualTo("“证号********…”");
        assertThat(numbers.hide("“证号9900 00 19…”")).isEqualTo("“证号**********…”");
        assertThat(numbers.hide("“…010016”，“…6789”")).isEqualTo("“…******”，“…****”");
        assertThat(numbers.hide("“990000”、9900…、0016、“共99…”、“…16人”")).isEqualTo("“990000”、****…、0016、“共99…”、“…16人”");
    }

    @Test
    void hides_a_number_in_a_text_that_was_not_looked_through() {
        assertThat(PrivateNumbers.in("", List.of()).hide("电话" + MOBILE)).isEqualTo("电话***********");
    }

    @Test
    @Timeout(20)
    void takes_time_that_grows_with_the_text() {
        String text =
                "账号 1 2-3 账号".repeat(50_000) + "1".repeat(500_000) + "199-".repeat(100_000) + "1 ".repeat(200_000);

        assertThat(PrivateNumbers.in(text, List.of()).hide(text)).hasSameSizeAs(text);
    }
}
