package io.github.rectification.bind;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.calendar.WorkingCalendar;
import io.github.rectification.outline.Block;
import io.github.rectification.outline.BlockRole;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The title, and what stands around it. A slash parts lines, @ stands for a title, = for that title in what is expected. */
class HeadOfDocumentTest {

    private static final String TITLE = "中共柳湾县档案馆党组关于巡察整改进展情况的通报";
    private static final String REST =
            "\n根据县委统一部署，2024年3月4日至5月10日，县委第一巡察组对柳湾县档案馆党组开展了巡察。" + "现将巡察整改进展情况予以公布。\n一、整改情况\n1.关于“库房管理松散”问题\n一是逐日登记。";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@/@",
                "@/@/@",
                "@/2024年12月2日/@",
                "@_柳湾县人民政府/@",
                "@ - 柳湾县档案馆/@",
                "首页 > 通知公告 > @/@",
                "中共柳湾县档案馆党组　关于巡察整改进展情况的通报/@",
                "中共柳湾县档案馆党组/关于巡察整改进展情况的通报/@",
                "关于巡察整改进展情况的通报/@",
                "@/关于巡察整改进展情况的通报"
            })
    void a_title_that_stands_twice_is_read_once(String head) {
        assertThat(title(head)).isEqualTo(TITLE);
        assertThat(unread(head)).isEmpty();
    }

    @Test
    void the_last_of_two_titles_counts_where_one_does_not_say_the_other_again() {
        assertThat(title("中共柳湾县委关于巡察工作情况的报告/@")).isEqualTo(TITLE);
        assertThat(unread("中共柳湾县委关于巡察工作情况的报告/@")).containsExactly("中共柳湾县委关于巡察工作情况的报告");
        assertThat(title("@/中共柳湾县档案馆党组/关于巡察整改进展情况的通报")).isEqualTo("中共柳湾县档案馆党组\n关于巡察整改进展情况的通报");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "首页 > @",
                "首页>政务公开>通知公告>@",
                "当前位置：首页 > 党建 > @",
                "当前位置：首页 - 公示公告 - @",
                "您的位置：首页 >> @",
                "首页/政务公开/@",
                "首页 » 通知 » @",
                "• @",
                "● @",
                "- @",
                "◆@",
                "★ @",
                "· @",
                "✅@",
                "【巡察整改】@",
                "[公告] @",
                "标题：@",
                "柳湾县档案馆 | @",
                "@ | 柳湾县人民政府门户网站",
                "@-柳湾县档案馆",
                "《@》"
            })
    void what_a_page_or_a_list_puts_around_a_title_is_no_part_of_it(String head) {
        assertThat(title(head)).isEqualTo(TITLE);
        assertThat(unread(head)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "柳湾县档案馆党组关于第十四届/县委机动巡察整改进展情况的通报",
                "柳湾县档案馆/关于巡察整改情况的通报",
                "柳湾县人民政府办公室/关于巡察整改情况的通报",
                "柳湾集团公司/关于巡察整改情况的通报",
                "柳湾县实验中学/关于巡察整改情况的报告",
                "柳湾县人民医院/关于落实县委巡察反馈意见整改情况的公告",
                "柳湾县供销社/巡察整改情况通报",
                "柳湾县档案馆/柳湾县史志办/关于巡察整改情况的通报",
                "柳湾县档案馆党组关于/巡察整改进展情况的通报",
                "柳湾县档案馆/党组关于巡察整改进展情况的通报",
                "柳湾县/档案馆党组关于巡察整改进展情况的通报",
                "柳湾县档案馆党组/关于第十四届县委第三轮/巡察整改进展情况的通报",
                "柳湾县档案馆党组关于县委巡察整改/进展情况的通报",
                "柳湾县档案馆党组关于十四届县委/第三轮巡察集中整改/进展情况的通报",
                "柳湾县档案馆党组关于第十四届县委/第三轮集中/巡察整改进展情况的通报",
                "中共柳湾县档案馆党组关于巡察整改进展情况/的通报",
                "柳湾县档案馆党组关于落实“/回头看”巡察整改进展情况的通报",
                "柳湾县档案馆党组关于巡察整改落实情况/和选人用人专项检查整改情况的通报"
            })
    void a_title_may_be_broken_anywhere(String head) {
        assertThat(title(head)).isEqualTo(head.replace('/', '\n'));
        assertThat(unread(head)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "送审稿第二版，请各位委员阅后反馈。",
                "柳湾县人民政府门户网站",
                "首页 > 政务公开 > 通知公告",
                "巡察整改",
                "字体：大 中 小",
                "来源：柳湾县档案馆　浏览次数：35",
                "根据柳档党〔2024〕12号文件要求公布",
                "（送审稿）",
                "请核对：",
                "内部参考"
            })
    void what_is_no_part_of_a_document_stays_unread(String line) {
        assertThat(title(line + "/@")).isEqualTo(TITLE);
        assertThat(unread(line + "/@")).containsExactly(line);
        assertThat(title("@/" + line)).isEqualTo(TITLE);
        assertThat(unread("@/" + line)).containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource({
        "柳档党〔2024〕12号, 柳档党〔2024〕12号",
        "柳档党[2024]12号, 柳档党[2024]12号",
        "柳档党（2024）12号, 柳档党（2024）12号",
        "柳档党【2024】12号, 柳档党【2024】12号",
        "柳档党 〔2024〕 12 号, 柳档党 〔2024〕 12 号",
        "柳档党发〔2024〕第12号, 柳档党发〔2024〕第12号",
        "文号：柳档党〔2024〕12号, 柳档党〔2024〕12号",
        "（柳档党〔2024〕12号）, 柳档党〔2024〕12号",
        "柳档党〔2024〕12号　签发人：张某某, 柳档党〔2024〕12号",
        "中共柳湾县档案馆党组文件　柳档党〔2024〕12号, 柳档党〔2024〕12号",
        "索引号：LW-001 文号：柳档党〔2024〕12号 发布日期：2024-12-02, 柳档党〔2024〕12号",
        "2024年第3号, 2024年第3号"
    })
    void the_number_of_a_document_stands_over_or_under_its_title(String line, String number) {
        for (String head : List.of(line + "/@", "@/" + line)) {
            Reading reading = read(head);
            assertThat(reading.report().documentNumber()).as(head).contains(number);
            assertThat(reading.places().spans(PropertyPath.parse("documentNumber")))
                    .singleElement()
                    .satisfies(span -> assertThat(span.length()).isEqualTo(number.length()));
            assertThat(title(head)).isEqualTo(TITLE);
            assertThat(unread(head)).isEmpty();
        }
    }

    @Test
    void the_name_over_a_number_is_no_part_of_the_title() {
        assertThat(title("中共柳湾县档案馆党组文件/柳档党〔2024〕12号/@/各党支部：")).isEqualTo(TITLE);
        assertThat(title("中共柳湾县档案馆党组/柳档党〔2024〕12号/@")).isEqualTo(TITLE);
        assertThat(title("柳湾县档案馆/@")).isEqualTo(TITLE);
        assertThat(parts("000012/特急/柳湾县档案馆文件/柳档〔2024〕12号/柳湾县档案馆/关于巡察整改情况的通报"))
                .containsExactly("000012", "特急", "柳湾县档案馆文件", "柳档〔2024〕12号");
        assertThat(title("柳湾县档案馆文件/柳档〔2024〕12号/柳湾县档案馆/关于巡察整改情况的通报")).isEqualTo("柳湾县档案馆\n关于巡察整改情况的通报");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（2024年12月2日）",
                "2024年12月2日",
                "（二〇二四年十二月二日）",
                "2024-12-02",
                "2024-12-02 10:30",
                "（2024年12月2日公布）",
                "〔2024年12月2日〕",
                "柳湾县档案馆 2024年12月2日",
                "各党支部：",
                "各党支部、各科室：",
                "县委巡察办：",
                "馆属各单位，机关各科室：",
                "全县广大党员干部群众：",
                "县委第一巡察组：",
                "中共柳湾县委：",
                "尊敬的各位群众：",
                "主送：县委巡察办",
                "来源：柳湾县档案馆",
                "发布时间：2024年12月2日",
                "来源：柳湾县档案馆 发布时间：2024-12-02 10:30",
                "（稿件来源：柳湾县融媒体中心）",
                "2024-12-02 10:30 来源：柳湾县档案馆",
                "时间：2024-12-02  作者：馆办公室"
            })
    void known_parts_of_a_document_are_told_from_text_left_in(String line) {
        assertThat(parts("@/" + line)).containsExactly(line);
        assertThat(title("@/" + line)).isEqualTo(TITLE);
        assertThat(unread("@/" + line)).isEmpty();
    }

    @Test
    void without_an_opening_only_what_stands_by_the_title_is_of_the_head() {
        Reading reading = bind("柳档党〔2024〕12号\n" + TITLE + "\n（2024年12月2日）\n馆党组成立领导小组。\n2024年12月2日\n一、整改情况\n1.甲");

        assertThat(reading.report().documentNumber()).contains("柳档党〔2024〕12号");
        assertThat(lines(reading, BlockRole.DOCUMENT_PART)).containsExactly("柳档党〔2024〕12号", "（2024年12月2日）");
        assertThat(lines(reading, BlockRole.TITLE)).containsExactly(TITLE);
    }

    private static String title(String head) {
        return read(head).report().title().orElse("");
    }

    @Test
    void with_neither_title_nor_opening_a_name_and_a_date_are_those_of_the_sign_off() {
        Reading reading = bind("中共云溪县青禾镇委员会\n2024年12月2日\n");

        assertThat(lines(reading, BlockRole.DOCUMENT_PART)).isEmpty();
        assertThat(reading.report().signOff().orElseThrow().body()).contains("中共云溪县青禾镇委员会");
        assertThat(reading.report().signOff().orElseThrow().date()).isPresent();
    }

    private static List<String> unread(String head) {
        return lines(read(head), BlockRole.UNREAD);
    }

    private static List<String> parts(String head) {
        return lines(read(head), BlockRole.DOCUMENT_PART);
    }

    private static List<String> lines(Reading reading, BlockRole role) {
        return reading.outline().blocks(role).stream()
                .map(Block::line)
                .map(line -> line.text())
                .toList();
    }

    private static Reading read(String head) {
        return bind(head.replace("首页/政务公开/@", "首页\u0001政务公开\u0001@")
                        .replace('/', '\n')
                        .replace('\u0001', '/')
                        .replace("@", TITLE)
                + REST);
    }

    private static Reading bind(String text) {
        return ReportBinder.bind(SourceText.of(text), WorkingCalendar.mainlandChina());
    }
}
