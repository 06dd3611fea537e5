package io.github.rectification.bind.account;

import static io.github.rectification.testkit.Pieces.mentions;
import static io.github.rectification.testkit.Pieces.slice;
import static io.github.rectification.testkit.Pieces.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.GrainTally;
import io.github.rectification.reading.Places;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSlice;
import java.math.BigDecimal;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionAccountTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            反馈12个问题 指出12个问题 移交12个问题 交办12个问题 分解为12个问题 巡察的12个问题 巡视的12个问题 12个整改问题 12个具体问题 问题清单有12个问题 | 讨论12个问题 认真听取12个问题 12个主要问题 问题表格有12个问题
            12个问题的整改任务 12个问题的整改措施 12个问题的完成率 12个问题的整改率 | 12个问题的整改 12个问题的合格率
            12个问题均完成 12个问题全部完成 12个问题已全部整改 12个问题均已整改 12个问题全部已完成 | 12个问题再次整改 12个问题都在研究
            """)
    void a_sentence_must_speak_of_the_feedback(String read, String notRead) {
        assertThat(words(read)).allMatch(sentence -> issues(sentence).equals(OptionalInt.of(12)));
        assertThat(words(notRead)).allMatch(sentence -> issues(sentence).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            反馈12个问题。已完成9个。                     | 问题 12/9
            反馈12项任务。已完成9项。                     | 问题 -/- 任务 12/9
            走访12个问题，已完成9个，正在推进3个。      | 问题 12/9
            讨论12个问题。已完成9个。                     | 问题 -/-
            走访12户。已完成9个，正在推进3个。            | 问题 -/-
            """)
    void a_sentence_of_statuses_goes_on_from_what_was_counted(String paragraph, String shown) {
        assertThat(shown(paragraph)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12个问题 12项问题 12条问题 12件问题 12问题 12_个问题 12个具体问题 12个突出问题 12个六字以内的话问题 12个子项 | 12个问题线索 12个七字以内的话的问题 12个难点 第12个问题
            问题12个 问题12项 问题12条 问题12件 具体问题12个 反馈问题12个 整改问题12个 主要问题12个 突出问题12个 | 问题12人 问题第12个 难点12个
            问题共12个 问题共计12个 问题合计12个 问题总数12个 问题总数为12个 问题有12个 问题_12_个 | 问题又12个 问题至少12个
            """)
    void issues_are_counted_before_or_behind_their_noun(String read, String notRead) {
        assertThat(words(read)).allMatch(count -> issues("巡察指出：" + count).equals(OptionalInt.of(12)));
        assertThat(words(notRead)).noneMatch(count -> issues("巡察指出：" + count).equals(OptionalInt.of(12)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12个大类     | 大类 12/-
            12个大项     | 大项 12/-
            12类         | 类 12/-
            12项任务     | 任务 12/-
            12项整改任务 | 任务 12/-
            12项具体任务 | 任务 12/-
            12项重点任务 | 任务 12/-
            12项措施     | 措施 12/-
            12项具体整改措施 | 措施 12/-
            12项具体措施 | 措施 12/-
            12件事项     | 事项 12/-
            12件整改事项 | 事项 12/-
            12件具体事项 | ~
            12件反馈事项 | 事项 12/-
            12件移交事项 | 事项 12/-
            12件交办事项 | 事项 12/-
            12件立行立改事项 | 事项 12/-
            12件督办事项 | 事项 12/-
            任务12项     | 任务 12/-
            整改任务12项 | 任务 12/-
            措施12项     | 措施 12/-
            整改事项12件 | 事项 12/-
            反馈事项12件 | 事项 12/-
            移交事项12件 | 事项 12/-
            立行立改事项12件 | 事项 12/-
            交办事项12件 | 事项 12/-
            督办事项12件 | 事项 12/-
            一般事项12件 | ~
            12项重点措施 | 措施 12/-
            12个大门     | ~
            12项工作     | ~
            """)
    void other_grains_are_counted_by_themselves(String count, String grains) {
        assertThat(shown("巡察指出：" + count)).isEqualTo("问题 -/-" + (grains.equals("~") ? "" : " " + grains));
    }

    @Test
    void areas_are_no_grain_and_the_first_number_of_them_counts() {
        assertThat(account("巡察指出4个方面12个问题，3方面").areas().map(SourceSlice::folded))
                .contains("4");
        assertThat(shown("巡察指出4个方面12个问题，3方面")).isEqualTo("问题 12/-");
        assertThat(account("巡察指出12个问题").areas()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            领办 认领 牵头 领衔 包案 包抓 包联 督办 督促 督导 主抓 盯办 自查 查摆 排查 摸排 检查 抽查 审计 督查 巡查 化解 破解 领办甲乙丙丁戊己庚辛 | 讨论 共同认领 领取 领办甲乙丙丁戊己庚辛壬 领办的，
            协调解决 研究解决 推动解决 帮助解决 会商解决 专题解决 | 争取解决 解决
            """)
    void issues_that_somebody_takes_on_are_a_part(String takenOn, String told) {
        assertThat(words(takenOn))
                .allMatch(verb -> issues("巡察，书记" + verb + "12个问题").isEmpty());
        assertThat(words(told))
                .allMatch(verb -> issues("巡察，书记" + verb + "12个问题").equals(OptionalInt.of(12)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            完成率90% 整改率90% 办结率90% 销号率90% 完成率达90% 完成率达到90% 完成率达了90% 完成率达到了90% 完成率为90% 完成率是90% 完成率约90% 完成率_90_% | 满意率90% 完成率超90% 完成率90 完成度90%
            """)
    void a_rate_follows_its_word(String read, String notRead) {
        assertThat(words(read)).allMatch(rate -> rate("巡察指出12个问题，" + rate).contains("90"));
        assertThat(words(notRead)).noneMatch(rate -> rate("巡察指出12个问题，" + rate).contains("90"));
        assertThat(rate("巡察指出12个问题，完成率98.123456%")).isEqualTo("98.123456");
        assertThat(rate("巡察指出12个问题，完成率98.1234567%")).isEqualTo("-");
    }

    private static String rate(String paragraph) {
        return tally(account(paragraph).issues())
                .rate()
                .map(BigDecimal::toPlainString)
                .orElse("-");
    }

    @Test
    void a_rate_is_that_of_the_grain_named_last_before_it() {
        CompletionAccount account = account("巡察指出12个问题的完成率75%，20项任务的完成率80%。");

        assertThat(tally(account.issues()).rate()).contains(new BigDecimal("75"));
        assertThat(tally(account.otherGrains().get(0)).rate()).contains(new BigDecimal("80"));
    }

    private static OptionalInt issues(String paragraph) {
        return tally(account(paragraph).issues()).total();
    }

    private static String shown(String paragraph) {
        CompletionAccount account = account(paragraph);
        var shown = new StringBuilder(shown(account.issues()));
        account.otherGrains().forEach(grain -> shown.append(' ').append(shown(grain)));
        return shown.toString();
    }

    private static String shown(GrainCount grain) {
        GrainTally tally = tally(grain);
        return (tally.unit().equals(Grain.ISSUE.name()) ? "问题" : tally.unit()) + " " + shown(tally.total()) + "/"
                + shown(tally.completed());
    }

    private static String shown(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "-";
    }

    private static GrainTally tally(GrainCount grain) {
        return grain.tally(PropertyPath.ROOT, PropertyPath.ROOT.property("total"), new Places());
    }

    private static CompletionAccount account(String paragraph) {
        SourceSlice text = slice(paragraph);
        return CompletionAccounts.in(text, mentions(text), false).get(0);
    }
}
