package io.github.rectification.draft.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupScanTest {

    private static final String REPORT = "中共松岭市水务局党组关于巡察整改进展情况的通报\n根据统一部署，市委第五巡察组开展了巡察。\n一、组织领导情况\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html>",
                "\r\n \t<!doctype HTML>",
                "<html lang=\"zh\">",
                "<HTML>\n<HEAD>",
                "<head><title>甲</title>",
                "<body class=a>甲",
                "\uFEFF<?xml version=\"1.0\"?>\n<!-- 甲 -->\n<html xmlns=\"a\">",
                "<!-- saved from url=(0001) -->\r\n<!DOCTYPE html PUBLIC \"a\">",
            })
    void a_page_begins_with_its_doctype_or_outermost_tags(String text) {
        assertThat(MarkupScan.isMarkedUp(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=\"content\"><p>一、甲</p><p>乙</p></div>",
                "\n\n<p>甲</p>",
                "<p>甲\n<p>乙\n<p>丙\n",
                "<b>甲</b><br>\n一、乙<br/>\n二、丙<BR />\n",
                "甲<br>\n乙<br>\n丙<br>\n丁<br>",
                "<table><tr><td>序号</td><td>甲</td></tr></table>",
                "<!--ContentStart--><div><p>\n甲\n乙\n</p></div>",
                "<style>\n# a\n</style><div>甲</div>",
            })
    void a_piece_of_a_page_has_its_text_in_blocks_or_before_breaks(String text) {
        assertThat(MarkupScan.isMarkedUp(text.replace("# a", "#a"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "网站代码中残留<p>标签的问题，已经整改。\n",
                "网页上<br>、<p>、</p>、<div>、</div>等标签没有清理。\n",
                "<p>与</p>是网页的标签。\n",
                "<http://example.invalid>\n",
                "〈通知〉与《通知》\n",
                "1<2，3>2。a<b><c\n",
                "<甲>\n<乙>\n",
                "<p>",
                "<",
                "<script>\n",
            })
    void text_that_mentions_a_tag_stays_text(String mention) {
        assertThat(MarkupScan.isMarkedUp(REPORT + mention)).isFalse();
        assertThat(MarkupScan.isMarkedUp(mention + REPORT)).isFalse();
    }

    @Test
    void markdown_with_some_tags_stays_markdown() {
        assertThat(MarkupScan.isMarkedUp("<div align=\"center\">\n\n# 关于整改情况的通报\n\n</div>\n\n" + REPORT))
                .isFalse();
        assertThat(MarkupScan.isMarkedUp("<p align=\"center\">**通报**</p>\n\n" + REPORT + REPORT))
                .isFalse();
        assertThat(MarkupScan.isMarkedUp("## 一、甲<br>\n乙<br>\n丙<br>\n丁<br>\n")).isFalse();
    }

    @Test
    void report_json_stays_json() {
        assertThat(MarkupScan.isMarkedUp("{\"title\": \"<p>a</p><p>b</p><br><br><br>\"}"))
                .isFalse();
    }
}
