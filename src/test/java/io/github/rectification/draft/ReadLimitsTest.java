package io.github.rectification.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadLimitsTest {

    @Test
    void of_a_size_alone_leave_the_others_as_they_are_by_default() {
        assertThat(new ReadLimits(5)).isEqualTo(ReadLimits.DEFAULT.withBytes(5));
        assertThat(new ReadLimits(64 << 20)).isEqualTo(ReadLimits.DEFAULT);
    }

    @Test
    void of_a_size_alone_bound_the_file() throws UnreadableDraftException {
        var reader = DraftReader.of(new ReadLimits(5), List.of(), List.of());

        assertThat(reader.read(new ByteArrayInputStream(new byte[] {'a', 'b', 'c', 'd', 'e'}), "a.txt")
                        .text()
                        .original())
                .isEqualTo("abcde");
        assertThatThrownBy(
                        () -> reader.read(new ByteArrayInputStream(new byte[] {'a', 'b', 'c', 'd', 'e', 'f'}), "a.txt"))
                .isInstanceOf(UnreadableDraftException.class)
                .hasMessageContaining("larger than 5 bytes");
    }

    @Test
    void are_at_least_one() {
        assertThat(new ReadLimits(1).bytes()).isEqualTo(1);
        assertThatThrownBy(() -> new ReadLimits(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("bytes 0 must be >= 1");
    }
}
