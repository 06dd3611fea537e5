package io.github.rectification.reporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

    @ParameterizedTest
    @CsvSource({
        "##[error]x,#＃[error]x",
        "甲##vso[task.x]y,甲#＃vso[task.x]y",
        "###teamcity[x],##＃teamcity[x]",
        "##[a]##[b],#＃[a]#＃[b]",
        "## 一、,## 一、",
        "##甲[x],##甲[x]",
        "## [x],## [x]",
        "#[x],#[x]",
        "##,##",
        "##vso,##vso"
    })
    void breaks_the_mark_of_a_command_wherever_it_stands(String text, String shown) {
        assertThat(VisibleText.of(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"::error::x", " ::x", "\u00A0::x", "\u2007\u202F\u3000::x", "## x"})
    void sets_a_bar_before_what_begins_like_a_command_whatever_blanks_stand_before_it(String line) {
        assertThat(VisibleText.line(line)).isEqualTo("| " + line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x::error::x", "：：x", ":x::y", "# x", ""})
    void sets_no_bar_before_other_lines(String line) {
        assertThat(VisibleText.line(line)).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource({
        "## 一、甲,true",
        "'\t甲',true",
        "::甲,false",
        "'  ::甲',false",
        "甲##[乙],false",
        "甲\u202E,false",
        "甲\u200B,false",
        "'甲\u001B',false",
        "甲\uDB40\uDC41,false",
        "𠮷,true"
    })
    void tells_lines_that_can_be_shown_as_they_are(String line, boolean isHarmless) {
        assertThat(VisibleText.isHarmless(line)).isEqualTo(isHarmless);
    }

    @Test
    void takes_no_time_for_many_number_signs() {
        String text = ("#".repeat(50) + "a".repeat(50)).repeat(20_000);

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(VisibleText.of(text)).isEqualTo(text));
    }

    @ParameterizedTest
    @CsvSource({
        "##[error]x,#\\u0023[error]x",
        "##vso[x],#\\u0023vso[x]",
        "###vso[x],##\\u0023vso[x]",
        "##a##[x],##a#\\u0023[x]",
        "#####,#####",
        "##vso x,##vso x",
        "# ## ###a,# ## ###a",
        "甲𠮷。,甲𠮷。",
        "甲\u202E乙\u009B\u2028\u200B,甲\\u202e乙\\u009b\\u2028\\u200b"
    })
    void is_written_in_json_so_that_it_reads_the_same(String text, String written) throws java.io.IOException {
        for (int size = 1; size <= text.length(); size++) {
            var out = new StringWriter();
            var json = new HarmlessJson(out);
            for (int at = 0; at < text.length(); at += size) {
                json.write(text, at, Math.min(size, text.length() - at));
            }
            json.write('"');
            assertThat(out.toString()).isEqualTo(written + '"');
        }
    }
}
