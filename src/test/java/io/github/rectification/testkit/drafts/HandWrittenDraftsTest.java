package io.github.rectification.testkit.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.draft.UnreadableDraftException;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HandWrittenDraftsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("drafts")
    void reads_every_field_as_the_writer_meant_it(String name, FictionalDraft draft) {
        assertThat(draft.differences()).as(name).isEmpty();
    }

    @Test
    void has_all_drafts() throws IOException, UnreadableDraftException {
        assertThat(HandWrittenDrafts.all()).hasSize(213);
    }

    static Stream<Arguments> drafts() throws IOException, UnreadableDraftException {
        return HandWrittenDrafts.all().stream().map(draft -> Arguments.of(draft.variation(), draft));
    }
}
