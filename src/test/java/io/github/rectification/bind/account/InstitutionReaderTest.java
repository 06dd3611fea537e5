package io.github.rectification.bind.account;

import static io.github.rectification.testkit.Pieces.lines;
import static io.github.rectification.testkit.Pieces.mentions;
import static io.github.rectification.testkit.Pieces.slice;
import static io.github.rectification.testkit.Pieces.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.InstitutionAction;
import io.github.rectification.model.InstitutionChange;
import io.github.rectification.reading.Places;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSpan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstitutionReaderTest {

    private final Places places = new Places();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CREATED   | 制定 新建 新增 建立 出台 印发 新订 新制定 | 设计 学习 讨论
            REVISED   | 修订 修改 完善 健全 | 修补 更换
            ABOLISHED | 废止 清理 | 停止 整理
            MIXED     | 制定、修订 制定和修订 制定及修订 制定或修订 制定与修订 制定并修订 制定修订废止 修订、废止 | 讨论、学习
            CREATED   | 制定、印发 制定了 制定相关 制定有关 制定各类 制定各项 | 制定好 制定大量
            """)
    void a_verb_tells_what_was_done_with_the_rules(InstitutionAction action, String read, String notRead) {
        List<InstitutionChange> expected = List.of(new InstitutionChange(action, 12));

        assertThat(words(read)).allMatch(verb -> read(verb + "制度12项").equals(expected));
        assertThat(words(notRead)).noneMatch(verb -> read(verb + "制度12项").equals(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            制度 机制 规定 办法 制度、机制 制度和规定 制度及办法 制度、文件 机制、制度 规定、办法 | 方案 计划
            村级制度 镇级制度 乡级制度 校级制度 院级制度 局级制度 厅级制度 区级制度 县级制度 市级制度 省级制度 内部制度 机关制度 | 部级制度 外部制度
            各项制度 有关制度 规章制度 内控制度 相关制度 各类制度 内控机制 规章管理制度 | 条章制度
            管理制度 工作制度 规章制度 内控制度 配套制度 长效机制 | 监督制度
            """)
    void rules_are_counted_behind_or_before_their_noun(String read, String notRead) {
        assertThat(words(read)).allMatch(noun -> isReadWhole("制定" + noun + "12项"));
        assertThat(words(read)).allMatch(noun -> isReadWhole("制定12项" + noun));
        assertThat(words(notRead)).allMatch(noun -> counts("制定" + noun + "12项").isEmpty());
        assertThat(words(notRead)).noneMatch(noun -> isReadWhole("制定12项" + noun));
        assertThat(List.of("制度机制", "制度文件", "制度办法")).allMatch(noun -> isReadWhole("制定" + noun + "12项"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            制度12项 制度12个 制度12条 制度12部 制度12件 制度12份 制度12余项 制度12_项 制度共12项 制度共计12项 制度等12项 | 制度12次 制度约合12项 制度12345项
            12项制度 12个制度 12条制度 12部制度 12件制度 12份制度 12余项制度 12_项制度 | 12次制度 12项计划 12345项制度
            """)
    void rules_are_counted_in_measure_words(String read, String notRead) {
        assertThat(words(read)).allMatch(words -> isReadWhole("制定" + words));
        assertThat(words(notRead)).allMatch(words -> counts("制定" + words).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"制定", "新建", "新增", "建立", "出台", "印发", "新订", "新制定", "修订", "修改", "完善", "健全", "废止", "清理"})
    void every_verb_may_be_the_second_or_lead_to_a_part(String verb) {
        assertThat(isReadWhole("制定、" + verb + "制度12项")).isTrue();
        for (String part : List.of("，其中" + verb + "5项", "（" + verb + "5项）")) {
            assertThat(read("制定制度12项" + part).get(0).action()).isEqualTo(InstitutionAction.MIXED);
        }
    }

    private static boolean isReadWhole(String text) {
        var own = new Places();
        return InstitutionReader.read(lines(text), mentions(slice(text)), own).size() == 1
                && own.build()
                                .spans(PropertyPath.parse("institutions[0]"))
                                .get(0)
                                .length()
                        == text.length();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            《甲办法》等制度12项 《甲办法》、《乙办法》等12项制度 财务、人事等方面制度12项 财务等领域机制12项 财务等方面规定12项 财务等方面办法12项 | 《甲办法》《乙》《丙》《丁》《戊》制度12项 财务等事务制度12项 财务等方面方案12项
            """)
    void examples_may_stand_before_the_count(String read, String notRead) {
        assertThat(words(read)).allMatch(words -> counts("制定" + words).equals(List.of(12)));
        assertThat(words(notRead)).allMatch(words -> counts("制定" + words).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            梳理规章制度，新 清理管理制度，共 完善制度，累计 健全内控机制，其中 修订办法，已 制定制度，新 建立制度，新 清理各项制度，~ | 学习规章制度，新 梳理材料，新 梳理规章制度。新 梳理制度；新 梳理规章制度，又
            """)
    void the_noun_may_stand_in_the_clause_before(String read, String notRead) {
        assertThat(words(read)).allMatch(before -> counts(before + "制定12项").equals(List.of(12)));
        assertThat(words(notRead)).allMatch(before -> counts(before + "制定12项").isEmpty());
        assertThat(counts("制定12项")).isEmpty();
        assertThat(counts("制定规范性文件12项")).isEmpty();
        assertThat(counts("制定制度3项，修订规范性文件12项")).containsExactly(3, 12);
        assertThat(counts("制定制度3项，修订12项")).containsExactly(3, 12);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            制定制度12项，其中新建5项、修订7项 | MIXED 12 CREATED 5 REVISED 7
            制定制度12项，其中：新建5项        | MIXED 12 CREATED 5
            制定制度12项；包括新建5项          | MIXED 12 CREATED 5
            制定制度12项（其中新建5项）        | MIXED 12 CREATED 5
            制定制度12项（新建5项）            | MIXED 12 CREATED 5
            制定制度12项（修订7项）            | MIXED 12 REVISED 7
            制定制度12项（废止1项）            | MIXED 12 ABOLISHED 1
            制定制度12项，其中废止1项          | MIXED 12 ABOLISHED 1
            制定制度12项，新建5项              | CREATED 12 CREATED 5
            制定制度12项，即新建5项            | CREATED 12 CREATED 5
            """)
    void parts_may_follow_a_total(String text, String shown) {
        assertThat(shown(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            建章立制12项 建章立制共12个 建章立制十二项 建章立制工作12项 建章立制制度共计12项 整章建制12条 整章建制共12余项 改废立制度12项 立改废释制度12项 制度废改立12项 废改立制度12条 废改立各项制度12项 立改废制度12项 立改废有关制度共12项 | 建章定制12项 废改立12项 人员废改立12项 整章建制12次 整章立项12条 立改废五字以上各制度12项 建章立制12次
            """)
    void set_phrases_tell_of_all_kinds(String read, String notRead) {
        List<InstitutionChange> expected = List.of(new InstitutionChange(InstitutionAction.MIXED, 12));

        assertThat(words(read)).allMatch(phrase -> read(phrase).equals(expected));
        assertThat(words(notRead)).allMatch(phrase -> read(phrase).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ，合计12项 ，共计12个 ，总计12条 ，共12件 ；共12项 、共12项 | ，凑够12项 。共12项 共12项 ，合计12次
            """)
    void the_total_of_several_changes_may_come_last(String read, String notRead) {
        assertThat(words(read))
                .allMatch(total -> counts("制定制度4项，修订制度8项" + total).equals(List.of(4, 8, 12)));
        assertThat(words(notRead))
                .allMatch(total -> counts("制定制度4项，修订制度8项" + total).equals(List.of(4, 8)));
        assertThat(counts("制定制度4项，共12项")).containsExactly(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            制定制度十二项                 | CREATED 12
            制定两项制度                   | CREATED 2
            制定制度4项，建立5个专班       | CREATED 4
            制定制度4项，修订两本台账      | CREATED 4
            制定制度4项，修订5项           | CREATED 4 REVISED 5
            建立健全制度4项                | MIXED 4
            修订完善制度4项                | REVISED 4
            新修订办法4项                  | REVISED 4
            新建立制度4项                  | CREATED 4
            """)
    void rules_are_counted_in_digits_and_numerals_and_nothing_else_is(String text, String shown) {
        assertThat(shown(text)).isEqualTo(shown);
    }

    @Test
    void changes_stand_in_order_each_at_its_place() {
        assertThat(shown("制定制度4项，建章立制9项。\n修订办法3项。")).isEqualTo("CREATED 4 MIXED 9 REVISED 3");
        assertThat(spans("institutions[1]")).containsExactly(new SourceSpan(7, 6, 1, 8, 1, 14));
        assertThat(spans("institutions[1].count")).containsExactly(new SourceSpan(11, 1, 1, 12, 1, 13));
        assertThat(spans("institutions[2]")).extracting(SourceSpan::line).containsExactly(2);
    }

    @Test
    void a_paragraph_is_read_for_six_thousand_characters() {
        assertThat(counts("甲".repeat(5993) + "制定制度12项")).containsExactly(12);
        assertThat(counts("甲".repeat(5994) + "制定制度12项")).isEmpty();
    }

    private String shown(String text) {
        var shown = new StringBuilder();
        read(text)
                .forEach(change ->
                        shown.append(' ').append(change.action()).append(' ').append(change.count()));
        return shown.substring(Math.min(1, shown.length()));
    }

    private List<Integer> counts(String text) {
        return read(text).stream().map(InstitutionChange::count).toList();
    }

    private List<InstitutionChange> read(String text) {
        return InstitutionReader.read(lines(text), mentions(slice(text)), places);
    }

    private List<SourceSpan> spans(String path) {
        return places.build().spans(PropertyPath.parse(path));
    }
}
