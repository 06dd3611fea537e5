package io.github.rectification.bind.account;

import static io.github.rectification.testkit.Pieces.lines;
import static io.github.rectification.testkit.Pieces.mentions;
import static io.github.rectification.testkit.Pieces.slice;
import static io.github.rectification.testkit.Pieces.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.MoneyUnit;
import io.github.rectification.model.Recovery;
import io.github.rectification.model.RecoveryAction;
import io.github.rectification.reading.Places;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSpan;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecoveryReaderTest {

    private final Places places = new Places();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RECOVERED    | 追缴 追回 收缴 收回 没收 追缴违规资金 | 追加 回收 收取
            REFUNDED     | 清退 退缴 退赔 退还 清退清收 清退补收 | 清点 退休 补收
            LOSS_AVERTED | 挽回 避免 挽回经济损失 | 造成 免除
            """)
    void a_verb_tells_what_was_done_with_the_money(RecoveryAction action, String read, String notRead) {
        assertThat(words(read)).allMatch(verb -> actions(verb + "资金3万元").equals(List.of(action)));
        assertThat(words(notRead)).allMatch(verb -> actions(verb + "资金3万元").isEmpty());
    }

    private List<RecoveryAction> actions(String text) {
        return read(text).stream().map(Recovery::action).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            追缴3元                        | 3           | YUAN
            追缴3万元                      | 3           | TEN_THOUSAND_YUAN
            追缴3亿元                      | 3           | HUNDRED_MILLION_YUAN
            追缴３．５万元                 | 3.5         | TEN_THOUSAND_YUAN
            追缴3余万元                    | 3           | TEN_THOUSAND_YUAN
            追缴 3 万元                    | 3           | TEN_THOUSAND_YUAN
            追缴1,234,567.891234元         | 1234567.891234 | YUAN
            追缴123456789元                | 123456789   | YUAN
            追缴人民币3万元                | 3           | TEN_THOUSAND_YUAN
            追缴应由个人承担的费用1.2万元  | 1.2         | TEN_THOUSAND_YUAN
            追缴相关责任人违规所得3万元    | 3           | TEN_THOUSAND_YUAN
            追缴三万元                     | 3           | TEN_THOUSAND_YUAN
            追缴三万余元                   | 3           | TEN_THOUSAND_YUAN
            追缴3万多元                    | 3           | TEN_THOUSAND_YUAN
            追缴五千元                     | 5000        | YUAN
            追缴2020年以来违规所得3万元    | 3           | TEN_THOUSAND_YUAN
            追缴5人资金3万元               | 3           | TEN_THOUSAND_YUAN
            追缴一批资金3万元              | 3           | TEN_THOUSAND_YUAN
            追缴临聘人员3万元              |             |
            追缴5台设备3万元               |             |
            追缴第3元                      |             |
            追缴资金，3万元                |             |
            追缴资金；3万元                |             |
            追缴资金。3万元                |             |
            追缴资金3万                    |             |
            追缴资金3美元                  |             |
            """)
    void a_sum_has_its_amount_and_its_unit(String text, BigDecimal amount, MoneyUnit unit) {
        List<Recovery> expected =
                amount == null ? List.of() : List.of(new Recovery(RecoveryAction.RECOVERED, amount, unit));

        assertThat(read(text)).isEqualTo(expected);
    }

    @Test
    void twenty_four_characters_may_stand_before_the_amount() {
        assertThat(read("追缴" + "甲".repeat(24) + "3元")).hasSize(1);
        assertThat(read("追缴" + "甲".repeat(25) + "3元")).isEmpty();
    }

    @Test
    void sums_stand_in_order_each_at_its_place() {
        assertThat(read("追缴3万元，退还2元。\n甲\n挽回1亿元。"))
                .extracting(Recovery::action)
                .containsExactly(RecoveryAction.RECOVERED, RecoveryAction.REFUNDED, RecoveryAction.LOSS_AVERTED);
        assertThat(spans("recoveries[1]")).containsExactly(new SourceSpan(6, 4, 1, 7, 1, 11));
        assertThat(spans("recoveries[1].amount")).containsExactly(new SourceSpan(8, 1, 1, 9, 1, 10));
        assertThat(spans("recoveries[1].unit")).containsExactly(new SourceSpan(9, 1, 1, 10, 1, 11));
    }

    @Test
    void a_paragraph_is_read_for_six_thousand_characters() {
        assertThat(read("甲".repeat(5996) + "追缴3元")).hasSize(1);
        assertThat(read("甲".repeat(5997) + "追缴3元")).isEmpty();
    }

    private List<SourceSpan> spans(String path) {
        return places.build().spans(PropertyPath.parse(path));
    }

    private List<Recovery> read(String text) {
        return RecoveryReader.read(lines(text), mentions(slice(text)), places);
    }
}
