package io.github.rectification.bind.end;

import static io.github.rectification.testkit.Pieces.mentions;
import static io.github.rectification.testkit.Pieces.slice;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.source.SourceSlice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceiverTest {

    @ParameterizedTest
    @CsvSource({
        "文昌路3号，云溪局办公室收, 云溪局办公室, 5",
        "文昌路3号、云溪局办公室收, 云溪局办公室, 5",
        "文昌路3号 云溪局办公室 收, 云溪局办公室, 5",
        "文昌路3号（云溪局办公室收）, 云溪局办公室, 5",
        "文昌路3号，云溪局办公室（收）, 云溪局办公室, 5",
        "文昌路3号，云溪局办公室收；, 云溪局办公室, 5",
        "文昌路3号，云溪局办公室收。, 云溪局办公室, 5",
        "文昌路3号，云溪局办公室亲启, 云溪局办公室, 5",
        "文昌路3号云溪局办公室收, 云溪局办公室, 5",
        "文昌路三号档案馆二楼办公室收, 档案馆二楼办公室, 5",
        "文昌路3号1号楼201室县档案馆办公室(收), 县档案馆办公室, 12",
        "文昌路3号院镇纪委收, 镇纪委, 6",
        "文昌路，云溪局2号楼收, 云溪局2号楼, 3",
        "文昌路边云溪局办公室收, , ",
        "文昌路3号，云溪局办公室收转, , ",
        "文昌路3号，局收, , ",
        "文昌路3号，云溪局办公室, , "
    })
    void who_receives_stands_before_收(String words, String name, Integer start) {
        SourceSlice address = slice(words);
        var receiver = Receiver.in(address, mentions(address));

        assertThat(receiver.map(found -> found.name().text()).orElse(null)).isEqualTo(name);
        assertThat(receiver.map(Receiver::start).orElse(null)).isEqualTo(start);
    }
}
