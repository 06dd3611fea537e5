package io.github.rectification.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of other things are left alone: sums, days, papers, firms, phones of offices, rows of tables. */
class OtherNumbersTest {

    private static final int TEXTS = 2_000;
    private static final int CLAUSES = 24;
    private static final String FIRM_LETTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final List<Function<Random, String>> CLAUSES_WITH_NUMBERS = List.of(
            dice -> "收回资金" + sum(dice, 12) + "元",
            dice -> "挽回损失" + digits(dice, 3 + dice.nextInt(9)) + "." + digits(dice, 2) + "元",
            dice -> "结余13" + digits(dice, 9) + "元",
            dice -> "预算￥15" + digits(dice, 9) + "." + digits(dice, 2),
            dice -> "投入" + digits(dice, 1 + dice.nextInt(5)) + "." + digits(dice, 4) + "万元",
            dice -> "占比" + digits(dice, 2) + "." + digits(dice, 9) + "%",
            dice -> "系数0.1" + digits(dice, 10),
            dice -> "印发〔20" + digits(dice, 2) + "〕" + digits(dice, 1 + dice.nextInt(3)) + "号",
            dice -> "合同编号" + region(dice) + day(dice) + digits(dice, 3 + dice.nextInt(2)),
            dice -> "项目代码20" + digits(dice, 2) + "-" + region(dice) + "-" + digits(dice, 2) + "-01-" + digits(dice, 6),
            dice -> "订单号：" + digits(dice, 10 + dice.nextInt(11)),
            dice -> "发票号码" + digits(dice, 8) + "，发票代码" + digits(dice, 12),
            dice -> "流水号为" + day(dice) + digits(dice, 8 + dice.nextInt(3)),
            dice -> "设备编号：SB-" + digits(dice, 11),
            dice -> "统一社会信用代码" + firm(dice, "1133", "5133", "9133", "1244", "9144"),
            dice -> "（统一社会信用代码：" + firm(dice, "11", "12", "51", "52", "91") + "）",
            dice -> "信用代码" + "91" + region(dice) + digits(dice, 10),
            dice -> "纳税人识别号" + region(dice) + digits(dice, 9),
            dice -> "注册号:" + region(dice) + digits(dice, 9),
            dice -> "电话0" + digits(dice, 3) + "-" + landline(dice),
            dice -> "电话0" + digits(dice, 2) + " " + landline(dice) + "转" + digits(dice, 4),
            dice -> "值班电话" + landline(dice) + "、" + landline(dice),
            dice -> "热线400-" + digits(dice, 3) + "-" + digits(dice, 4),
            dice -> "热线800 " + digits(dice, 3) + " " + digits(dice, 4),
            dice -> "拨打12345、12388、95598",
            dice -> dotted(dice) + "至" + dotted(dice),
            dice -> dotted(dice) + " " + dotted(dice),
            dice -> dashed(dice) + "-" + dashed(dice),
            dice -> "1998.1" + "-1999.1" + dice.nextInt(3),
            dice -> "自20" + digits(dice, 2) + "/0" + (1 + dice.nextInt(9)) + "/1" + digits(dice, 1) + " 1"
                    + digits(dice, 1) + ":00:00",
            dice -> "邮政编码" + digits(dice, 6),
            dice -> "涉及" + digits(dice, 8) + "人次",
            dice -> "第" + digits(dice, 5) + "批 " + digits(dice, 5) + "件",
            dice -> "注销账号" + digits(dice, 3) + "个，专用账户" + digits(dice, 2) + "个",
            dice -> "账户（" + day(dice) + "开立）",
            dice -> "专户余额：" + digits(dice, 9) + "元");

    @Test
    void in_texts_full_of_them_nothing_is_hidden() {
        for (int seed = 0; seed < TEXTS; seed++) {
            String text = text(new Random(seed));

            assertThat(PrivateNumbers.find(text, List.of())).as(text).isEmpty();
            assertThat(PrivateNumbers.in(text, List.of()).hide(text)).isEqualTo(text);
        }
    }

