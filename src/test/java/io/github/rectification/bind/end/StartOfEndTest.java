package io.github.rectification.bind.end;

import static io.github.rectification.testkit.Pieces.blocks;
import static io.github.rectification.testkit.Pieces.mentions;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where {@link EndReader} lets the end begin. */
class StartOfEndTest {

    private static final String ITEM = "1.关于甲。已整改。\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.甲。/欢迎监督。/联系电话：9900000                       | 1
            1.甲。/欢迎监督。/欢迎群众监督。/云溪局党组               | 1
            1.甲。/乙。/欢迎监督。                                    | 2
            1.甲。/云溪局党组/2024年3月1日/欢迎监督。                 | 1
            1.甲。/公示时间：2024年3月1日至15日/联系电话：9900000/欢迎监督。 | 1
            欢迎监督。/1.甲。/云溪局党组                              | 2
            1.甲。/一、欢迎监督。/云溪局党组                          | 1
            1.甲。/一、联系电话：9900000/欢迎监督。                   | 1
            1.甲。/欢迎监督。/一、联系电话：9900000                   | 1
            1.甲。/云溪局党组/2024年3月1日                            | 1
            1.甲。/联系电话：9900000/云溪局党组                       | 1
            1.甲。/公示时间：2024年3月1日至15日/云溪局党组            | 1
            1.甲。/2024年3月1日                                       | 1
            1.甲。/云溪局党组/短的一行/2024年3月1日/打印              | 1
            1.甲。/短的一行                                           | 2
            联系电话：9900000/1.甲。                                  | 2
            """)
    void begins_with_the_invitation_or_the_first_line_that_only_an_end_has(String text, int start) {
        assertThat(start(text.replace("/", "\n"), 0)).isEqualTo(start);
    }

    @Test
    void a_long_paragraph_ends_the_search_without_an_invitation() {
        assertThat(start("云溪局党组\n" + "甲".repeat(45) + "\n云溪局党组", 0)).isZero();
        assertThat(start("云溪局党组\n" + "甲".repeat(46) + "\n云溪局党组", 0)).isEqualTo(2);
    }

    @Test
    void the_end_lies_behind_the_opening_and_has_forty_paragraphs_at_most() {
        assertThat(start("欢迎监督。\n云溪局党组", 1)).isEqualTo(1);
        assertThat(start("甲\n欢迎监督。\n" + "乙\n".repeat(39), 0)).isEqualTo(1);
        assertThat(start("甲\n欢迎监督。\n" + "乙\n".repeat(40), 0)).isEqualTo(42);
        assertThat(start("联系电话：9900000\n" + "欢迎监督。\n" + "乙\n".repeat(39), 0)).isEqualTo(1);
        assertThat(start(ITEM, 0)).isEqualTo(1);
    }

    @Test
    void an_imprint_below_the_sign_off_does_not_hide_it() {
        String copies = "抄送：" + "甲办公室，".repeat(20) + "乙办公室。";

        assertThat(start("甲\n云溪局党组\n2024年3月1日\n" + copies, 0)).isEqualTo(1);
        assertThat(start("甲\n云溪局党组\n2024年3月1日\n" + copies.replace("抄送：", "关于"), 0))
                .isEqualTo(4);
    }

    private static int start(String text, int body) {
        return EndReader.read(blocks(text), body, mentions(blocks(text))).start();
    }
}
