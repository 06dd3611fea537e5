package io.github.rectification.bind.account;

import static io.github.rectification.testkit.Pieces.mentions;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.CompletionSummary;
import io.github.rectification.model.GrainTally;
import io.github.rectification.model.StatusCounts;
import io.github.rectification.outline.Block;
import io.github.rectification.outline.OutlineReader;
import io.github.rectification.reading.Places;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceText;
import java.util.OptionalInt;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Accounts as the field words them, read as a whole. */
class CompletionWordingsTest {

    private final Places places = new Places();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            巡察反馈的四个问题，已完成整改三个，正在推进两个。           | issues 4 completed 3 inProgress 2
            巡察反馈的四个问题，已完成整改三个，正在推进一个。           | issues 4 completed 3 inProgress 1
            反馈的十二个问题，已完成十个。                               | issues 12 completed 10
            巡察组反馈问题共十二项，已整改到位十项，尚未完成两项。       | issues 12 completed 10 notCompleted 2
            反馈问题四个，两个已完成，一个正在推进。                     | issues 4 completed 2 inProgress 1
            巡察指出的廿三个问题，均已完成整改。                         | issues 23 completed 23
            反馈的一百零五个问题，已完成一百个。                         | issues 105 completed 100
            反馈的四个问题，整改一个、销号一个。                         | issues 4
            反馈的四个问题，正在推进一个项目。                           | issues 4
            反馈的4个问题，正在推进一个。                                | issues 4
            反馈的三四个问题，已完成两个。                               | completed 2
            第二巡察组反馈意见。                                         |
            """)
    void numbers_are_read_in_chinese_numerals(String account, String read) {
        assertThat(read(account)).isEqualTo(String.valueOf(read).replace("null", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            反馈两个方面7项问题，已完成7项。     | areas 2 issues 7 completed 7
            反馈两方面2项问题。                  | areas 2 issues 2
            反馈五个方面22项问题。               | areas 5 issues 22
            存在4个方面的问题。                  | areas 4
            巡察组确定了六个方面的问题。         | areas 6
            反馈的7个方面问题，已全部整改。      | areas 7
            巡察组指出三个方面的突出问题。       | areas 3
            反馈问题涉及4个方面。                | areas 4
            梳理出五个方面主要问题。             | areas 5
            反馈4个方面的意见。                  |
            从4个方面解决问题。                  |
            自查发现4个方面的问题。              |
            """)
    void areas_are_told_with_or_without_the_number_of_issues(String account, String read) {
        assertThat(read(account)).isEqualTo(String.valueOf(read).replace("null", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            共反馈问题4个方面、13个大项、34条具体问题，已完成整改34条。 | areas 4 issues 34 completed 34; 大项 13
            反馈问题4个方面12个，已完成12个。                           | areas 4 issues 12 completed 12
            反馈问题4类12项，已完成12项。                               | issues 12 completed 12; 类 4
            反馈问题3个方面、10个大项、34个子项，已完成34个。           | areas 3 issues 34 completed 34; 大项 10
            反馈问题共4个方面34个问题，已完成34个。                     | areas 4 issues 34 completed 34
            反馈问题4个方面，召开会议12个。                             | areas 4
            反馈4个方面、12个。                                         |
            """)
    void the_order_of_the_issues_may_stand_before_their_number(String account, String read) {
        assertThat(read(account)).isEqualTo(String.valueOf(read).replace("null", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            整改任务85个,已整改完成85个,其中长期坚持13个。              | ; 任务 85 completed 85
            反馈34个问题,已完成整改34个,其中需长期坚持的3个。           | issues 34 completed 34
            反馈34个问题，已完成整改34个（其中长期坚持3个）。           | issues 34 completed 34
            反馈34个问题，已完成整改30个（含长期坚持3个），基本完成4个。 | issues 34 completed 30 basicallyCompleted 4
            反馈34个问题，已完成整改30个，其中长期坚持3个；基本完成4个。 | issues 34 completed 30 basicallyCompleted 4
            反馈34个问题，已完成整改30个，包括长期坚持3个，正在推进4个。 | issues 34 completed 30 inProgress 4
            反馈34个问题，已完成34个，其中持续推进3个。                 | issues 34 completed 34
            反馈34个问题，已全部完成整改。其中，需长期坚持3个。         | issues 34 completed 34
            反馈34个问题，其中已完成30个，长期坚持4个。                 | issues 34 completed 30 longTerm 4
            20项任务已完成20项，反馈的12个问题，其中已完成9个，长期坚持3个。 | issues 12 completed 9 longTerm 3; 任务 20 completed 20
            反馈34个问题，已完成30个，长期坚持4个。                     | issues 34 completed 30 longTerm 4
            """)
    void what_stands_after_thereof_is_a_part_of_the_status_before(String account, String read) {
        assertThat(read(account)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            反馈4个问题，已完成3个，需长期坚持整改1个。         | issues 4 completed 3 longTerm 1
            反馈4个问题，已完成3个，需要长期坚持整改的1个。     | issues 4 completed 3 longTerm 1
            反馈4个问题，已完成3个，需持续坚持整改1个。         | issues 4 completed 3 longTerm 1
            反馈4个问题，已完成3个，1个需长期坚持整改。         | issues 4 completed 3 longTerm 1
            反馈4个问题，已完成3个，需要长期整改1个。           | issues 4 completed 3 longTerm 1
            反馈4个问题，已完成3个，正在持续整改1个。           | issues 4 completed 3 inProgress 1
            """)
    void what_takes_long_is_told_in_several_ways(String account, String read) {
        assertThat(read(account)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3个村反馈问题2个，已完成整改2个。               | issues 2 completed 2
            6个村反馈问题42个，已完成整改42个。             | issues 42 completed 42
            对6个社区反馈的42个问题，已完成整改42个。       | issues 42 completed 42
            延伸巡察2个党支部发现问题4个，已完成4个。       | issues 4 completed 4
            4个巡察组反馈问题共42个。                       | issues 42
            8个下属小组反馈问题共42个。                     | issues 42
            6个村反馈的问题已整改。                         |
            反馈的3个村级问题已完成2个。                    | issues 3 completed 2
            12个长期存在的问题，巡察反馈后已完成2个。       | issues 12 completed 2
            """)
    void villages_and_the_like_are_no_issues(String account, String read) {
        assertThat(read(account)).isEqualTo(String.valueOf(read).replace("null", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            巡察期间，现场交办事项57件。截至目前，巡察反馈的4个问题已完成整改4个。           | issues 4 completed 4
            巡察期间，现场交办事项57件，已办结57件。巡察反馈的4个问题，已完成整改3个。       | issues 4 completed 3
            巡察过程中，移交立行立改问题5个，已完成5个。反馈的4个问题，已完成整改3个。       | issues 4 completed 3
            巡察进驻期间交办信访事项57件，全部办结。巡察反馈4个问题，已完成4个。             | issues 4 completed 4
            巡视期间移交事项12件，反馈的4个问题已完成整改4个。                               | issues 4 completed 4
            巡察期间，巡察组反馈问题4个，已完成4个。                                         | issues 4 completed 4
            巡察期间交办后反馈问题4个，已完成4个。                                           | issues 4 completed 4
            立行立改事项12件，已办结12件；反馈问题4个，已完成4个。                           | issues 4 completed 4; 事项 12 completed 12
            """)
    void what_was_handed_over_during_the_inspection_is_told_of_another_time(String account, String read) {
        assertThat(read(account)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            集中整改期结束时，反馈的2个问题完成1个，正在推进1个。截至2024年11月30日，2个问题已完成整改2个。 | issues 2 completed 2
            截至2024年9月30日，反馈的4个问题已完成2个，正在推进2个。截至2024年11月30日，已完成整改4个。     | issues 4 completed 4
            截至2024年11月30日，反馈的4个问题已完成4个。截至2024年9月30日，4个问题已完成2个。               | issues 4 completed 4
            截至2024年9月底，反馈的4个问题已完成2个。截至2024年10月，已完成3个。                            | issues 4 completed 3
            截至2024年9月底，反馈的4个问题已完成2个。目前，4个问题已全部完成整改。                          | issues 4 completed 4
            截至2024年9月30日，反馈的4个问题已完成2个，正在推进2个；截至2024年11月30日，已完成4个。         | issues 4 completed 4
            集中整改期间，反馈的4个问题已完成2个。截至目前，4个问题已完成3个，正在推进1个。                 | issues 4 completed 3 inProgress 1
            反馈的4个问题，截至目前，已完成3个，目前正在推进1个。                                           | issues 4 completed 3 inProgress 1
            """)
    void of_several_accounts_the_one_for_the_latest_day_counts(String account, String read) {
        assertThat(read(account)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            反馈的2个问题完成1个，正在推进1个。 | 截至2024年11月30日，2个问题已完成整改2个。         | issues 2 completed 2
            反馈的4个问题已完成2个。             | 目前，4个问题已全部完成整改。                      | issues 4 completed 4
            反馈4个问题，已完成2个。             | 截至2024年11月30日，已完成整改3个，正在推进1个。   | issues 4 completed 3 inProgress 1
            反馈4个问题，已完成2个。             | 截至2024年11月30日，已完成3个项目。                | issues 4 completed 2
            召开会议4次。                        | 截至2024年11月30日，2个问题已完成整改2个。         |
            """)
    void the_latest_account_may_stand_in_a_paragraph_of_its_own(String first, String second, String read) {
        assertThat(read(first + "\n" + second)).isEqualTo(String.valueOf(read).replace("null", ""));
    }

    @Test
    void of_accounts_without_a_day_that_contradict_each_other_the_last_counts() {
        assertThat(read("反馈4个问题，已完成2个，正在推进2个。\n反馈4个问题，已完成3个，正在推进1个。")).isEqualTo("issues 4 completed 3 inProgress 1");
        assertThat(read("反馈4个问题，已完成3个，正在推进1个。\n反馈4个问题，已完成3个。")).isEqualTo("issues 4 completed 3 inProgress 1");
        assertThat(read("反馈4个问题，已完成3个，正在推进1个。\n反馈的问题，已完成2个。")).isEqualTo("issues 4 completed 3 inProgress 1");
        assertThat(read("反馈4个问题，已完成3个。\n反馈2个问题，已完成1个。")).isEqualTo("issues 4 completed 3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            巡察组向云溪县水务局党组反馈问题12个，向云溪县史志办党组反馈问题8个。         | issues 20
            水务局党组反馈问题3个，已完成2个；史志办党组反馈问题1个，已完成1个。          | issues 4 completed 3
            青石村反馈问题3个，已完成整改3个；白水村反馈问题1个，已完成整改1个。          | issues 4 completed 4
            反馈水务局党组12个问题，反馈史志办党组8个问题、电站党支部3个问题。            | issues 23
            向水务局党组、史志办党组分别反馈问题12个、8个。                               | issues 20
            反馈问题共20个，其中水务局党组12个问题，史志办党组8个问题。                   | issues 20
            向云溪县水务局党组反馈问题4个，水务局党组的问题4个。                          | issues 4
            县委第一巡察组反馈问题12个，史志办党组的问题12个。                            | issues 12
            """)
    void numbers_of_several_bodies_are_added_up_where_no_total_is_told(String account, String read) {
        assertThat(read(account)).isEqualTo(read);
    }

    @Test
    void each_number_of_a_sum_keeps_its_place() {
        read("水务局党组反馈问题3个，已完成2个；史志办党组反馈问题1个，已完成1个。");

        assertThat(places.build().spans(PropertyPath.parse("completion.issues")))
                .hasSize(2);
        assertThat(places.build().spans(PropertyPath.parse("completion.completed")))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            经过3个月集中整改,其中22个问题已完成。          | completed 22
            经过三个月的集中整改，4个问题已整改到位。       | completed 4
            经过6个月的集中整改，反馈的4个问题已完成4个。   | issues 4 completed 4
            经过3个月集中整改，召开会议22个。               |
            经过3个月集中整改，解决问题22个。               |
            """)
    void months_are_no_whole(String account, String read) {
        assertThat(read(account)).isEqualTo(String.valueOf(read).replace("null", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12个问题，完成率90%。                       | issues 12 rate 90
            反馈4个问题，整改完成率达100%。             | issues 4 rate 100
            4个问题，已完成3个，完成率75%。             | issues 4 completed 3 rate 75
            反馈4个问题，办结率为75%，已完成3个。       | issues 4 completed 3 rate 75
            反馈4个问题，完成时限一个月。               | issues 4
            反馈4个问题，销号率100%。                   | issues 4 rate 100
            """)
    void a_rate_is_no_status(String account, String read) {
        assertThat(read(account)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4个问题全部完成。               | issues 4 completed 4
            4个问题已全部完成整改。         | issues 4 completed 4
            4个问题全部整改到位。           | issues 4 completed 4
            反馈问题4个，已全部完成整改。   | issues 4 completed 4
            4个问题已经全部完成。           | issues 4 completed 4
            4个问题都已完成整改。           | issues 4 completed 4
            4个问题现已全部销号。           | issues 4 completed 4
            反馈的4个问题100%完成整改。     | issues 4 completed 4
            反馈的4个问题全面完成整改。     | completed 4
            书记领办的4个问题已全部完成。   |
            书记领办问题4个，已完成4个。    |
            """)
    void issues_that_are_all_completed_are_as_many_as_all(String account, String read) {
        assertThat(read(account)).isEqualTo(String.valueOf(read).replace("null", ""));
    }

    private String read(String text) {
        SourceText source = SourceText.of(text);
        var paragraphs =
                OutlineReader.read(source).blocks().stream().map(Block::line).toList();
        return CompletionReader.read(paragraphs, mentions(source.all()), places)
                .map(CompletionWordingsTest::shown)
                .orElse("");
    }

    private static String shown(CompletionSummary summary) {
        var shown = new StringJoiner(" ");
        shown.setEmptyValue("");
        add(shown, "areas", summary.areas());
        add(shown, "issues", summary.issues());
        statuses(shown, summary.statuses());
        summary.rate().ifPresent(rate -> shown.add("rate").add(rate.toPlainString()));
        var all = new StringBuilder(shown.toString());
        summary.otherGrains().forEach(grain -> all.append("; ").append(shown(grain)));
        return all.toString();
    }

    private static String shown(GrainTally grain) {
        var shown = new StringJoiner(" ");
        add(shown, grain.unit(), grain.total());
        statuses(shown, grain.statuses());
        return shown.toString();
    }

    private static void statuses(StringJoiner shown, StatusCounts statuses) {
        add(shown, "completed", statuses.completed());
        add(shown, "basicallyCompleted", statuses.basicallyCompleted());
        add(shown, "inProgress", statuses.inProgress());
        add(shown, "longTerm", statuses.longTerm());
        add(shown, "deferred", statuses.deferred());
        add(shown, "notCompleted", statuses.notCompleted());
    }

    private static void add(StringJoiner shown, String name, OptionalInt number) {
        number.ifPresent(value -> shown.add(name).add(Integer.toString(value)));
    }
}
