package io.github.rectification.reading;

import static io.github.rectification.testkit.Pieces.mentions;
import static io.github.rectification.testkit.Pieces.slice;
import static io.github.rectification.testkit.Pieces.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.RectificationStatus;
import io.github.rectification.source.SourceSlice;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusMentionTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/words/statuses.csv", delimiter = '|')
    void each_status_has_words_of_its_own(RectificationStatus status, String read, String notRead) {
        assertThat(words(read))
                .allSatisfy(words -> assertThat(whole(words)).as(words).contains(status));
        assertThat(words(notRead))
                .allSatisfy(words -> assertThat(whole(words)).as(words).isNotEqualTo(Optional.of(status)));
    }

    /** The status if all the words are of it. */
    private static Optional<RectificationStatus> whole(String words) {
        SourceSlice text = slice(words);
        return StatusMention.in(text, mentions(text)).stream()
                .filter(mention -> mention.slice().length() == text.length())
                .map(StatusMention::status)
                .findFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "未完成整改, NOT_COMPLETED",
        "尚未整改到位, NOT_COMPLETED",
        "延期整改, DEFERRED",
        "基本完成整改, BASICALLY_COMPLETED",
        "已完成整改并长期坚持, COMPLETED",
        "已完成并长期坚持, LONG_TERM",
        "持续整改, LONG_TERM",
        "持续推进, IN_PROGRESS",
        "正在推进、尚未完成, IN_PROGRESS",
        "已完成, COMPLETED",
        "完成, COMPLETED"
    })
    void the_more_telling_status_is_tried_first(String words, RectificationStatus status) {
        assertThat(StatusMention.stated(slice(words))).contains(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            已基本完成 目前正在推进 现已落实 该问题完成整改 | 我局完成整改 此问题完成整改 曾正在推进 将完成 ~
            """)
    void a_status_stands_at_the_beginning_or_after_a_word_that_leads_to_it(String read, String notRead) {
        assertThat(words(read))
                .allMatch(words -> StatusMention.stated(slice(words)).isPresent());
        assertThat(words(notRead))
                .noneMatch(words -> StatusMention.stated(slice(words)).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"完成率", "整改完成率", "完成度", "完成时限", "整改完成期限", ""})
    void what_is_measured_by_a_status_is_none(String words) {
        SourceSlice text = slice(words);

        assertThat(StatusMention.in(text, mentions(text))).isEmpty();
        assertThat(StatusMention.stated(text)).isEmpty();
    }
}
