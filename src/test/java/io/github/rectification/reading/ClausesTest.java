package io.github.rectification.reading;

import static io.github.rectification.testkit.Pieces.slice;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.genre.CharacterSet;
import org.junit.jupiter.api.Test;

class ClausesTest {

    private static final CharacterSet MARKS = CharacterSet.of(",。");

    @Test
    void a_clause_ends_at_the_first_mark_from_a_place_on_or_with_the_text() {
        assertThat(Clauses.end(slice("甲乙，丙。丁"), 0, MARKS)).isEqualTo(2);
        assertThat(Clauses.end(slice("甲乙，丙。丁"), 2, MARKS)).isEqualTo(2);
        assertThat(Clauses.end(slice("甲乙，丙。丁"), 3, MARKS)).isEqualTo(4);
        assertThat(Clauses.end(slice("甲乙，丙。丁"), 5, MARKS)).isEqualTo(6);
        assertThat(Clauses.end(slice("甲"), 3, MARKS)).isEqualTo(3);
    }

    @Test
    void a_clause_begins_behind_the_last_mark_before_a_place_or_with_the_text() {
        assertThat(Clauses.start(slice("甲乙，丙。丁"), 6, MARKS)).isEqualTo(5);
        assertThat(Clauses.start(slice("甲乙，丙。丁"), 5, MARKS)).isEqualTo(5);
        assertThat(Clauses.start(slice("甲乙，丙。丁"), 4, MARKS)).isEqualTo(3);
        assertThat(Clauses.start(slice("甲乙，丙。丁"), 2, MARKS)).isZero();
    }

    @Test
    void a_sentence_begins_behind_a_full_stop_or_the_end_of_a_line() {
        assertThat(Clauses.sentenceStart(slice("甲，乙。丙，丁"), 7)).isEqualTo(4);
        assertThat(Clauses.sentenceStart(slice("甲\n丙，丁"), 5)).isEqualTo(2);
        assertThat(Clauses.sentenceStart(slice("甲\r丙，丁"), 5)).isEqualTo(2);
        assertThat(Clauses.sentenceStart(slice("甲；乙"), 3)).isZero();
    }

    @Test
    void only_chinese_characters_are_such() {
        assertThat(Clauses.isHan(slice("甲乙，"), 0, 2)).isTrue();
        assertThat(Clauses.isHan(slice("甲乙，"), 0, 3)).isFalse();
        assertThat(Clauses.isHan(slice("甲a乙"), 0, 3)).isFalse();
        assertThat(Clauses.isHan(slice("，"), 1, 1)).isTrue();
    }
}
