package io.github.rectification.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.DraftReaders;
import io.github.rectification.testkit.Case;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What of a page or of a document of Word is the report. */
class ShownTextTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.rectification.testkit.Cases#withShownText")
    void is_all_that_is_read_and_nothing_else(Case shown) throws UnreadableDraftException {
        Draft draft = DraftReaders.all(ReadLimits.DEFAULT).read(shown.draft());

        assertThat(draft.text().all().text()).isEqualTo(shown.shown());
    }
}
