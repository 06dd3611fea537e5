package io.github.rectification.bind.account;

import static io.github.rectification.testkit.Pieces.mentions;
import static io.github.rectification.testkit.Pieces.slice;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.source.SourceSlice;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsOfTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            截至2024年11月30日，已完成2个   | true  | 2024-11-30
            截止到2024年11月30日            | true  | 2024-11-30
            截至2024年11月底                | true  | 2024-11-28
            截至11月底                      | true  | -
            2024年11月30日，已完成2个       | false | -
            集中整改期结束时                | false | -
            """)
    void a_sentence_may_tell_the_day_of_its_account(String sentence, boolean isTold, LocalDate day) {
        assertThat(of(sentence).isTold()).isEqualTo(isTold);
        assertThat(of(sentence).day().orElse(null)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            截至2024年11月30日 | 截至2024年11月29日 | true
            截至2024年11月30日 | 截至2024年11月30日 | false
            截至2024年11月29日 | 截至2024年11月30日 | false
            目前               | 截至2024年11月30日 | true
            截至2024年11月30日 | 截至目前           | false
            截至11月底         | 已完成             | true
            截至11月底         | 截至2024年11月30日 | false
            截至2024年11月30日 | 截至11月底         | true
            已完成             | 截至11月底         | false
            """)
    void one_day_is_after_another_as_far_as_one_can_tell(String one, String other, boolean isAfter) {
        assertThat(of(one).isAfter(of(other))).isEqualTo(isAfter);
    }

    @Test
    void no_day_is_after_none() {
        assertThat(AsOf.NONE.isAfter(AsOf.NONE)).isFalse();
    }

    private static AsOf of(String sentence) {
        SourceSlice text = slice(sentence);
        return AsOf.in(Sentence.of(text, mentions(text)));
    }
}
