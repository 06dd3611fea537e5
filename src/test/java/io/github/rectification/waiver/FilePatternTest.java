package io.github.rectification.waiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilePatternTest {

    @ParameterizedTest
    @CsvSource({
        "a.txt,a.txt,true",
        "a.txt,b.txt,false",
        "a.txt,in/a.txt,false",
        "./a.txt,a.txt,true",
        "in,in/a.txt,true",
        "in/,in/x/a.txt,true",
        "in,inn/a.txt,false",
        "*.txt,a.txt,true",
        "*.txt,in/a.txt,false",
        "in/*,in/a.txt,true",
        "in/?.txt,in/a.txt,true",
        "in/?.txt,in/ab.txt,false",
        "**/a.txt,a.txt,true",
        "**/a.txt,x/y/a.txt,true",
        "**/a.txt,x/y/ba.txt,false",
        "x/**/a.txt,x/a.txt,true",
        "x/**/a.txt,x/y/z/a.txt,true",
        "x/**/y/**/a.txt,x/1/y/2/y/3/a.txt,true",
        "x/**/y/**/a.txt,x/1/2/a.txt,false",
        "**,anything/at.all,true",
        "../a.txt,../a.txt,true",
        "通报*.txt,通报（终稿）.txt,true",
        "[1].txt,[1].txt,true",
        "[1].txt,1.txt,false",
        "*a*b*c,xaybzc,true",
        "*a*b*c,xaybz,false",
        "?.txt,\uD842\uDFB7.txt,true",
        "*??.txt,\uD842\uDFB7.txt,false"
    })
    void matches_names_and_what_is_below(String pattern, String file, boolean matches) {
        assertThat(new FilePattern(pattern).matches(file)).isEqualTo(matches);
    }

    @Test
    void takes_no_time_for_many_asterisks() {
        var pattern = new FilePattern("*a".repeat(200) + "/**/x".repeat(200));
        String file = "a".repeat(5_000) + "/y".repeat(2_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(pattern.matches(file)).isFalse());
    }

    @Test
    void refuses_a_blank_one() {
        assertThatThrownBy(() -> new FilePattern(" ")).isInstanceOf(IllegalArgumentException.class);
    }
}
