package io.github.rectification.rule.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommitteeLevelTest {

    @ParameterizedTest
    @CsvSource({
        "党中央, CENTRAL",
        "云省委, PROVINCE",
        "云溪自治区党委, PROVINCE",
        "云溪市委, CITY",
        "云溪州委, CITY",
        "云溪盟委, CITY",
        "云溪县委, COUNTY",
        "云溪 区委, COUNTY",
        "云溪旗委, COUNTY"
    })
    void is_told_by_the_end_of_the_name(String name, CommitteeLevel level) {
        assertThat(CommitteeLevel.of(name)).contains(level);
    }

    @ParameterizedTest
    @ValueSource(strings = {"云溪新区委", "云溪开发区委", "云溪自治区委", "青禾镇党委", "市委、县委", "市委和县委", ""})
    void is_unknown_for_zones_several_committees_and_other_words(String name) {
        assertThat(CommitteeLevel.of(name)).isEmpty();
    }
}
