package io.github.rectification.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineMapTest {

    @Test
    void counts_lines_by_lf_crlf_and_cr_only() {
        assertThat(LineMap.of("").count()).isEqualTo(1);
        assertThat(LineMap.of("甲").count()).isEqualTo(1);
        assertThat(LineMap.of("甲\n").count()).isEqualTo(2);
        assertThat(LineMap.of("甲\r\n乙").count()).isEqualTo(2);
        assertThat(LineMap.of("甲\r乙").count()).isEqualTo(2);
        assertThat(LineMap.of("甲\r\r乙").count()).isEqualTo(3);
        assertThat(LineMap.of("甲\n\r乙").count()).isEqualTo(3);
        assertThat(LineMap.of("\r\n\r\n").count()).isEqualTo(3);
        assertThat(LineMap.of("甲\u0085乙\u2028丙\u2029丁\u000B戊\u000C己").count()).isEqualTo(1);
    }

    @Test
    void puts_a_line_end_on_the_line_that_it_ends() {
        LineMap lines = LineMap.of("甲\r\n乙\r丙\n丁");

        assertThat(List.of(0, 1, 2, 3, 4, 5, 6, 7).stream().map(lines::lineAt)).containsExactly(0, 0, 0, 1, 1, 2, 2, 3);
        assertThat(lines.startOf(3)).isEqualTo(7);
    }

    @Test
    void agrees_with_counting_on_any_mix_of_line_ends() {
        var random = new Random(20240101);
        for (int round = 0; round < 300; round++) {
            String text = mixed(random, random.nextInt(300));
            LineMap lines = LineMap.of(text);
            int line = 0;
            for (int at = 0; at <= text.length(); at++) {
                if (at > 0 && endsLine(text, at - 1)) {
                    line++;
                    assertThat(lines.startOf(line)).isEqualTo(at);
                }
                assertThat(lines.lineAt(at)).as("offset %s", at).isEqualTo(line);
            }
            assertThat(lines.count()).isEqualTo(line + 1);
        }
    }

    private static boolean endsLine(String text, int at) {
        char c = text.charAt(at);
        return c == '\n' || (c == '\r' && !text.startsWith("\n", at + 1));
    }

    private static String mixed(Random random, int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append("甲乙\n\r\n".charAt(random.nextInt(5)));
        }
        return text.toString();
    }
}
