package io.github.rectification.bind.end;

import static io.github.rectification.testkit.Pieces.mentions;
import static io.github.rectification.testkit.Pieces.slice;
import static io.github.rectification.testkit.Pieces.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.source.SourceSlice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            李明 李小明 李明同志 李小明同志 李某 李某某 云溪局李某处 李明先生 李** 李×× 云溪局李明同志 | 李小明甲 局 云溪局办公室 县纪委 局党办 综合室
            """)
    void a_name_of_two_or_three_characters_is_a_person(String read, String notRead) {
        assertThat(words(read)).allMatch(PersonsTest::isPerson);
        assertThat(words(notRead)).noneMatch(PersonsTest::isPerson);
    }

    private static boolean isPerson(String words) {
        SourceSlice slice = slice(words);
        return Persons.isPerson(slice, mentions(slice));
    }
}
