package io.github.rectification.draft.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、整改情况",
                "　　（一）作风方面",
                "1.台账不全",
                "③学习不够",
                "一是加强管理",
                "三要压实责任",
                "首先，提高认识",
                "第一项 台账不全",
                "第二部分 整改情况",
                "反馈问题1：台账不全",
                "Ⅱ.整改情况",
                "云溪县粮食局召开会议，研究整改工作，部署任务。"
            })
    void a_label_or_a_sentence_is_of_the_body(String line) {
        assertThat(PageWords.isOfBody(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "政务公开", "1.5亿元", "2024.12.2", "反馈问题12个", "问题导向", "第一季度", "领导之窗。"})
    void other_lines_are_not(String line) {
        assertThat(PageWords.isOfBody(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024年3月至5月，县委第一巡察组对云溪县粮食局党组开展了巡察。",
                "县委第一巡察组自3月至5月对云溪县粮食局党组进行了监督检查。",
                "按照县委巡察工作要求，整改进展情况向社会公开发布。",
                "根据有关规定和工作要求，现将整改落实情况予以公布。",
                "根据有关规定和工作要求，现就整改落实情况报告如下。"
            })
    void a_sentence_on_an_inspection_or_an_announcement_opens(String line) {
        assertThat(PageWords.isOpening(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"县委巡察组开展巡察。", "云溪县粮食局召开会议，研究下半年的工作任务。", "现将一批救灾物资分送各乡镇，请各单位认真签收登记。"})
    void other_sentences_do_not(String line) {
        assertThat(PageWords.isOpening(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "发布时间 2024-12-02",
                "2024-12-02　来源：云溪县粮食局",
                "供稿单位：云溪县粮食局",
                "文号：无",
                "主题词：巡察 整改",
                "索引号 000000-2024-0001",
                "【字体：大 中 小】",
                "（大中小）",
                "[大|中|小]",
                "打印本页",
                "分享到",
                "浏览次数：12",
                "当前位置：首页 > 政务公开",
                "您所在的位置",
                "首页 › 政务公开",
                "网站首页>>公告"
            })
    void what_a_site_writes_over_its_pages_is_a_note(String line) {
        assertThat(PageWords.isNote(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "中共云溪县收藏家协会支部关于巡察整改情况的通报",
                "文号：云粮党〔2024〕12号",
                "首页",
                "大中小学思政课一体化建设情况",
                "记录来源：台账",
                "已阅读全文的人员。来源：云溪县粮食局"
            })
    void other_lines_are_none(String line) {
        assertThat(PageWords.isNote(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "联系电话：0000-0000000",
                "来信地址：云溪县河街1号",
                "公示时限：15个工作日",
                "欢迎监督。",
                "欢迎监督！",
                "中共云溪县粮食局党组",
                "中共云溪县委",
                "2024年12月2日",
                " 二○二四年 十二月 二日",
                "２０２４年１２月２号"
            })
    void contacts_window_signatory_and_date_are_of_the_end(String line) {
        assertThat(PageWords.isOfEnd(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2024年12月", "24年12月2日", "2024年12月2日印发", "12月2日", "监督管理", "云溪县人民政府办公室", "党组成员", "专职委员"})
    void other_lines_are_not_of_the_end(String line) {
        assertThat(PageWords.isOfEnd(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"版权所有：云溪县人民政府", "主办：云溪县人民政府", "云ICP备00000000号-1", "下一篇：没有了", "Copyright © 2024"})
    void a_foot_is_told_by_its_words(String line) {
        assertThat(PageWords.isFoot(line)).isTrue();
        assertThat(PageWords.isFoot("由县纪委主办的会议")).isFalse();
    }
}
