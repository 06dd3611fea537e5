package io.github.rectification.bind.end;

import static io.github.rectification.testkit.Pieces.slice;
import static io.github.rectification.testkit.Pieces.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            phone     | 电话 联系电话 监督电话 举报电话 受理电话 咨询电话 值班电话 办公电话 热线 监督热线 来电 致电 | 电报 联系电台 监督员 热点 来人 致函
            phone     | 电__话 联_系_电_话 电话号码 联系电话（工作日） 电话_（区号省略） 热线号码 | 电_______话 电号码 电讯（工作日）
            code      | 邮政编码 邮编 邮_编 邮______编 | 邮政 编码 邮_______编 邮码
            email     | 电子邮箱 电子信箱 电子邮件 电子邮址 E-mail Email email 邮箱 邮_箱 | 电子文件 电子书信 E--mail 邮_______箱 邮件
            email     | 来件请发 来件请发送 来件请发至 来件请发到 邮件请发 邮件请发至 | 函件请发 来件发 邮件请转
            address   | 邮政信箱 邮政地址 通讯地址 通信地址 邮寄地址 联系地址 来信地址 信件地址 收信地址 办公地址 来信来访地址 | 邮政所 通话处 联系处 来信处 信件处 收信处 办公处
            address   | 来信请寄 来函请寄 来信寄 来函寄 地址 地_址 地______址 信箱 | 来人请寄 来电文 地_______址 信筒 地方
            address   | 写信寄 写信请寄 信件寄 信件可寄到 来信可邮寄至 邮件请寄往 信件寄到 | 写字寄 信件送 来信请送到 信件五个字以上寄
            addressee | 收件人 收信人 收件单位 收信单位 | 收款人 发件人 收件处 收信处
            other     | 联系人 联系单位 联系科室 接收人 受理时间 接待时间 来访地址 网址 官方网站 | 联系户 接收站 受理处 接待处 来访者 网页 官方
            """)
    void each_channel_has_names_of_its_own(String channel, String read, String notRead) {
        assertThat(words(read))
                .allMatch(name -> name.equals(named(channel, slice(name).folded())
                        .map(ContactWordsTest::unfolded)
                        .orElse("")));
        assertThat(words(notRead)).allMatch(name -> named(channel, name).isEmpty());
    }

    @Test
    void the_word_for_an_address_belongs_to_the_name_of_a_mailbox() {
        assertThat(found(ContactWords.CHANNEL, "电子邮箱地址：a")).contains("电子邮箱地址");
        assertThat(found(ContactWords.CHANNEL, "邮箱地点：a")).contains("邮箱");
    }

    private static Optional<String> named(String channel, String words) {
        Matcher found = ContactWords.CHANNEL.matcher(words);
        return found.find() ? Optional.ofNullable(found.group(channel)) : Optional.empty();
    }

    private static String unfolded(String name) {
        return name.replace('(', '（').replace(')', '）');
    }

    @ParameterizedTest
    @CsvSource({
        "phone, 联系方式：0999, 联系方式如下：0999",
        "phone, 联系方式： 0999, 联系方式：见下",
        "email, 邮件至a@example.invalid, 邮件至办公室",
        "email, 邮件到 a@example.invalid, 邮件给a@example.invalid",
        "address, 来信：某路, 来信某路",
        "address, 信函：某路, 信函某路"
    })
    void some_names_count_only_before_what_they_lead_to(String channel, String read, String notRead) {
        assertThat(named(channel, slice(read).folded())).isPresent();
        assertThat(named(channel, slice(notRead).folded())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0999-9900000",
                "(0999)9900000",
                "(0999) 9900000",
                "099 99000000",
                "0999—9900000",
                "0999――9900000",
                "9900000",
                "990-0000",
                "+86-0999-9900000",
                "86 0999-9900000",
                "0999-9900000-12",
                "0999-9900000转123456",
                "12345",
                "123",
                "0999 990 0000",
                "99(00)00"
            })
    void a_phone_is_read_whole(String phone) {
        Matcher found = ContactWords.PHONE.matcher(slice(phone).folded());

        assertThat(found.find()).isTrue();
        assertThat(found.group()).isEqualTo(slice(phone).folded());
    }

    @Test
    void a_further_phone_follows_a_semicolon() {
        assertThat(List.of("；9900000", "； 0999-9900000", "；(0999)9900000"))
                .allMatch(words -> slice(words).matcher(ContactWords.NEXT_PHONE).lookingAt());
        assertThat(List.of("；99000", "；甲9900000", "，9900000"))
                .noneMatch(
                        words -> slice(words).matcher(ContactWords.NEXT_PHONE).lookingAt());
    }

    @Test
    void a_mailbox_is_read_whole_even_where_it_is_none() {
        assertThat(found(ContactWords.EMAIL, "a.b_c%d+e-f@example.invalid")).contains("a.b_c%d+e-f@example.invalid");
        assertThat(found(ContactWords.EMAIL, "a @ example.invalid。")).contains("a @ example.invalid");
        assertThat(found(ContactWords.EMAIL, "a@@example.invalid")).contains("a@@example.invalid");
        assertThat(found(ContactWords.EMAIL, "a#example.invalid")).contains("a#example.invalid");
        assertThat(found(ContactWords.EMAIL, "ab")).isEmpty();
        assertThat(found(ContactWords.CODE, "999 420。")).contains("999 420");
        assertThat(found(ContactWords.CODE, "999")).isEmpty();
        assertThat(found(ContactWords.BARE_CODE, "某路（999420）")).contains("(999420)");
        assertThat(found(ContactWords.BARE_CODE, "某路（99942）")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            云溪局办公室（文昌路3号） 云溪局办公室（文昌路大楼） 云溪局办公室（文昌路3室） 云溪局办公室（文昌路3栋） 云溪局办公室（文昌路3座） 云溪局办公室（文昌路3层） 云溪局办公室（文昌路大院） | 云溪局办公室（文昌路边） 云溪局办公室（3号） 局（文昌路3号） 云溪局办公室
            云溪局办公室（文昌路3号西侧，邮编999420） 云溪局办公室（文昌路3号；近市场（北）） 云溪局办公室（文昌路3号 | 云溪局办公室（收件人文昌路3号） 云溪局办公室（收信文昌路3号） 云溪局办公室（邮编文昌路3号） 云溪局办公室（邮政编码文昌路3号）
            """)
    void an_address_may_stand_in_brackets_behind_an_office(String read, String notRead) {
        assertThat(words(read))
                .allMatch(
                        words -> found(ContactWords.ADDRESS_IN_BRACKETS, words).isPresent());
        assertThat(words(notRead))
                .allMatch(
                        words -> found(ContactWords.ADDRESS_IN_BRACKETS, words).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            文昌路3号 文昌大楼 文昌路3室 文昌大厦 文昌大院 | 文昌路 3号 文昌，大楼 文昌市场 文昌路号
            """)
    void a_place_has_a_house(String read, String notRead) {
        assertThat(words(read))
                .allMatch(words -> found(ContactWords.PLACE, words).isPresent());
        assertThat(words(notRead))
                .allMatch(words -> found(ContactWords.PLACE, words).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            文昌路3号 文昌路3室 文昌路大楼 文昌路3层 文昌路3座 文昌路大院 文昌路3幢 | 文昌路口 3号 文昌路3段
            """)
    void an_office_may_stand_behind_its_house(String read, String notRead) {
        for (String office : List.of("云溪县局办公室", "云溪县局巡察办", "巡察整改领导小组", "中共云溪县委员会", "云溪县局党委", "云溪县局党组")) {
            assertThat(words(read)).allMatch(place -> isPlaceAndOffice(place + "，" + office));
            assertThat(words(notRead)).noneMatch(place -> isPlaceAndOffice(place + "，" + office));
        }
        assertThat(List.of("云溪县局财务科", "云溪局办公室", "云溪县局")).noneMatch(office -> isPlaceAndOffice("文昌路3号，" + office));
    }

    private static boolean isPlaceAndOffice(String words) {
        return slice(words).matcher(ContactWords.PLACE_AND_OFFICE).matches();
    }

    @ParameterizedTest
    @CsvSource({
        "文昌路3号，云溪局办公室收, 云溪局办公室",
        "文昌路3号、云溪局办公室收, 云溪局办公室",
        "文昌路3号 云溪局办公室 收, 云溪局办公室",
        "文昌路3号（云溪局办公室收）, 云溪局办公室",
        "文昌路3号，云溪局办公室（收）, 云溪局办公室",
        "文昌路3号，云溪局办公室收；, 云溪局办公室",
        "文昌路3号，云溪局办公室收。, 云溪局办公室",
        "文昌路3号，云溪局办公室收 邮编, 云溪局办公室",
        "文昌路3号云溪局办公室收, ",
        "文昌路3号，云溪局办公室收转, ",
        "文昌路3号，云溪局办公室, "
    })
    void who_receives_stands_before_收(String words, String name) {
        Matcher receiver = slice(words).matcher(ContactWords.RECEIVED_BY);

        assertThat(receiver.find() ? receiver.group("name") : null).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            李明 李小明 李明同志 李小明同志 李某 李某某 云溪局李某处 | 李小明甲 局 云溪局办公室
            """)
    void a_name_of_two_or_three_characters_is_a_person(String read, String notRead) {
        assertThat(words(read))
                .allMatch(words -> found(ContactWords.PERSON, words).isPresent());
        assertThat(words(notRead))
                .allMatch(words -> found(ContactWords.PERSON, words).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            （来信 ，来信 （信封 ，信封 （请 ，请 （注明 ，注明 （邮编 （999420） | （来人 来信 ，封面 ，邮编 ，999420） （99942）
            """)
    void a_note_to_the_sender_begins_behind_a_bracket_or_comma(String read, String notRead) {
        assertThat(words(read))
                .allMatch(words -> found(ContactWords.NOTE, words).isPresent());
        assertThat(words(notRead))
                .allMatch(words -> found(ContactWords.NOTE, words).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            联系方式 反馈方式 受理方式 监督方式 联系渠道 联系途径 联系方式： 反馈渠道如下： 附：联系方式 附，联系方式 附联系方式。 | 工作方式 联系办法 联系方式见下 后附：联系方式 联系方式：甲
            """)
    void a_heading_of_the_contacts_is_nothing_else(String read, String notRead) {
        assertThat(words(read))
                .allMatch(words -> slice(words).matcher(ContactWords.HEADING).matches());
        assertThat(words(notRead))
                .noneMatch(words -> slice(words).matcher(ContactWords.HEADING).matches());
    }

    private static Optional<String> found(Pattern pattern, String words) {
        Matcher found = slice(words).matcher(pattern);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }
}
