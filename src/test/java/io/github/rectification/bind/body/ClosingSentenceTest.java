package io.github.rectification.bind.body;

import static io.github.rectification.testkit.Pieces.slice;
import static io.github.rectification.testkit.Pieces.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.RectificationStatus;
import io.github.rectification.reading.Places;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSlice;
import io.github.rectification.source.SourceSpan;
import io.github.rectification.testkit.Pieces;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentence that closes a paragraph may tell the status of the item. */
class ClosingSentenceTest {

    private static final PropertyPath STATUS = PropertyPath.ROOT.property("status");

    private final Places places = new Places();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            该问题已完成整改 此问题已完成整改 本问题已完成整改 该项问题已完成整改 该任务已完成整改 本项任务已完成整改 该事项已完成整改 | 其他问题已完成整改 别的任务已完成整改 该人已完成整改 该项已完成整改
            目前，该问题已完成整改 目前该问题已完成整改 该问题目前已完成整改 该问题现已完成整改 甲。该问题已完成整改 甲；该问题已完成整改 （该问题已完成整改） | 甲该问题已完成整改 甲，该问题已完成整改 该问题原先已完成整改
            该问题已完成整改。 该问题已完成整改； 该问题已完成整改，并坚持。 该问题已完成整改，一二三四五六七八九十一二三四五六七八九十一二三四 该问题已完成整改， | 该问题已完成整改。甲 该问题已完成；甲 该问题已完成（甲 该问题已完成）甲 该问题已完成，甲。乙 该问题已完成，甲；乙 该问题已完成整改，一二三四五六七八九十一二三四五六七八九十一二三四五
            该问题完成 该问题完成一二三四五六七八九十一二三四                                                                   | 该问题完成一二三四五六七八九十一二三四五 该问题甲乙 该问题将完成
            """)
    void a_sentence_on_the_item_tells_its_status(String read, String notRead) {
        assertThat(words(read))
                .allSatisfy(text -> assertThat(status(text)).as(text).contains(RectificationStatus.COMPLETED));
        assertThat(words(notRead))
                .allSatisfy(text -> assertThat(status(text)).as(text).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            已完成整改 基本完成整改 正在整改 已整改 已整改完成 （已完成整改） 【已完成整改】 【已完成整改甲乙丙丁】 已完成整改。 已完成整改甲乙丙丁 正在推进整改中 正在有序推进整改 | 已完成。整改 已完成；整改 已完成，整改 已完成（整改 已完成）整改 已完成整改。甲 已完成整改（甲 已完成整改）甲 甲已完成整改 已完成调研 将整改 已完成整改；甲 已完成整改，甲 已完成整改甲乙丙丁戊 正在有序推进一整改
            """)
    void a_paragraph_that_is_no_more_than_its_status_tells_it(String read, String notRead) {
        assertThat(words(read))
                .allSatisfy(text -> assertThat(status(text)).as(text).isPresent());
        assertThat(words(notRead))
                .allSatisfy(text -> assertThat(status(text)).as(text).isEmpty());
    }

    @Test
    void the_sentence_closes_a_paragraph_of_any_length() {
        assertThat(status("甲".repeat(200) + "。该问题已完成整改。")).contains(RectificationStatus.COMPLETED);
        assertThat(status("甲".repeat(200) + "。该任务已完成整改。")).contains(RectificationStatus.COMPLETED);
        assertThat(status("甲".repeat(200) + "。该事项已完成整改。")).contains(RectificationStatus.COMPLETED);
        assertThat(status("该问题已完成整改。" + "甲".repeat(200))).isEmpty();
    }

    @Test
    void the_sentence_stays_and_its_words_are_the_place() {
        SourceSlice paragraph = slice("甲。目前，该问题已完成整改，乙。");
        var fields = new ItemFields(Pieces.mentions(paragraph), places, PropertyPath.ROOT);

        assertThat(fields.takeOff(paragraph)).hasToString("[甲。目前,该问题已完成整改,乙。]");
        assertThat(places.build().spans(STATUS)).containsExactly(new SourceSpan(8, 5, 1, 9, 1, 14));
    }

    @ParameterizedTest
    @CsvSource({"该问题目前已完成整改, 5", "该问题现已完成整改, 4", "该问题已完成整改, 3", "（已完成整改）, 1"})
    void words_that_lead_to_the_status_are_no_part_of_it(String text, int offset) {
        assertThat(status(text)).isPresent();
        assertThat(places.build().spans(STATUS))
                .containsExactly(new SourceSpan(offset, 5, 1, offset + 1, 1, offset + 6));
    }

    @ParameterizedTest
    @CsvSource({"该问题正在推进，计划年底前完成。, 计划年底前完成", "目前，该事项基本完成，后续持续跟进, 后续持续跟进", "该问题已完成整改。, ''", "已完成整改。, ''"})
    void what_stands_behind_it_is_a_note(String text, String note) {
        SourceSlice paragraph = slice(text);
        var fields = new ItemFields(Pieces.mentions(paragraph), places, PropertyPath.ROOT);
        fields.takeOff(paragraph);

        assertThat(fields.status()).isPresent();
        assertThat(fields.statusNote().orElse("")).isEqualTo(note);
    }

    @Test
    void a_status_that_is_known_already_counts() {
        SourceSlice both = slice("该问题正在推进。该问题已完成整改。");
        var fields = new ItemFields(Pieces.mentions(both), places, PropertyPath.ROOT);
        fields.takeOff(both.cut(0, 8));
        fields.takeOff(both.from(8));

        assertThat(fields.status()).contains(RectificationStatus.IN_PROGRESS);
        assertThat(places.build().spans(STATUS)).hasSize(1);
    }

    private Optional<RectificationStatus> status(String text) {
        SourceSlice paragraph = slice(text);
        var fields = new ItemFields(Pieces.mentions(paragraph), places, PropertyPath.ROOT);
        fields.takeOff(paragraph);
        return fields.status();
    }
}
