package io.github.rectification.bind.account;

import static io.github.rectification.testkit.Pieces.mentions;
import static io.github.rectification.testkit.Pieces.slice;
import static io.github.rectification.testkit.Pieces.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.RectificationStatus;
import io.github.rectification.source.SourceSlice;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusCountReaderTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/words/statuses.csv", delimiter = '|')
    void a_number_stands_behind_or_before_the_words_of_its_status(RectificationStatus status, String read) {
        for (String words : words(read)) {
            assertThat(shown("问题，" + words + "12项")).containsExactly(status + " 12 " + words + "12项");
            assertThat(shown("问题，12项" + words)).containsExactly(status + " 12 12项" + words);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DEFERRED 延期",
                "NOT_COMPLETED 未完成",
                "BASICALLY_COMPLETED 基本完成",
                "LONG_TERM 长期坚持",
                "IN_PROGRESS 正在推进",
                "COMPLETED 已完成"
            })
    void every_status_takes_the_same_words_between(String statusAndWords) {
        String status = statusAndWords.split(" ", -1)[0];
        String words = statusAndWords.split(" ", -1)[1];
        for (String between :
                words("~ 并取得明显成效 ，并取得成果 ，取得一定的阶段进展 的 了 问题 任务 措施 事项 整改问题 具体措施 整改具体事项 的有 有 共 共计 合计 为 数为 ： _")) {
            String whole = slice(words + between + "12项").folded();
            assertThat(shown("问题，" + whole))
                    .as(between)
                    .hasSize(1)
                    .first()
                    .asString()
                    .startsWith(status + " 12 ")
                    .contains(whole);
        }
        for (String between : words("并听取成效 并取得一二三四五六七成效 并取得成绩 工作 办法 曾")) {
            assertThat(shown("问题，" + words + between + "12项"))
                    .as(between)
                    .doesNotContain(status + " 12 " + words + between + "12项");
        }
        for (String noun : words("问题 任务 措施 事项 整改问题 具体措施")) {
            assertThat(in(slice("，" + words + "12个" + noun))
                            .get(0)
                            .noun()
                            .map(named -> named.slice().folded()))
                    .contains(noun);
        }
        for (String between : words("~ 已经 已 均 均已 目前 仍 尚 ，均 问题 任务 措施 事项 整改任务 具体问题，已")) {
            String whole = slice("12项" + between + words).folded();
            assertThat(shown("问题，" + whole)).as(between).anyMatch(one -> one.endsWith(" 12 " + whole));
        }
        for (String between : words("再 会 办法 ，，")) {
            assertThat(shown("问题，12项" + between + words)).as(between).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"个", "项", "条", "件"})
    void a_status_is_counted_in_measure_words(String unit) {
        for (RectificationStatus status : RectificationStatus.values()) {
            String words = wordsOf(status);
            assertThat(shown("问题，" + words + "12" + unit)).containsExactly(status + " 12 " + words + "12" + unit);
            assertThat(in(slice("问题，" + words + "12" + unit)))
                    .extracting(StatusCount::unit)
                    .containsExactly(unit);
            assertThat(in(slice("问题，12 " + unit + words)))
                    .extracting(StatusCount::unit)
                    .containsExactly(unit);
            assertThat(shown("问题，" + words + "12人")).isEmpty();
            assertThat(shown("问题，12次" + words)).isEmpty();
            assertThat(shown("12" + unit + words + "的3" + unit)).noneMatch(one -> one.startsWith(status + " 12 "));
            assertThat(shown("12" + unit + words + "甲乙3" + unit)).noneMatch(one -> one.startsWith(status + " 12 "));
        }
    }

    private static String wordsOf(RectificationStatus status) {
        return switch (status) {
            case COMPLETED -> "已完成";
            case BASICALLY_COMPLETED -> "基本完成";
            case IN_PROGRESS -> "正在推进";
            case LONG_TERM -> "长期坚持";
            case DEFERRED -> "延期";
            case NOT_COMPLETED -> "未完成";
        };
    }

    @ParameterizedTest
    @CsvSource({
        "未完成整改任务12项, 任务",
        "已销号具体任务12项, 具体任务",
        "已完成12项具体措施, 具体措施",
        "已完成任务12项措施, 任务",
        "12个问题已完成, 问题",
        "12个已完成, ",
        "已完成12个, "
    })
    void the_noun_names_the_grain(String words, String grain) {
        assertThat(in(slice("，" + words))
                        .get(0)
                        .noun()
                        .map(named -> named.slice().folded())
                        .orElse(null))
                .isEqualTo(grain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "问题线索，完成12件",
                "线索12345，完成12件",
                "三个月内完成12项",
                "6月前完成12项",
                "6月底完成12项",
                "研究完成12项",
                "协调完成12项",
                "解决整改中的12项"
            })
    void what_is_planned_or_discussed_or_told_of_clues_is_no_status(String words) {
        assertThat(shown(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"线索123456，完成12件", "目前完成12项", "内部，完成12项", "研究后，完成12项", "解决甲乙完成12项"})
    void what_stands_further_before_does_not_matter(String words) {
        assertThat(shown(words)).hasSize(1);
    }

    @Test
    void statuses_come_in_the_order_of_the_text_and_none_overlaps() {
        assertThat(shown("12个问题中，已完成8个，基本完成2个，1个正在推进，三个未完成"))
                .containsExactly(
                        "COMPLETED 8 已完成8个",
                        "BASICALLY_COMPLETED 2 基本完成2个",
                        "IN_PROGRESS 1 1个正在推进",
                        "NOT_COMPLETED 三 三个未完成");
    }

    @ParameterizedTest
    @CsvSource({"12个问题全部完成, true", "12个问题均已完成, true", "12个问题已完成, false"})
    void some_words_say_it_of_all(String words, boolean isOfAll) {
        assertThat(in(slice(words)).get(0).isOfAll()).isEqualTo(isOfAll);
    }

    @Test
    void a_status_covers_what_it_shares_a_character_with() {
        StatusCount count = in(slice("甲，已完成8个，")).get(0);

        assertThat(count.start()).isEqualTo(2);
        assertThat(count.covers(0, 2)).isFalse();
        assertThat(count.covers(0, 3)).isTrue();
        assertThat(count.covers(6, 9)).isTrue();
        assertThat(count.covers(7, 9)).isFalse();
    }

    private static List<String> shown(String sentence) {
        return in(slice(sentence)).stream()
                .map(count -> count.status() + " " + count.number().folded() + " "
                        + count.whole().folded())
                .toList();
    }

    private static List<StatusCount> in(SourceSlice sentence) {
        return StatusCountReader.read(Sentence.of(sentence, mentions(sentence)));
    }
}
