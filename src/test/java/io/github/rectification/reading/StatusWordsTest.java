package io.github.rectification.reading;

import static io.github.rectification.testkit.Pieces.slice;
import static io.github.rectification.testkit.Pieces.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.RectificationStatus;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class StatusWordsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/words/statuses.csv", delimiter = '|')
    void each_status_has_words_of_its_own(RectificationStatus status, String read, String notRead) {
        Pattern pattern = Pattern.compile(StatusWords.pattern(status));

        assertThat(words(read)).allMatch(words -> pattern.matcher(words).matches());
        assertThat(words(notRead)).noneMatch(words -> pattern.matcher(words).matches());
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
        assertThat(StatusWords.status(slice(words))).contains(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            已基本完成 目前正在推进 现已落实 该问题完成整改 | 我局完成整改 此问题完成整改 曾正在推进 将完成 ~
            """)
    void a_status_stands_at_the_beginning_or_after_a_word_that_leads_to_it(String read, String notRead) {
        assertThat(words(read))
                .allMatch(words -> StatusWords.status(slice(words)).isPresent());
        assertThat(words(notRead))
                .noneMatch(words -> StatusWords.status(slice(words)).isPresent());
    }

    @Test
    void every_status_has_its_words_but_the_unknown_has_none() {
        assertThat(StatusWords.inOrder())
                .containsExactlyInAnyOrder(
                        RectificationStatus.COMPLETED,
                        RectificationStatus.BASICALLY_COMPLETED,
                        RectificationStatus.IN_PROGRESS,
                        RectificationStatus.LONG_TERM,
                        RectificationStatus.DEFERRED,
                        RectificationStatus.NOT_COMPLETED);
        assertThat(StatusWords.status(slice(""))).isEqualTo(Optional.empty());
    }
}
