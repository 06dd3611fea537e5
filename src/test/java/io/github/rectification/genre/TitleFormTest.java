package io.github.rectification.genre;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleFormTest {

    private static final int REMARK = 3;

    @ParameterizedTest
    @ValueSource(strings = {"巡察整改通报", "整改报告", "巡视公告", "巡察公示", "整改通告", "巡察公报", "整改通知", "落实反馈意见的通报(公开稿)"})
    void a_kind_of_document_behind_a_matter_is_the_form_of_a_title(String line) {
        assertThat(TitleForm.of(line, REMARK))
                .hasValueSatisfying(
                        form -> assertThat(form.isKind() && form.namesMatter()).isTrue());
    }

    @Test
    void what_tells_the_state_or_the_deed_names_no_kind() {
        assertThat(TitleForm.of("巡察整改情况", REMARK).orElseThrow().isKind()).isFalse();
        assertThat(TitleForm.of("巡察整改情况", REMARK).orElseThrow().isDeed()).isFalse();
        assertThat(TitleForm.of("巡察整改公开", REMARK).orElseThrow().isDeed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "巡察整改", "巡察整改通报。", "整改通报()", "整改通报(一二三四)", "整改通报(甲(乙)", "整改通报)"})
    void what_ends_otherwise_is_none(String line) {
        assertThat(TitleForm.of(line, REMARK)).isEmpty();
    }

    @Test
    void a_matter_stands_near_before_in_the_same_sentence() {
        assertThat(TitleForm.of("通报", REMARK).orElseThrow().namesMatter()).isFalse();
        assertThat(TitleForm.of("整改。通报", REMARK).orElseThrow().namesMatter()).isFalse();
        assertThat(TitleForm.of("整改" + "甲".repeat(60) + "通报", REMARK)
                        .orElseThrow()
                        .namesMatter())
                .isTrue();
        assertThat(TitleForm.of("整改" + "甲".repeat(61) + "通报", REMARK)
                        .orElseThrow()
                        .namesMatter())
                .isFalse();
    }
}
