package io.github.rectification.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However a number is written, all of it is hidden, what divides it included, and nothing else. */
class SpellingsOfNumbersTest {

    private static final String IDENTITY = "990000190001010016";
    private static final String OLD_IDENTITY = "990000000101001";
    private static final String MOBILE = "19900000000";
    private static final String CARD = "6299000000000000002";

    static Stream<String> numbers() {
        return Stream.of(IDENTITY, OLD_IDENTITY, MOBILE, CARD);
    }

    static Stream<Integer> invisible() {
        return Stream.of(
                0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0x2061, 0x2064, 0xFEFF, 0x00AD, 0x202A, 0x202C, 0x202E,
                0x2066, 0x2069, 0xFE0F, 0xFE00, 0xE0100, 0xE0020, 0x034F, 0x061C, 0x180E, 0x20E3, 0x0000, 0x007F,
                0x3164);
    }

    @ParameterizedTest
    @MethodSource("invisible")
    void with_what_no_reader_sees_between_all_digits(int codePoint) {
        numbers().forEach(number -> isHidden(divided(number, Character.toString(codePoint), 1)));
    }

    @ParameterizedTest
    @MethodSource("invisible")
    void with_what_no_reader_sees_at_one_place(int codePoint) {
        numbers().forEach(number -> {
            for (int at = 1; at < number.length(); at++) {
                isHidden(number.substring(0, at) + Character.toString(codePoint).repeat(40) + number.substring(at));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "\u00A0",
                "\u2002",
                "\u2007",
                "\u200A",
                "\u202F",
                "\u205F",
                "\u3000",
                "-",
                "–",
                "—",
                "―",
                "－",
                "−",
                ".",
                "．",
                "·",
                "•",
                "・",
                "_",
                "/",
                " - ",
                "\u200B \u200B",
                "  ",
                "\t",
                "\u3000\u3000",
                "\t\t",
                " \t "
            })
    void with_blanks_dashes_and_dots_where_people_divide_them(String gap) {
        isHidden(String.join(gap, "990000", "1900", "0101", "0016"));
        isHidden(String.join(gap, "990000", "19000101", "0016"));
        isHidden(String.join(gap, "199", "0000", "0000"));
        isHidden(String.join(gap, "6299", "0000", "0000", "0000", "002"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "-", ".", "·", "\t", "  ", "\u200A"})
    void with_blanks_dashes_and_dots_at_any_place(String gap) {
        for (String number : List.of(IDENTITY, MOBILE, CARD)) {
            for (int at = 1; at < number.length(); at++) {
                isHidden(number.substring(0, at) + gap + number.substring(at));
            }
            for (int size = 1; size < 6; size++) {
                isHidden(divided(number, gap, size));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028", " \n　", "\n\t"})
    void with_the_end_of_a_line_within(String lineEnd) {
        for (String number : List.of(IDENTITY, MOBILE, CARD)) {
            for (int at = 1; at < number.length(); at++) {
                isHidden("已向本人", number.substring(0, at) + lineEnd + number.substring(at), "核实。");
            }
            for (int at = 3; at < number.length() - 2; at++) {
                isHidden("", number.substring(0, at) + lineEnd + number.substring(at), "");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "990000 1900 0101 0016",
                "９９００００－１９００－０１０１－００１６",
                "٩٩٠٠٠٠١٩٠٠٠١٠١٠٠١٦",
                "𝟗𝟗𝟎𝟎𝟎𝟎𝟏𝟗𝟎𝟎𝟎𝟏𝟎𝟏𝟎𝟎𝟏𝟔",
                "99000019000101018X",
                "99000019000101018 x",
                "990000\t19000101\n018Ｘ",
                "9\t9\t0\t0\t0\t0\t1\t9\t0\t0\t0\t1\t0\t1\t0\t0\t1\t6",
                "| 990000 | 1900 | 0101 | 0016 |",
                "990000 000101 001",
                "199 000 00000",
                "1990-000-0000",
                "199.0000.0000",
                "(199)0000-0000",
                "(199) 0000 0000",
                "1️⃣9️⃣9️⃣0️⃣0️⃣0️⃣0️⃣0️⃣0️⃣0️⃣0",
                "4000 0000 0000 0002",
                "629900 0000000000002",
                "62990000 00000000002"
            })
    void in_the_ways_of_people_who_write_by_hand(String number) {
        String trimmed = number.replaceAll("^[| (]+|[|) ]+$", "");
        String text = "登记为" + number + "，已核对。";

        assertThat(hidden(text)).isEqualTo(text.replace(trimmed, "*".repeat(trimmed.length())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2.", "12.", "（3）", "(4)", "5、", "6．", "①", "Tel:", "+86", "+86 ", "0086-", "86", "0", "2024年"})
    void straight_after_a_label_or_a_prefix(String label) {
        isHidden(label, MOBILE, "可拨打。");
        isHidden(label, "199-0000-0000", "可拨打。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"。", ".2024年起公布。", "-8012", "转2", " 2024年", "\n2024年10月8日", "\n2.建立台账。", "元旦值班", "x"})
    void straight_before_whatever_follows(String after) {
        isHidden("可拨打", MOBILE, after);
        isHidden("可拨打", "1990-000-0000", after);
    }

    @Test
    void between_digits_that_are_divided_from_it_by_what_no_reader_sees() {
        isHidden("2024\u200B", MOBILE, "\u200B2024");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "账 号：", "账\u200B号:", "账号(工商银行)：", "账号（云溪农商行 青禾支行）: ", "账号“", "账号=", "账号 = ", "账户：", "账户为", "账户(",
                        "银行卡：", "银行卡:\t",
                "卡 号：", "卡号", "帐号：", "帐户：", "賬號：", "开户行及账号：", "开户行及账号：云溪农商银行青禾支行 ", "对公账户：", "收款账户：", "银行账户信息：",
                        "银行卡号：", "存折号",
                "存折：", "一卡通：", "账号\n", "账号：\n", "账号\t", "账户号码：", "账号：【", "account no. ", "Account: "
            })
    void of_an_account_after_whatever_calls_it_so(String word) {
        for (String number :
                List.of("1234567890", "12345678", "1234 5678 9012", "1234-567-890", "1234567890123456789012")) {
            isHidden("已退回" + word, number, "，请核对。");
        }
    }

    @Test
    void of_an_account_with_what_no_reader_sees_within() {
        isHidden("账号：", divided("1234567890", "\u200B", 1), "。");
    }

    @ParameterizedTest
    @ValueSource(strings = {" 2024年", "。2024年1月", "\n2024年1月5日", "\t2024年", "、20240105"})
    void of_an_account_to_its_end_and_no_farther(String after) {
        isHidden("账号：", "1234567890", after);
    }

    private static void isHidden(String number) {
        isHidden("已向本人", number, "核实。");
        isHidden("", number, "");
    }

    private static void isHidden(String before, String number, String after) {
        assertThat(hidden(before + number + after))
                .as(() -> before + number + after)
                .isEqualTo(before + "*".repeat(number.length()) + after);
    }

    private static String hidden(String text) {
        return PrivateNumbers.in(text, List.of()).hide(text);
    }

    private static String divided(String number, String gap, int size) {
        return String.join(gap, number.split("(?<=\\G.{" + size + "})"));
    }
}
