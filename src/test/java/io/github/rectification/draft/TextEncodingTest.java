package io.github.rectification.draft;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextEncodingTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void writes_a_text_back_as_it_was(String name) {
        byte[] bytes = "巡察整改\r\n台账𠮷\r".getBytes(Charset.forName(name));
        TextEncoding encoding = TextEncoding.of(bytes).orElseThrow();

        assertThat(encoding.charset().name()).isEqualTo(name);
        assertThat(encoding.decode(bytes).flatMap(encoding::encode)).contains(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void keeps_a_byte_order_mark_apart(String name) {
        byte[] bytes = "\uFEFF台账".getBytes(Charset.forName(name));
        TextEncoding encoding = TextEncoding.of(bytes).orElseThrow();

        assertThat(encoding.marked()).isTrue();
        assertThat(encoding.decode(bytes)).contains("台账");
        assertThat(encoding.encode("台账")).contains(bytes);
    }

    @Test
    void refuses_what_the_charset_lacks() {
        assertThat(new TextEncoding(UTF_8, false).encode("台账\uD800")).isEmpty();
    }

    @Test
    void refuses_bytes_that_would_be_read_otherwise() {
        assertThat(new TextEncoding(UTF_16LE, false).encode("台账")).isEmpty();
        assertThat(new TextEncoding(Charset.forName("GB18030"), false).encode("plain"))
                .isEmpty();
    }

    @Test
    void knows_no_charset_of_bytes_that_are_no_text() {
        assertThat(TextEncoding.of(new byte[] {(byte) 0xFF, 0x00, (byte) 0x81})).isEmpty();
    }
}