    @Test
    void in_tables_of_numbers_nothing_is_hidden() {
        for (int seed = 0; seed < TEXTS; seed++) {
            String table = table(new Random(seed));

            assertThat(PrivateNumbers.find(table, List.of())).as(table).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123,456,789,012,345.00",
                "13900000000元",
                "年末结余13900000000元",
                "盈余13900000000元",
                "13900000000.50元",
                "13900000000万元",
                "￥13900000000",
                "0755-28025937",
                "0755-28025937 0755-28025938",
                "2024.01.05 2024.02.07",
                "1998.1-1999.12",
                "1998-10 1999-1",
                "订单号13900000000",
                "编号：990000200001010013",
                "统一社会信用代码990000190001010016",
                "识别号990000000101001",
                "310 115 780 305 011",
                "860000190001010010",
                "990000205001010015",
                "990000189901010013",
                "990000190002300010",
                "4000 3200 1200 1502 1800",
                "1000000000000008",
                "账户（20240105）",
                "银行卡12345678张",
                "账户结余12345678元",
                "账户余额：12345678",
                "账号7个、20240105个",
                "①③⑨⓪⓪⓪⓪⓪⓪⓪⓪"
            })
    void are_left_alone(String number) {
        String text = "登记" + number + "，已核对";

        assertThat(PrivateNumbers.in(text, List.of()).hide(text)).isEqualTo(text);
    }

    @Test
    void are_left_alone_in_the_rows_of_a_table() {
        String table = "村名\t户数\t亩数\t斤数\n张庄村\t135\t1200\t4500\n王庄村\t135  1200  4500  \n|李庄村|199|0000|0000|\n";

        assertThat(PrivateNumbers.find(table, List.of())).isEmpty();
    }

    private static String text(Random dice) {
        var text = new StringBuilder();
        for (int i = 0; i < CLAUSES; i++) {
            text.append(CLAUSES_WITH_NUMBERS
                    .get(dice.nextInt(CLAUSES_WITH_NUMBERS.size()))
                    .apply(dice));
            text.append(List.of("，", "；", "。", "。\n", "\n", "（", " ").get(dice.nextInt(7)));
        }
        return text.toString();
    }

    private static String table(Random dice) {
        String border = List.of("\t", "  ", " | ").get(dice.nextInt(3));
        int columns = 2 + dice.nextInt(6);
        List<String> rows = new ArrayList<>();
        rows.add("村名" + (border + "数").repeat(columns));
        for (int row = 0; row < 3 + dice.nextInt(8); row++) {
            List<String> cells = new ArrayList<>();
            cells.add("第" + row + "村");
            IntStream.range(0, columns).forEach(i -> cells.add(cell(dice)));
            rows.add(String.join(border, cells));
        }
        return String.join("\n", rows);
    }

    private static String cell(Random dice) {
        return switch (dice.nextInt(4)) {
            case 0 -> digits(dice, 1) + "." + digits(dice, 2);
            case 1 -> sum(dice, 6);
            default -> String.valueOf(dice.nextInt(10_000));
        };
    }

    private static String sum(Random dice, int most) {
        String digits = digits(dice, 1 + dice.nextInt(most));
        return digits.replaceAll("(?<=[0-9])(?=(?:[0-9]{3})+$)", ",") + (dice.nextBoolean() ? ".00" : "");
    }

    private static String digits(Random dice, int count) {
        var digits = new StringBuilder().append(1 + dice.nextInt(9));
        while (digits.length() < count) {
            digits.append(dice.nextInt(10));
        }
        return digits.toString();
    }

    private static String landline(Random dice) {
        return (2 + dice.nextInt(7)) + digits(dice, 6 + dice.nextInt(2));
    }

    private static String region(Random dice) {
        return List.of("11", "33", "43", "44", "61").get(dice.nextInt(5)) + digits(dice, 4);
    }

    private static String day(Random dice) {
        return "20" + (10 + dice.nextInt(15)) + "0" + (1 + dice.nextInt(9)) + (10 + dice.nextInt(18));
    }

    private static String dotted(Random dice) {
        return day(dice).replaceAll("^(.{4})(..)(..)$", "$1.$2.$3");
    }

    private static String dashed(Random dice) {
        return (1980 + dice.nextInt(45)) + "-" + (1 + dice.nextInt(12));
    }

    /** A number by GB 32100: its check is by 31 letters and digits. */
    private static String firm(Random dice, String... beginnings) {
        var firm = new StringBuilder(beginnings[dice.nextInt(beginnings.length)]);
        while (firm.length() < 8) {
            firm.append(dice.nextInt(10));
        }
        while (firm.length() < 17) {
            firm.append(FIRM_LETTERS.charAt(dice.nextInt(dice.nextInt(4) == 0 ? 31 : 10)));
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += weight * FIRM_LETTERS.indexOf(firm.charAt(i));
            weight = weight * 3 % 31;
        }
        return firm.append(FIRM_LETTERS.charAt((31 - sum % 31) % 31)).toString();
    }
}
