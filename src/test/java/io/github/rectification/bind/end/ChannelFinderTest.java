package io.github.rectification.bind.end;

import static io.github.rectification.testkit.Pieces.mentions;
import static io.github.rectification.testkit.Pieces.slice;
import static io.github.rectification.testkit.Pieces.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.bind.end.Channel.Kind;
import io.github.rectification.source.SourceSlice;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PHONE     | 电话 联系电话 监督电话 举报电话 受理电话 咨询电话 值班电话 办公电话 热线 监督热线 来电 致电 | 电报 联系电台 监督员 热点 来人 致函
            PHONE     | 电__话 联_系_电_话 电话号码 联系电话（工作日） 电话_（区号省略） 热线号码 监督_电话 电话/传真 电话及传真 电话（传真） | 电_______话 电号码 电讯（工作日）
            FAX       | 传真 传_真 传真号 传真电话 | 传输 真传
            CODE      | 邮政编码 邮编 邮_编 邮______编 邮政_编码 | 邮_______编 邮码
            EMAIL     | 电子邮箱 电子信箱 电子邮件 电子邮址 E-mail Email email 邮箱 邮_箱 举报邮箱 监督邮箱 邮箱地址 电子邮箱地址 | 电子文件 电子书信 E--mail 邮_______箱 邮件
            EMAIL     | 来件请发 来件请发送 来件请发至 来件请发到 邮件请发 邮件请发至 | 函件请发 来件发 邮件请转
            ADDRESS   | 邮政信箱 邮政地址 通讯地址 通信地址 邮寄地址 联系地址 来信地址 信件地址 收信地址 办公地址 来信来访地址 | 邮政所 通话处 联系处 来信处 信件处 收信处 办公处
            ADDRESS   | 来信请寄 来函请寄 来信寄 来函寄 地址 地_址 地______址 信箱 | 来人请寄 来电文 地_______址 信筒 地方
            ADDRESS   | 写信寄 写信请寄 信件寄 信件可寄到 来信可邮寄至 邮件请寄往 信件寄到 | 写字寄 信件送 来信请送到 信件五个字以上寄 信件。寄 信件2寄
            ADDRESSEE | 收件人 收信人 收件单位 收信单位 收件部门 | 收款人 发件人 收件处 收信处
            OTHER     | 联系人 联系单位 联系科室 接收人 受理时间 接待时间 来访地址 网址 官方网站 联系部门 | 联系户 接收站 受理处 接待处 来访者 网页 官方
            """)
    void each_channel_has_names_of_its_own(Kind kind, String read, String notRead) {
        assertThat(words(read)).allMatch(name -> named(kind, name).equals(Optional.of(name)), kind + " read");
        assertThat(words(notRead)).allMatch(name -> named(kind, name).isEmpty(), kind + " not read");
    }

    @ParameterizedTest
    @CsvSource({
        "PHONE, 联系方式：0999, 联系方式如下：0999",
        "PHONE, 联系方式： 0999, 联系方式：见下",
        "PHONE, 联系方式0999-9900000, 联系方式待定",
        "PHONE, 联系方式：（0999）9900000, 联系方式：（见下）",
        "PHONE, 联系方式：张某 0999-9900000, 联系方式：县政府3楼301室",
        "PHONE, 举报方式：张某 9900000, 举报方式：电话9900000",
        "EMAIL, 邮件至a@example.invalid, 邮件至办公室",
        "EMAIL, 邮件到 a@example.invalid, 邮件给a@example.invalid",
        "EMAIL, 邮件：a@example.invalid, 邮件a@example.invalid",
        "ADDRESS, 来信：某路, 来信某路",
        "ADDRESS, 信函：某路, 信函某路"
    })
    void some_names_count_only_before_what_they_lead_to(Kind kind, String read, String notRead) {
        assertThat(startsLine(kind, read)).isTrue();
        assertThat(startsLine(kind, notRead)).isFalse();
    }

    private static boolean startsLine(Kind kind, String line) {
        SourceSlice words = slice(line);
        return ChannelFinder.in(words, mentions(words)).stream()
                .anyMatch(channel -> channel.kind() == kind && channel.start() == 0);
    }

    private static Optional<String> named(Kind kind, String line) {
        SourceSlice words = slice(line);
        return ChannelFinder.in(words, mentions(words)).stream()
                .filter(channel -> channel.kind() == kind)
                .map(channel -> words.cut(channel.start(), channel.end()).text())
                .findFirst();
    }
}
