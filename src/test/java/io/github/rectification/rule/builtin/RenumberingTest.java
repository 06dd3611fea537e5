package io.github.rectification.rule.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.testkit.RuleCheck;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.converter.ConvertWith;
import org.junit.jupiter.params.converter.SimpleArgumentConverter;
import org.junit.jupiter.params.provider.ValueSource;

class RenumberingTest {

    @ParameterizedTest
    @ValueSource(strings = {"1 2 2 3", "1 2 2 4", "1 1 2", "1 5 3", "2 2 3", "1 2 2 3 3 4", "1 2 2 3 5", "1 2 4 4 5"})
    void numbers_in_order_where_nothing_speaks_for_a_loss(@ConvertWith(Numbers.class) List<Integer> numbers) {
        Optional<int[]> places = Renumbering.places(numbers, 1);

        assertThat(places).isPresent();
        assertThat(Arrays.stream(places.get()).boxed()).hasSize(numbers.size()).isSorted();
        assertThat(places.get()[numbers.size() - 1]).isEqualTo(numbers.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 3", "1 2 4 5", "2 3 4", "1 2 4 5 5", "1 2 3 2 3 4", "1 2 2 5", "3", "1 7 8 4"})
    void leaves_to_people_where_one_may_be_lost(@ConvertWith(Numbers.class) List<Integer> numbers) {
        assertThat(Renumbering.places(numbers, 1)).isEmpty();
    }

    @Test
    void leaves_long_runs_to_people() {
        assertThat(Renumbering.places(Collections.nCopies(200, 1), 1)).isPresent();
        assertThat(Renumbering.places(Collections.nCopies(201, 1), 1)).isEmpty();
    }

    @Test
    void changes_the_number_alone_and_tells_its_place() {
        var fault = RuleCheck.of("NUM-001")
                .judge("整改情况\n（1）某项工作。\n（2）某项工作。\n（2）某项工作。")
                .faults()
                .get(0);

        assertThat(fault.repairs().get(0).edits().get()).singleElement().satisfies(edit -> {
            assertThat(edit.replacement()).isEqualTo("3");
            assertThat(edit.span().offset()).isEqualTo(24);
            assertThat(edit.span().length()).isEqualTo(1);
            assertThat(edit.span().line()).isEqualTo(4);
            assertThat(edit.span().column()).isEqualTo(2);
            assertThat(edit.span().endLine()).isEqualTo(4);
            assertThat(edit.span().endColumn()).isEqualTo(3);
        });
    }

    @Test
    void changes_the_last_number_of_a_label_of_several() {
        var fault = RuleCheck.of("NUM-001")
                .judge("整改情况\n2-1 针对甲问题。\n已改。\n2-2 针对乙问题。\n已改。\n2-2 针对丙问题。\n已改。")
                .faults()
                .get(0);

        assertThat(fault.repairs().get(0).edits().get()).singleElement().satisfies(edit -> {
            assertThat(edit.replacement()).isEqualTo("3");
            assertThat(edit.span().line()).isEqualTo(6);
            assertThat(edit.span().column()).isEqualTo(3);
            assertThat(edit.span().length()).isEqualTo(1);
        });
    }

    static final class Numbers extends SimpleArgumentConverter {

        @Override
        protected Object convert(Object source, Class<?> target) {
            return Arrays.stream(source.toString().split(" "))
                    .map(Integer::valueOf)
                    .toList();
        }
    }
}
