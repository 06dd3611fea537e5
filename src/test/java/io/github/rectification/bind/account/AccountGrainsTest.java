package io.github.rectification.bind.account;

import static io.github.rectification.testkit.Pieces.mentions;
import static io.github.rectification.testkit.Pieces.slice;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.GrainTally;
import io.github.rectification.reading.Places;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSlice;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** At which grain {@link CompletionAccount} counts a status, and what one paragraph adds to another. */
class AccountGrainsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            反馈12个问题，已完成9个                            | 问题 12/9
            反馈12个问题、20项任务，已完成9项                  | 问题 12/- 任务 20/9
            反馈12项问题、20条任务，已完成9项                  | 问题 12/9 任务 20/-
            反馈12条问题、20项任务，已完成9条                  | 问题 12/9 任务 20/-
            反馈12件问题、20个任务，已完成9件                  | 问题 12/9 任务 20/-
            反馈12个问题、20项任务，已完成9条                  | 问题 12/- 任务 20/9
            反馈12个问题、20项任务、30条措施，已完成9项        | 问题 12/- 任务 20/9 措施 30/-
            反馈问题12个、任务20项，已完成9个                  | 问题 12/9 任务 20/-
            反馈问题12项、任务20条，已完成9项                  | 问题 12/9 任务 20/-
            反馈问题12条、任务20件，已完成9条                  | 问题 12/9 任务 20/-
            反馈问题12件、任务20个，已完成9件                  | 问题 12/9 任务 20/-
            反馈12个问题，20项任务，已完成9个问题              | 问题 12/9 任务 20/-
            反馈12个问题，20项任务，已完成9项任务，已完成8个   | 问题 12/8 任务 20/9
            反馈12个问题（20项任务），已完成9条                | 问题 12/9 任务 20/-
            反馈12个问题、20项任务，已完成9条                  | 问题 12/- 任务 20/9
            反馈20项任务，已完成9个                            | 问题 -/- 任务 20/9
            反馈12个问题，均已完成9个                          | 问题 12/9
            反馈的问题，12个问题全部完成                       | 问题 12/12
            反馈的问题，12个问题已完成                         | 问题 -/12
            反馈12个具体问题、20个子项                         | 问题 12/- 子项 20/-
            反馈20个子项、12个具体问题                         | 问题 20/-
            反馈12项任务，制定20条措施，新建5项整改措施        | 问题 -/- 任务 12/- 措施 20/-
            反馈12个问题。讨论20项任务。                       | 问题 12/-
            反馈12个问题。反馈20项任务。                       | 问题 12/- 任务 20/-
            反馈12个问题                                       | 问题 12/-
            反馈十十个问题，3项任务                            | 问题 -/- 任务 3/-
            """)
    void a_status_counts_at_its_noun_its_measure_word_or_the_grain_named_last(String paragraph, String shown) {
        assertThat(shown(account(paragraph))).isEqualTo(shown);
    }

    @Test
    void grains_stand_in_the_order_in_which_the_text_names_them() {
        assertThat(shown(account("反馈，完成9项措施，20项任务，30项措施"))).isEqualTo("问题 -/- 任务 20/- 措施 30/9");
    }

    @ParameterizedTest
    @CsvSource({"反馈12个问题，已完成9个, 5", "反馈12个问题、20项任务，已完成9项, 4", "反馈12个问题、20项任务, 3", "反馈20项任务, 1", "反馈4个方面, 0", "反馈意见, 0"})
    void a_paragraph_weighs_what_it_tells(String paragraph, int weight) {
        assertThat(account(paragraph).weight()).isEqualTo(weight);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            反馈12个问题           | 反馈4个方面12个问题，已完成9个 | 问题 12/9
            反馈12个问题           | 反馈11个问题，已完成9个        | 问题 12/-
            反馈12个问题，已完成9个 | 反馈20项任务                  | 问题 12/9
            反馈12个问题，已完成9个 | 反馈20项任务，已完成8项       | 问题 12/9 任务 20/8
            反馈12个问题，已完成9个 | 反馈3个大项                   | 问题 12/9 大项 3/-
            反馈12个问题，已完成9个 | 反馈12个问题、20项任务        | 问题 12/9 任务 20/-
            反馈12个问题、20项任务 | 反馈20项任务，已完成8项        | 问题 12/- 任务 20/8
            反馈12个问题、20项任务 | 反馈20项任务                   | 问题 12/- 任务 20/-
            """)
    void another_paragraph_adds_what_does_not_contradict(String leading, String other, String shown) {
        CompletionAccount account = account(leading);
        account.addFrom(account(other));
        account.addFrom(account);

        assertThat(shown(account)).isEqualTo(shown);
        assertThat(account.areas().isPresent()).isEqualTo(other.contains("方面"));
    }

    @Test
    void the_first_areas_count() {
        CompletionAccount account = account("反馈4个方面12个问题");
        account.addFrom(account("反馈5个方面12个问题"));

        assertThat(account.areas().orElseThrow()).hasToString("4");
        assertThat(account.paragraph()).hasToString("反馈4个方面12个问题");
    }

    private static String shown(CompletionAccount account) {
        var shown = new StringBuilder(shown(account.issues()));
        account.otherGrains().forEach(grain -> shown.append(' ').append(shown(grain)));
        return shown.toString();
    }

    private static String shown(GrainCount grain) {
        GrainTally tally = grain.tally(PropertyPath.ROOT, PropertyPath.ROOT.property("total"), new Places());
        return (tally.unit().equals(Grain.ISSUE.name()) ? "问题" : tally.unit()) + " " + shown(tally.total()) + "/"
                + shown(tally.completed());
    }

    private static String shown(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "-";
    }

    private static CompletionAccount account(String paragraph) {
        SourceSlice text = slice(paragraph);
        return CompletionAccounts.in(text, mentions(text), false).get(0);
    }
}
