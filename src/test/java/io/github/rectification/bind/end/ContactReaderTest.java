package io.github.rectification.bind.end;

import static io.github.rectification.testkit.Pieces.lines;
import static io.github.rectification.testkit.Pieces.mentions;
import static io.github.rectification.testkit.Pieces.slice;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.Contacts;
import io.github.rectification.reading.Mentions;
import io.github.rectification.reading.Places;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSlice;
import io.github.rectification.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactReaderTest {

    private final Places places = new Places();

    @Test
    void reads_all_channels_in_any_order() {
        Contacts contacts = read("邮政编码：999420；收件人：云溪局办公室；邮政信箱：云溪县文昌路3号；电子邮箱：a@example.invalid；联系电话：0999-9900000。");

        assertThat(contacts)
                .isEqualTo(Contacts.builder()
                        .phones(List.of("0999-9900000"))
                        .postalAddress("云溪县文昌路3号")
                        .addressee("云溪局办公室")
                        .postalCode("999420")
                        .emails(List.of("a@example.invalid"))
                        .build());
        assertThat(spans("contacts.phones[0]")).extracting(SourceSpan::length).containsExactly(12);
        assertThat(spans("contacts.emails[0]")).hasSize(1);
        assertThat(spans("contacts")).hasSize(1);
    }

    @Test
    void without_any_value_there_are_no_contacts() {
        assertThat(found(lines("联系方式如下："))).isEmpty();
        assertThat(found(List.of())).isEmpty();
        assertThat(found(lines("联系人：李某"))).isEmpty();
        assertThat(places.build().asMap()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            联系电话：0999-9900000                           | 0999-9900000
            联系电话0999-9900000                             | 0999-9900000
            联系电话是0999-9900000                           | 0999-9900000
            联系电话为：0999-9900000                         | 0999-9900000
            监督电话：0999-9900000、9900001                  | 0999-9900000 9900001
            联系电话：0999-9900000；0999-9900001；甲         | 0999-9900000 0999-9900001
            联系电话：0999-9900000；电子邮箱：9900001@example.invalid | 0999-9900000
            联系电话：9900000（8:00-12:00，14:00-18:00）     | 9900000
            联系电话：9900000，电话：9900001                 | 9900000 9900001
            联系电话：（0999）9900000                        | （0999）9900000
            联系电话：0999.9900000，邮编：000000             | 0999.9900000
            联系电话：0999·990·0000                          | 0999·990·0000
            联系电话：9900000。9900001                       | 9900000
            联系方式0999-9900000                             | 0999-9900000
            联系方式：张某　0999-9900000                     | 0999-9900000
            联系人及电话：张某 0999-9900000                  | 0999-9900000
            联系人及联系方式：张某，0999-9900000             | 0999-9900000
            联系人：张某（电话：0999-9900000）               | 0999-9900000
            收件人电话：0999-9900000                         | 0999-9900000
            联 系 电 话：0999-9900000                        | 0999-9900000
            举报热线：0999-9900000，传真：0999-9900001       | 0999-9900000
            传真0999-9900001 电话0999-9900000                | 0999-9900000
            电话/传真：0999-9900000                          | 0999-9900000
            电话（传真）：0999-9900000                       | 0999-9900000
            """)
    void phones_stand_behind_their_names(String line, String phones) {
        assertThat(read(line).phones()).containsExactly(phones.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            电子邮箱：a@example.invalid、b@example.invalid | a@example.invalid b@example.invalid
            信箱：a@example.invalid                        | a@example.invalid
            来信：a@example.invalid                        | a@example.invalid
            来件请发至a@example.invalid                    | a@example.invalid
            邮箱：a@example.invalid，邮编：999420          | a@example.invalid
            举报邮箱：a@example.invalid                    | a@example.invalid
            监督邮箱a@example.invalid                      | a@example.invalid
            邮件：a@example.invalid                        | a@example.invalid
            请将邮件发送至a@example.invalid                | a@example.invalid
            举报电子邮箱地址：a@example.invalid            | a@example.invalid
            邮 箱：a@example.invalid                       | a@example.invalid
            """)
    void mailboxes_stand_behind_their_names(String line, String emails) {
        assertThat(read(line).emails()).containsExactly(emails.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            地址：云溪县文昌路3号                              | 云溪县文昌路3号 |              |
            地址：云溪县文昌路3号，                            | 云溪县文昌路3号 |              |
            地址：云溪县文昌路3号（999420）                    | 云溪县文昌路3号 |              | 999420
            地址：云溪县文昌路3号（邮编999420）                | 云溪县文昌路3号 |              | 999420
            地址：云溪县文昌路3号，邮编：999420                | 云溪县文昌路3号 |              | 999420
            地址：云溪县文昌路3号，请注明“整改”                | 云溪县文昌路3号 |              |
            地址：云溪县文昌路3号（西门）                      | 云溪县文昌路3号（西门） |      |
            地址：云溪县文昌路3号，云溪局办公室收              | 云溪县文昌路3号 | 云溪局办公室 |
            地址：云溪县文昌路3号，云溪局办公室（收）          | 云溪县文昌路3号 | 云溪局办公室 |
            地址：云溪县文昌路3号（云溪局办公室收），邮编：999420 | 云溪县文昌路3号 | 云溪局办公室 | 999420
            地址：云溪局办公室（云溪县文昌路3号）              | 云溪县文昌路3号 | 云溪局办公室 |
            地址：云溪县文昌路3号，云溪县局办公室              | 云溪县文昌路3号 | 云溪县局办公室 |
            地址：云溪县文昌路3号，李明收                      | 云溪县文昌路3号 |              |
            邮政信箱：云溪县文昌路3号档案馆党总支办公室收      | 云溪县文昌路3号 | 档案馆党总支办公室 |
            邮政信箱：云溪县文昌路3号档案馆党组收              | 云溪县文昌路3号 | 档案馆党组 |
            地址：云溪县文昌路3号1号楼201室县档案馆办公室（收）；邮编：999420 | 云溪县文昌路3号1号楼201室 | 县档案馆办公室 | 999420
            地址：云溪县文昌路3号院镇纪委收                    | 云溪县文昌路3号院 | 镇纪委 |
            地址：云溪县文昌路3号李明收                        | 云溪县文昌路3号 |              |
            地址：云溪县文昌路三号档案馆巡察整改办收，邮编999420 | 云溪县文昌路三号 | 档案馆巡察整改办 | 999420
            地址：云溪县文昌路3号，收件人：云溪局办公室        | 云溪县文昌路3号 | 云溪局办公室 |
            邮寄地址：云溪县文昌路3号，举报邮箱：a@example.invalid | 云溪县文昌路3号 |          |
            通讯地址：云溪县文昌路3号，联系人：李某            | 云溪县文昌路3号 |              |
            来信地址：云溪县文昌路3号，云溪局办公室亲启        | 云溪县文昌路3号 | 云溪局办公室 |
            来信来访地址：云溪县文昌路3号，反馈电话：9900000   | 云溪县文昌路3号 |              |
            通 讯 地 址：云溪县文昌路3号，传真：9900001        | 云溪县文昌路3号 |              |
            收件地址：云溪县文昌路3号，收件部门：云溪局办公室  | 云溪县文昌路3号 | 云溪局办公室 |
            收件人：云溪局办公室；地址：云溪县文昌路3号，云溪局巡察办收 | 云溪县文昌路3号 | 云溪局办公室 |
            """)
    void an_address_ends_before_its_addressee_its_code_and_notes(
            String line, String address, String addressee, String code) {
        Contacts contacts = read(line);

        assertThat(contacts.postalAddress()).contains(address);
        assertThat(contacts.addressee()).isEqualTo(Optional.ofNullable(addressee));
        assertThat(contacts.postalCode()).isEqualTo(Optional.ofNullable(code));
    }

    @Test
    void the_first_address_the_first_addressee_and_the_first_code_count() {
        Contacts contacts = read("地址：云溪县文昌路3号；邮编：999420；收件人：甲局办公室；地址：云溪县文昌路4号；邮编：999421；收件人：乙局办公室");

        assertThat(contacts.postalAddress()).contains("云溪县文昌路3号");
        assertThat(contacts.postalCode()).contains("999420");
        assertThat(contacts.addressee()).contains("甲局办公室");
    }

    @ParameterizedTest
    @CsvSource({"李明, ", "李小明, ", "李明同志, ", "李某某, ", "办公室, 办公室", "局党办, 局党办", "县纪委, 县纪委", "云溪局李某, ", "云溪局办公室, 云溪局办公室"})
    void persons_never_become_addressees(String name, String addressee) {
        Contacts contacts = read("电话：9900000；收件人：" + name);

        assertThat(contacts.addressee()).isEqualTo(Optional.ofNullable(addressee));
    }

    @Test
    void other_names_end_a_value_and_give_none() {
        Contacts contacts = read("地址：云溪县文昌路3号，联系人：李某，联系单位：云溪局，受理时间：9:00-12:00");

        assertThat(contacts.postalAddress()).contains("云溪县文昌路3号");
        assertThat(contacts.addressee()).isEmpty();
        assertThat(contacts.phones()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "联系方式：",
                "联系电话：待定",
                "电话9900000",
                "地址：云溪县",
                "来信请寄云溪县文昌路3号",
                "邮箱a@example.invalid",
                "请写信至a@example.invalid"
            })
    void a_line_holds_contacts_if_a_channel_has_a_value(String line) {
        assertThat(holdsContacts(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"联系方式见下", "联系电话待定", "把来信请寄云溪县文昌路3号", "来信请寄云溪县", "邮箱待定", "意见@某", "接到群众来电反映问题"})
    void a_line_holds_none_if_no_channel_has_a_value(String line) {
        assertThat(holdsContacts(line)).isFalse();
    }

    @Test
    void long_lines_hold_none() {
        String mail = "a@example.invalid";

        assertThat(holdsContacts("甲".repeat(62) + mail)).isTrue();
        assertThat(holdsContacts("甲".repeat(63) + mail)).isFalse();
        String phone = "电话：9900000";
        assertThat(holdsContacts("甲".repeat(1490) + phone)).isTrue();
        assertThat(holdsContacts("甲".repeat(1491) + phone)).isFalse();
        assertThat(found(lines("甲".repeat(1490) + phone))).isPresent();
        assertThat(found(lines("甲".repeat(1491) + phone))).isEmpty();
    }

    private List<SourceSpan> spans(String path) {
        return places.build().spans(PropertyPath.parse(path));
    }

    private Contacts read(String text) {
        return found(lines(text)).orElseThrow();
    }

    private Optional<Contacts> found(List<SourceSlice> lines) {
        Mentions mentions = lines.isEmpty() ? mentions(List.of()) : mentions(lines.get(0));
        return new ContactReader(mentions).read(lines, places);
    }

    private static boolean holdsContacts(String line) {
        SourceSlice words = slice(line);
        return new ContactReader(mentions(words)).holdsContacts(words);
    }
}
