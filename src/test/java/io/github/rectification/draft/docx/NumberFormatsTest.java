package io.github.rectification.draft.docx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatsTest {

    @ParameterizedTest
    @CsvSource({
        "decimal, 1, 1",
        "decimal, 44, 44",
        "decimalZero, 7, 07",
        "decimalZero, 12, 12",
        "decimalFullWidth, 12, １２",
        "decimalHalfWidth, 12, 12",
        "decimalEnclosedCircle, 1, ①",
        "decimalEnclosedCircleChinese, 20, ⑳",
        "decimalEnclosedCircle, 21, 21",
        "decimalEnclosedParen, 3, ⑶",
        "decimalEnclosedFullstop, 3, ⒊",
        "ideographEnclosedCircle, 10, ㊉",
        "chineseCounting, 1, 一",
        "chineseCounting, 10, 十",
        "chineseCounting, 11, 十一",
        "chineseCounting, 20, 二十",
        "chineseCounting, 44, 四十四",
        "chineseCounting, 101, 一〇一",
        "chineseCountingThousand, 10, 十",
        "chineseCountingThousand, 19, 十九",
        "chineseCountingThousand, 100, 一百",
        "chineseCountingThousand, 101, 一百零一",
        "chineseCountingThousand, 110, 一百一十",
        "chineseCountingThousand, 1005, 一千零五",
        "taiwaneseCounting, 12, 十二",
        "taiwaneseCountingThousand, 102, 一百零二",
        "japaneseCounting, 4, 四",
        "japaneseCounting, 15, 十五",
        "japaneseCounting, 101, 百一",
        "ideographDigital, 12, 一二",
        "chineseLegalSimplified, 3, 叁",
        "chineseLegalSimplified, 10, 壹拾",
        "chineseLegalSimplified, 21, 贰拾壹",
        "ideographLegalTraditional, 2, 貳",
        "ideographTraditional, 1, 甲",
        "ideographTraditional, 10, 癸",
        "ideographTraditional, 11, 11",
        "ideographZodiac, 12, 亥",
        "upperLetter, 1, A",
        "upperLetter, 26, Z",
        "upperLetter, 27, AA",
        "lowerLetter, 28, bb",
        "upperRoman, 4, IV",
        "upperRoman, 1994, MCMXCIV",
        "lowerRoman, 9, ix",
        "upperRoman, 0, 0",
        "aFormatNobodyKnows, 5, 5",
        "none, 5, ''",
        "bullet, 5, ''",
    })
    void writes_numbers_as_word_does(String format, int number, String written) {
        assertThat(NumberFormats.write(number, format)).isEqualTo(written);
    }
}
