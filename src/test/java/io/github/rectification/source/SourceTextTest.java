package io.github.rectification.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void gives_lines_without_their_ends(String lineEnd) {
        SourceText text = SourceText.of("甲" + lineEnd + lineEnd + "乙丙" + lineEnd);

        assertThat(text.lineCount()).isEqualTo(4);
        assertThat(text.line(1)).isEqualTo("甲");
        assertThat(text.line(2)).isEmpty();
        assertThat(text.line(3)).isEqualTo("乙丙");
        assertThat(text.line(4)).isEmpty();
    }

    @Test
    void gives_the_last_line_when_nothing_ends_it() {
        assertThat(SourceText.of("甲\n乙").line(2)).isEqualTo("乙");
        assertThat(SourceText.of("").line(1)).isEmpty();
    }

    @Test
    void refuses_a_line_that_is_not_there() {
        SourceText text = SourceText.of("甲\n乙");

        assertThatThrownBy(() -> text.line(0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> text.line(3)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void counts_columns_in_utf_16_units_and_a_crlf_as_two() {
        SourceText text = SourceText.of("甲\r\n𠮷乙丙\r\n");

        assertThat(text.slice(5, 6).span()).isEqualTo(new SourceSpan(5, 1, 2, 3, 2, 4));
        assertThat(text.slice(5, 6).text()).isEqualTo("乙");
    }

    @Test
    void ends_a_span_over_lines_on_its_last_line() {
        SourceText text = SourceText.of("甲乙\n丙丁");

        assertThat(text.slice(1, 4).span()).isEqualTo(new SourceSpan(1, 3, 1, 2, 2, 2));
        assertThat(text.slice(1, 3).span()).isEqualTo(new SourceSpan(1, 2, 1, 2, 1, 4));
    }

    @Test
    void gives_a_place_of_no_length_at_either_end() {
        SourceText text = SourceText.of("甲乙");

        assertThat(text.slice(0, 0).span()).isEqualTo(new SourceSpan(0, 0, 1, 1, 1, 1));
        assertThat(text.slice(2, 2).span()).isEqualTo(new SourceSpan(2, 0, 1, 3, 1, 3));
    }

    @Test
    void leads_from_what_is_shown_back_to_what_is_written() {
        SourceText text = SourceText.showing("## 甲**乙**丙\n丁")
                .show(3, 4)
                .show(6, 7)
                .show(9, 12)
                .build();

        assertThat(text.all().text()).isEqualTo("甲乙丙\n丁");
        assertThat(text.length()).isEqualTo(5);
        assertThat(text.original()).isEqualTo("## 甲**乙**丙\n丁");
        assertThat(text.slice(0, 3).span()).isEqualTo(new SourceSpan(3, 7, 1, 4, 1, 11));
        assertThat(text.slice(1, 2).span()).isEqualTo(new SourceSpan(6, 1, 1, 7, 1, 8));
        assertThat(text.slice(4, 5).span()).isEqualTo(new SourceSpan(11, 1, 2, 1, 2, 2));
        assertThat(text.slice(5, 5).span().offset()).isEqualTo(12);
        assertThat(text.line(1)).isEqualTo("## 甲**乙**丙");
    }

    @Test
    void shows_nothing_of_a_text_that_is_all_marks() {
        SourceText text = SourceText.showing("**").show(0, 0).build();

        assertThat(text.length()).isZero();
        assertThat(text.all().span().length()).isZero();
    }

    @Test
    void maps_every_shown_character_to_itself_whatever_is_left_out() {
        var random = new Random(7);
        for (int round = 0; round < 200; round++) {
            String original = "甲乙丙丁戊己庚辛\n壬癸".repeat(1 + random.nextInt(5));
            SourceText.VisibleTextBuilder builder = SourceText.showing(original);
            for (int at = random.nextInt(3); at < original.length(); ) {
                int end = Math.min(original.length(), at + random.nextInt(4));
                builder.show(at, end);
                at = end + random.nextInt(3);
            }
            SourceText text = builder.build();
            for (int i = 0; i < text.length(); i++) {
                SourceSlice one = text.slice(i, i + 1);
                assertThat(original.substring(one.span().offset(), one.span().endOffset()))
                        .isEqualTo(one.text());
            }
        }
    }

    @Test
    void places_what_is_shown_for_something_else_at_the_whole_of_it() {
        String original = "<p>&ldquo;甲&rdquo;</p><p>乙</p>";
        SourceText text = SourceText.showing(original)
                .show(3, 10, "“")
                .show(10, 11)
                .show(11, 18, "”")
                .show(18, 22, "\n")
                .show(25, 26)
                .build();

        assertThat(text.all().text()).isEqualTo("“甲”\n乙");
        assertThat(text.slice(0, 3).span()).isEqualTo(new SourceSpan(3, 15, 1, 4, 1, 19));
        assertThat(text.slice(1, 2).span()).isEqualTo(new SourceSpan(10, 1, 1, 11, 1, 12));
        assertThat(text.slice(4, 5).span()).isEqualTo(new SourceSpan(25, 1, 1, 26, 1, 27));
        assertThat(text.slice(5, 5).span().offset()).isEqualTo(original.length());
    }

    @Test
    void places_the_text_of_a_document_in_its_paragraphs_and_runs() {
        SourceText text = SourceText.ofDocument()
                .add("一、", new DocumentPlace("word/document.xml", 0, 0))
                .add("甲\n", new DocumentPlace("word/document.xml", 0, 1))
                .add("乙", new DocumentPlace("word/document.xml", 1, 0))
                .build();

        assertThat(text.original()).isEqualTo("一、甲\n乙");
        assertThat(text.slice(1, 2).span().place()).contains(new DocumentPlace("word/document.xml", 0, 0));
        assertThat(text.slice(2, 3).span().place()).contains(new DocumentPlace("word/document.xml", 0, 1));
        assertThat(text.slice(4, 5).span())
                .isEqualTo(new SourceSpan(4, 1, 2, 1, 2, 2, Optional.of(new DocumentPlace("word/document.xml", 1, 0))));
        assertThat(SourceText.of("甲").slice(0, 1).span().place()).isEmpty();
    }
}
