package io.github.rectification.bind.end;

import static io.github.rectification.testkit.Pieces.mentions;
import static io.github.rectification.testkit.Pieces.slice;
import static io.github.rectification.testkit.Pieces.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.source.SourceSlice;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            云溪局办公室（文昌路3号） 云溪局办公室（文昌路大楼） 云溪局办公室（文昌路3室） 云溪局办公室（文昌路3栋） 云溪局办公室（文昌路3座） 云溪局办公室（文昌路3层） 云溪局办公室（文昌路大院） | 云溪局办公室（文昌路边） 云溪局办公室（3号） 局（文昌路3号） 云溪局办公室
            云溪局办公室（文昌路3号西侧，邮编999420） 云溪局办公室（文昌路3号；近市场（北）） 云溪局办公室（文昌路3号 | 云溪局办公室（收件人文昌路3号） 云溪局办公室（邮编文昌路3号） 云溪局办公室（邮政编码文昌路3号）
            """)
    void an_address_may_stand_in_brackets_behind_an_office(String read, String notRead) {
        assertThat(words(read)).allMatch(words -> addressee(words).equals(Optional.of("云溪局办公室")));
        assertThat(words(notRead)).allMatch(words -> addressee(words).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            文昌路3号 文昌大楼 文昌路3室 文昌大厦 文昌大院 文昌路三号 文昌路3号2单元 | 文昌路 3号 文昌，大楼 文昌市场 文昌路号 文昌路3层
            """)
    void a_place_has_a_house(String read, String notRead) {
        assertThat(words(read)).allMatch(AddressReaderTest::isPlace);
        assertThat(words(notRead)).noneMatch(AddressReaderTest::isPlace);
    }

    private static boolean isPlace(String words) {
        SourceSlice slice = slice(words);
        return AddressReader.beginsWithPlace(slice, mentions(slice));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            文昌路3号 文昌路3室 文昌路大楼 文昌路3层 文昌路3座 文昌路大院 文昌路3幢 | 文昌路口 3号 文昌路3段
            """)
    void an_office_may_stand_behind_its_house(String read, String notRead) {
        for (String office : List.of("云溪县局办公室", "云溪县局巡察办", "巡察整改领导小组", "中共云溪县委员会", "云溪县局党委", "云溪县局党组", "云溪县局纪委")) {
            assertThat(words(read))
                    .allMatch(place -> addressee(place + "，" + office).equals(Optional.of(office)));
            assertThat(words(notRead))
                    .allMatch(place -> addressee(place + "，" + office).isEmpty());
        }
        assertThat(List.of("云溪县局财务科", "云溪局办公室", "云溪县局", "云溪县委大院"))
                .allMatch(office -> addressee("文昌路3号，" + office).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            （来信 ，来信 （信封 ，信封 （请 ，请 （注明 ，注明 （999420） | （来人 来信 ，封面 （99942）
            """)
    void a_note_to_the_sender_begins_behind_a_bracket_or_comma(String read, String notRead) {
        assertThat(words(read)).allMatch(note -> place("文昌路3号" + note).equals("文昌路3号"));
        assertThat(words(notRead)).noneMatch(note -> place("文昌路3号" + note).equals("文昌路3号"));
    }

    private static Optional<String> addressee(String value) {
        return read(value).addressee().map(SourceSlice::text);
    }

    private static String place(String value) {
        return read(value).place().orElseThrow().text();
    }

    private static PostalAddress read(String value) {
        SourceSlice words = slice("地址：" + value);
        ContactLine line = ContactLine.of(words, mentions(words));
        return new AddressReader(line).read(line.value(line.channels().get(0)));
    }
}
