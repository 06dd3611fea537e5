package io.github.rectification.reading;

import static io.github.rectification.testkit.Pieces.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.source.SourceText;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentNumberMentionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            柳档〔2024〕1号 柳档[2024]1号 柳档［2024］1号 柳档(2024)1号 柳档（2024）1号 柳档【2024】1号 柳档﹝2024﹞1号 | 柳档〔2024]1号 柳档<2024>1号 柳档2024年1号 柳档〔2024〕1 柳档〔2024〕号
            柳档〔二〇二四〕1号 柳档〔2024年〕1号 柳档〔2024〕第1号 柳档〔2024〕123456号 柳档〔2024〕12-1号 柳档〔2024〕十二号 | 柳档〔24〕1号 柳档〔20245〕1号 柳档〔2024〕1234567号 柳档〔2024〕1条 柳档〔2024〕-1号
            2024年第3号 第3号 （2024年第3号） 第十二号 〔2024〕12号 | 2024年3号 第3号楼 第号 24年第3号 公告第3号
            """)
    void a_number_has_a_year_in_brackets_or_is_the_whole_line(String read, String notRead) {
        assertThat(words(read))
                .allSatisfy(line -> assertThat(number(line)).as(line).contains(withoutBrackets(line)));
        assertThat(words(notRead))
                .allSatisfy(line -> assertThat(number(line)).as(line).isEmpty());
    }

    @Test
    void blanks_within_belong_to_it_and_words_before_a_blank_do_not() {
        assertThat(number("柳档党 〔 2024 〕 第 12 号")).contains("柳档党 〔 2024 〕 第 12 号");
        assertThat(number("文件 柳档党〔2024〕12号 签发人")).contains("柳档党〔2024〕12号");
        assertThat(number("（送审稿）柳档党〔2024〕12号")).contains("柳档党〔2024〕12号");
    }

    @Test
    void the_first_that_is_one_counts() {
        assertThat(number("甲（2023）乙〔2024〕12号丙〔2024〕13号")).contains("乙〔2024〕12号");
        assertThat(number("〔".repeat(50_000))).isEmpty();
    }

    private static String withoutBrackets(String line) {
        return line.startsWith("（") ? line.substring(1, line.length() - 1) : line;
    }

    private static Optional<String> number(String line) {
        return DocumentNumberMention.in(SourceText.of(line).all())
                .map(mention -> mention.slice().text());
    }
}
