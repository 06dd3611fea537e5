package io.github.rectification.genre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PhraseTest {

    @ParameterizedTest
    @CsvSource({
        "问题……整改, 问题整改, 4",
        "问题……整改, 问题的整改, 5",
        "问题/任务……整改/销号, 任务已销号, 5",
        "扎实…推进…整改, 扎实有效推进反馈问题整改, 12",
        "问题…N个, 问题12个, 5",
        "问题…N个, 问题 12 个, 7",
        "问题…N个, 问题共十二个, 6",
        "问题, 问题, 2"
    })
    void words_that_follow_one_another_are_a_phrase_up_to_the_last_of_them(String phrase, String text, int end) {
        assertThat(end(phrase, text)).hasValue(end);
    }

    @ParameterizedTest
    @CsvSource({"问题……整改, 问题。整改", "问题……整改, 问题改", "问题……整改, 问题", "问题…N个, 问题一个", "问题…N个, 问题第三个", "问题…N个, 问题个"})
    void a_sentence_ends_it_and_一_and_第三_count_nothing(String phrase, String text) {
        assertThat(end(phrase, text)).isEmpty();
    }

    @Test
    void a_short_gap_has_room_for_eight_characters_and_a_long_one_for_forty() {
        assertThat(end("问题…整改", "问题" + "某".repeat(8) + "整改")).isPresent();
        assertThat(end("问题…整改", "问题" + "某".repeat(9) + "整改")).isEmpty();
        assertThat(end("问题……整改", "问题" + "某".repeat(40) + "整改")).isPresent();
        assertThat(end("问题……整改", "问题" + "某".repeat(41) + "整改")).isEmpty();
    }

    @Test
    void a_later_word_is_taken_where_the_first_leads_nowhere() {
        assertThat(end("推进…整改…工作", "推进整改" + "某".repeat(5) + "整改工作")).hasValue(13);
        assertThat(end("推进…整改…工作", "推进整改" + "某".repeat(4) + "整改" + "某".repeat(6) + "工作"))
                .hasValue(18);
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void each_way_to_say_a_phrase_of_a_table_is_found(Word word) {
        for (String head : word.phrase().heads()) {
            for (int piece = 0; piece < word.phrase().rest().size(); piece++) {
                for (String alternative : word.phrase().rest().get(piece).words()) {
                    String text = head + said(word.phrase().rest(), piece, alternative);
                    assertThat(word.phrase().end(text, head.length(), text.length()))
                            .as(text)
                            .isPresent();
                }
            }
        }
    }

    private static String said(List<Phrase.Piece> rest, int piece, String alternative) {
        var said = new StringBuilder();
        for (int i = 0; i < rest.size(); i++) {
            String words = i == piece ? alternative : rest.get(i).words().get(0);
            said.append(words.replace("N", "12"));
        }
        return said.toString();
    }

    private static Stream<Word> phrases() {
        return Stream.of(Table.values())
                .filter(Table::isOfPhrases)
                .flatMap(table -> Vocabulary.standard().words(table).stream())
                .filter(word -> !word.phrase().rest().isEmpty());
    }

    private static OptionalInt end(String phrase, String text) {
        Phrase read = Phrase.of(phrase);
        String head = read.heads().stream().filter(text::startsWith).findFirst().orElseThrow();
        return read.end(text, head.length(), text.length());
    }
}
