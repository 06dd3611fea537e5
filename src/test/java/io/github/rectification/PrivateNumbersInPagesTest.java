package io.github.rectification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.draft.UnreadableDraftException;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The marks of a page divide what people read as one number. */
class PrivateNumbersInPagesTest {

    @ParameterizedTest
    @CsvSource({
        "<p>张某 13800000000 已退款</p>, <p>张某 *********** 已退款</p>",
        "<p>张某138<b>0000</b>0000已退款</p>, <p>张某******************已退款</p>",
        "<p>张某&#49;3800000000已退款</p>, <p>张某***************已退款</p>",
        "<p>张某138<!-- -->0000&nbsp;0000已退款</p>, <p>张某*************************已退款</p>",
        "<p>甲</p><p>乙</p><del>张某138<b>0000</b>0000</del>, <p>甲</p><p>乙</p><del>张某******************</del>",
        "<p>张某138-0000-0000，138<i>0000</i>0000</p>, <p>张某*************，******************</p>"
    })
    void are_hidden_in_the_lines_of_the_file(String line, String shown) throws UnreadableDraftException {
        String page = "<html><body>\n<p>一、甲</p>\n" + line + "\n</body></html>";

        CheckResult result = ReportChecker.builder()
                .asOf(LocalDate.of(2024, 11, 1))
                .build()
                .check(new ByteArrayInputStream(page.getBytes(UTF_8)), "a.html");

        assertThat(result.line(3)).contains(shown);
        assertThat(result.line(2)).contains("<p>一、甲</p>");
    }
}
