package io.github.rectification.bind.end;

import static io.github.rectification.testkit.Pieces.blocks;
import static io.github.rectification.testkit.Pieces.mentions;
import static io.github.rectification.testkit.Pieces.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.outline.BlockRole;
import io.github.rectification.source.SourceSlice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            欢迎监督 欢迎广大干部群众对整改情况进行监督 请监督 敬请监督 恳请监督 诚请监督 甲，请监督 甲。敬请监督 甲；请监督 甲：请监督 | 感谢监督 甲请监督 欢迎。监督 欢迎监督员 欢迎监督管理 请监督检查
            如有意见可反映 如有建议，向我局反馈 如有问题可提出 如有意见，可联系 | 若有意见，反映 如有困难，可反映 如有意见，可登记 如有。意见反映
            意见请向我局反映 建议请及时反馈 意见和建议，请提出 | 意见向我局反映 想法请反映 意见请登记
            接受监督 接受社会监督。 广泛接受干部群众监督 接受群众监督和评议。 | 接受检查 接受群众。监督 接受监督并认真做好工作 自觉接受监督 主动接受监督 认真接受监督
            """)
    void a_line_that_invites_supervision_is_the_invitation(String read, String notRead) {
        assertThat(words(read)).allMatch(line -> roles(line).equals(List.of(BlockRole.INVITATION)));
        assertThat(words(notRead)).noneMatch(line -> roles(line).equals(List.of(BlockRole.INVITATION)));
        assertThat(roles("甲".repeat(595) + "欢迎监督")).containsExactly(BlockRole.INVITATION);
        assertThat(roles("甲".repeat(596) + "欢迎监督")).doesNotContain(BlockRole.INVITATION);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            云溪县委员会 云溪局党委 云溪局党组 云溪街道党工委 云溪新区工委 云溪市委 云溪县委 云溪区委 云溪省委 云溪州委 云溪盟委 云溪旗委 云溪政法委 青禾镇委 青禾乡委 云溪学院校委 青禾镇纪委 云溪县委巡察办公室 青禾镇纪委监察办 | 云溪县委员 云溪局党员 云溪局组 云溪会委 云溪政法
            云溪局党总支 云溪局党支部 云溪局总支部 云溪局支部 整改领导小组 云溪局办公室 云溪局党组（代章） 中共云溪局机关 中国共产党云溪局机关 | 云溪局支队 整改小组 云溪局办公楼 云溪局党组（代章 云溪局党组：甲 云溪局。党组 中共云溪 中共云溪局，机关 民盟云溪局机关
            """)
    void a_short_line_that_ends_like_a_body_signs(String read, String notRead) {
        assertThat(words(read)).allMatch(line -> roles(line).equals(List.of(BlockRole.SIGNATORY)));
        assertThat(words(notRead)).allMatch(line -> roles(line).equals(List.of(BlockRole.RESIDUE)));
        assertThat(roles("甲".repeat(43) + "党组")).containsExactly(BlockRole.SIGNATORY);
        assertThat(roles("甲".repeat(44) + "党组")).containsExactly(BlockRole.UNREAD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024年3月1日 二〇二四年三月一日 2024年3月 2024-03-01 2024年3月1日。 | 2024年 自2024年3月1日 2024年3月1日、2日、3月4日
            """)
    void a_line_that_is_a_date_is_that_of_the_sign_off(String read, String notRead) {
        assertThat(words(read)).allMatch(line -> roles(line).equals(List.of(BlockRole.SIGN_OFF_DATE)));
        assertThat(words(notRead)).allMatch(line -> roles(line).equals(List.of(BlockRole.RESIDUE)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            云溪局党组 2024年3月1日 | 云溪局党组 | 2024-03-01
            云溪局党组2024年3月1号  | 云溪局党组 | 2024-03-01
            云溪局党组 2024年3月    |            |
            云溪局机关 2024年3月1日 |            |
            """)
    void body_and_date_may_stand_on_one_line(String line, String body, LocalDate date) {
        var end = end(line);

        assertThat(end.signatory().map(SourceSlice::folded)).isEqualTo(Optional.ofNullable(body));
        assertThat(end.signOffDate().flatMap(mention -> mention.stated())).isEqualTo(Optional.ofNullable(date));
        assertThat(end.roles()).containsExactly(body == null ? BlockRole.RESIDUE : BlockRole.SIGNATORY);
    }

    @Test
    void windows_and_contacts_are_told_by_their_readers() {
        assertThat(roles("公示时间：2024年3月1日至15日\n公开期限：\n2024年3月1日至3月15日\n联系电话：9900000"))
                .containsExactly(BlockRole.WINDOW, BlockRole.WINDOW, BlockRole.WINDOW, BlockRole.CONTACTS);
        assertThat(roles("公开期限：\n另行通知")).containsExactly(BlockRole.RESIDUE, BlockRole.RESIDUE);
    }

    @Test
    void several_bodies_sign_together() {
        var end = end("云溪局党组\n云溪县水利工程处\n2024年3月1日");

        assertThat(end.signatory().map(SourceSlice::folded)).contains("云溪局党组\n云溪县水利工程处");
        assertThat(end.roles()).containsExactly(BlockRole.SIGNATORY, BlockRole.SIGNATORY, BlockRole.SIGN_OFF_DATE);
        assertThat(end.blocks()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "云溪局党组\n云溪县水利工程处\n抄送",
                "云溪局党组\n甲\n云溪县水利工程处\n2024年3月1日",
                "云溪局党组\n2024年3月1日\n云溪县水利工程处\n2024年3月2日",
                "云溪局党组\n第3水利工程处\n2024年3月1日"
            })
    void a_line_that_does_not_stand_between_body_and_date_does_not_sign(String text) {
        assertThat(end(text).signatory().map(SourceSlice::folded)).contains("云溪局党组");
    }

    @Test
    void a_body_may_sign_straight_below_its_date_and_not_further_down() {
        assertThat(roles("2024年3月1日\n云溪局党组")).containsExactly(BlockRole.SIGN_OFF_DATE, BlockRole.SIGNATORY);
        assertThat(roles("2024年3月1日\n抄送\n云溪局党组"))
                .containsExactly(BlockRole.SIGN_OFF_DATE, BlockRole.RESIDUE, BlockRole.RESIDUE);
    }

    @Test
    void the_first_body_and_the_first_date_count() {
        var end = end("云溪局党组\n2024年3月1日\n云溪局党委\n2024年3月2日");

        assertThat(end.signatory().map(SourceSlice::folded)).contains("云溪局党组");
        assertThat(end.signOffDate().flatMap(mention -> mention.stated())).contains(LocalDate.of(2024, 3, 1));
    }

    @Test
    void what_belongs_to_none_is_residue_if_it_is_short_or_stands_below_the_sign_off() {
        assertThat(roles("打印本页")).containsExactly(BlockRole.RESIDUE);
        assertThat(roles("甲".repeat(45))).containsExactly(BlockRole.RESIDUE);
        assertThat(roles("甲".repeat(46))).containsExactly(BlockRole.UNREAD);
        assertThat(roles("云溪局党组\n" + "甲".repeat(46))).containsExactly(BlockRole.SIGNATORY, BlockRole.RESIDUE);
        assertThat(roles("2024年3月1日\n" + "甲".repeat(46))).containsExactly(BlockRole.SIGN_OFF_DATE, BlockRole.RESIDUE);
        assertThat(roles("（此件公开发布）")).containsExactly(BlockRole.TEXT);
        assertThat(roles("（此件公开发布")).containsExactly(BlockRole.RESIDUE);
        assertThat(roles("（本件公开发布）")).containsExactly(BlockRole.RESIDUE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            抄送：县委办公室，县政府办公室。/柳湾县档案馆办公室　　2024年12月2日印发 | 2
            抄送：县委巡察办。/柳湾县档案馆办公室/2024年12月2日印发/（共印50份）    | 4
            抄报：县委、县纪委。/抄送：各科室                                  | 2
            柳湾县档案馆办公室 2024年12月2日印制/校对：张某某 共印30份          | 2
            抄送：县委办公室，县人大办公室，/县政府办公室，县政协办公室。        | 2
            主题词：巡察 整改 通报                                            | 1
            2024年12月2日印发（共印50份）                                     | 1
            2024年12月2日印发 共印50份                                        | 1
            印发日期：2024年12月2日                                           | 1
            抄送：甲，/2024年第3号                                            | 1
            抄送：甲。/县政府办公室                                           | 1
            关于印发目录的通知                                                | 0
            2024年12月2日印发，请收存                                         | 0
            抄送给县委办公室                                                  | 0
            打印本页                                                          | 0
            """)
    void the_imprint_of_a_document_is_no_residue(String text, int paragraphs) {
        List<BlockRole> roles = roles("云溪局党组/2024年12月2日/".replace('/', '\n') + text.replace('/', '\n'));

        assertThat(roles).startsWith(BlockRole.SIGNATORY, BlockRole.SIGN_OFF_DATE);
        assertThat(roles.subList(2, 2 + paragraphs)).allMatch(BlockRole.DOCUMENT_PART::equals);
        assertThat(roles.subList(2 + paragraphs, roles.size())).doesNotContain(BlockRole.DOCUMENT_PART);
    }

    @Test
    void who_printed_a_document_does_not_sign_it() {
        var end = end("抄送：县委。\n云溪局办公室\n2024年3月1日印发");

        assertThat(end.signatory()).isEmpty();
        assertThat(end.signOffDate()).isEmpty();
    }

    private static List<BlockRole> roles(String text) {
        return end(text).roles();
    }

    private static EndReader end(String text) {
        return EndReader.readAll(blocks(text), mentions(blocks(text)));
    }
}
