package io.github.rectification.bind;

import static io.github.rectification.testkit.Pieces.mentions;
import static io.github.rectification.testkit.Pieces.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.bind.head.Head;
import io.github.rectification.outline.Block;
import io.github.rectification.outline.OutlineReader;
import io.github.rectification.source.SourceText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutReaderTest {

    private static final String BODY = "\n一、甲\n1.乙";
    private static final String OPENING = "县委第二巡察组进驻云溪局，开展工作。";
    private static final String GOES_ON = "2023年6月5日，县委第二巡察组反馈了意见。";
    private static final String ANNOUNCED = "现将整改情况公布如下：";

    @Test
    void a_draft_has_four_regions() {
        Layout layout = layout("云溪局党组\n关于巡察整改情况的通报\n" + OPENING + "\n" + ANNOUNCED + BODY + "\n欢迎监督。\n云溪局党组");

        assertThat(lines(layout.head().titleBlocks())).containsExactly("云溪局党组", "关于巡察整改情况的通报");
        assertThat(lines(layout.opening())).containsExactly(OPENING, ANNOUNCED);
        assertThat(lines(layout.body())).containsExactly("一、甲", "1.乙");
        assertThat(lines(layout.end().blocks())).containsExactly("欢迎监督。", "云溪局党组");
    }

    @Test
    void any_region_may_be_missing() {
        Layout empty = layout("");
        assertThat(empty.head()).isEqualTo(new Head(List.of(), List.of(), List.of(), List.of(), Optional.empty()));
        assertThat(empty.opening()).isEmpty();
        assertThat(empty.body()).isEmpty();
        assertThat(empty.end().blocks()).isEmpty();
        assertThat(lines(layout("一、甲\n1.乙").body())).containsExactly("一、甲", "1.乙");
        assertThat(lines(layout("甲\n一、乙").body())).containsExactly("甲", "一、乙");
        assertThat(layout("巡察整改通报").head().titleBlocks()).hasSize(1);
        assertThat(layout("巡察整改通报").body()).isEmpty();
        assertThat(opening(OPENING)).containsExactly(OPENING);
    }

    @Test
    void what_stands_between_title_and_opening_belongs_to_none() {
        Layout layout = layout("巡察整改通报\n发布时间\n" + OPENING + BODY);

        assertThat(layout.head().titleBlocks()).hasSize(1);
        assertThat(layout.opening()).hasSize(1);
        assertThat(layout.body()).hasSize(2);
        assertThat(lines(layout("发布时间\n巡察整改通报\n发布时间" + BODY).body())).containsExactly("发布时间", "一、甲", "1.乙");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            县委巡察组进驻，甲 巡视组进驻。 县委巡察甲乙二组反馈，甲 巡察一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十组，甲 | 巡查组进驻，甲 巡察。组，甲 巡察员进驻，甲 县委巡察组进驻 巡察一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一组，甲
            开展巡察，甲 进行了巡视，甲 实施甲巡察，甲 接受了县委巡察，甲 开展了甲乙丙丁巡视。                          | 开办巡察，甲 巡察开展，甲 开展。巡察，甲 开展检查，甲
            反馈巡察，甲 反馈了甲意见，甲 反馈情况，甲 反馈了巡视，甲 反馈了一二三四五六七八九十一二三四五六七八九十意见。     | 反馈，甲 反馈问题，甲 反馈。意见，甲 反映意见，甲 反馈一二三四五六七八九十一二三四五六七八九十一意见。
            现将情况公布，甲 现将公布，甲 现就甲公开，甲 现将甲通报，甲 现将甲公告，甲 现将甲公示，甲 现将甲报告，甲 现将甲如下，甲       | 曾将甲公布，甲 将甲公布，甲 现将。公布，甲 现将甲收存，甲 现将甲公布
            予以公布，甲 予以公开，甲 向社会公布，甲 向社会公开，甲 予以通报，甲 向社会通报。                            | 不予公布，甲 向上级公开，甲
            予以公告，甲 予以公示，甲 予以发布，甲 向社会公告，甲 向社会公示，甲 现将甲发布，甲 情况公布如下，甲 情况通报如下，甲      | 予以整改，甲 向社会公共，甲 发布甲，甲 公布甲如下，甲
            """)
    void a_sentence_that_tells_of_the_inspection_or_announces_the_report_opens(String read, String notRead) {
        assertThat(words(read))
                .allSatisfy(line -> assertThat(opening(line + BODY)).as(line).hasSize(1));
        assertThat(words(notRead))
                .allSatisfy(line -> assertThat(opening(line + BODY)).as(line).isEmpty());
    }

    @Test
    void what_opens_stands_close_together() {
        for (int more = 0; more <= 1; more++) {
            boolean isRead = more == 0;
            assertThat(opening("开展了" + "甲".repeat(60 + more) + "巡察，甲" + BODY)).hasSize(isRead ? 1 : 0);
            assertThat(opening("现将" + "甲".repeat(80 + more) + "公布，甲" + BODY)).hasSize(isRead ? 1 : 0);
            assertThat(opening("，" + "甲".repeat(1494 + more) + "现将甲公布甲" + BODY)).hasSize(isRead ? 1 : 0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲，巡察整改情况", "县委巡察组，整改通报", "县委巡察组，整改报告（甲）", "一、县委巡察组进驻，甲。", "1.县委巡察组进驻，甲。\n甲"})
    void a_title_or_a_numbered_paragraph_does_not_open(String line) {
        assertThat(opening(line + BODY)).isEmpty();
    }

    @Test
    void an_opening_stands_among_the_first_twenty_five_paragraphs_and_above_all_numbers() {
        assertThat(opening("甲\n".repeat(24) + OPENING + BODY)).containsExactly(OPENING);
        assertThat(opening("甲\n".repeat(25) + OPENING + BODY)).isEmpty();
        assertThat(opening("一、甲\n" + OPENING)).isEmpty();
        assertThat(opening("一是甲\n" + OPENING)).isEmpty();
        assertThat(opening(OPENING + "\n" + OPENING)).containsExactly(OPENING);
    }

    @Test
    void an_opening_goes_on_with_dated_paragraphs_on_the_inspection_up_to_the_announcement() {
        assertThat(opening(OPENING + "\n" + GOES_ON + BODY)).hasSize(2);
        assertThat(opening(OPENING + "\n" + GOES_ON + "\n" + ANNOUNCED + "\n" + GOES_ON + BODY))
                .hasSize(3);
        assertThat(opening(OPENING + "\n县委第二巡察组反馈了意见。" + BODY)).hasSize(1);
        assertThat(opening(OPENING + "\n2023年6月5日，召开会议。" + BODY)).hasSize(1);
        assertThat(opening(OPENING + "\n一、" + GOES_ON)).hasSize(1);
        assertThat(opening(OPENING + "\n一、" + ANNOUNCED)).hasSize(1);
        assertThat(opening(OPENING + ANNOUNCED + "\n" + GOES_ON + BODY)).hasSize(1);
        assertThat(opening(OPENING + "\n现将整改情况公布如下" + BODY)).hasSize(2);
    }

    @Test
    void an_opening_has_six_paragraphs() {
        assertThat(opening(OPENING + ("\n" + GOES_ON).repeat(5) + BODY)).hasSize(6);
        assertThat(opening(OPENING + ("\n" + GOES_ON).repeat(6) + BODY)).hasSize(6);
        assertThat(opening("甲\n".repeat(3) + OPENING + ("\n" + GOES_ON).repeat(6) + BODY))
                .hasSize(6);
        assertThat(opening(OPENING + ("\n" + GOES_ON).repeat(4) + "\n" + ANNOUNCED + BODY))
                .hasSize(6);
        assertThat(opening(OPENING + ("\n" + GOES_ON).repeat(5) + "\n" + ANNOUNCED + BODY))
                .hasSize(6);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            甲。/@                 | 3
            甲：/@                 | 3
            甲。/甲。/甲。/@        | 5
            甲。/甲。/甲。/甲。/@    | 1
            甲，/@                 | 1
            甲/@                   | 1
            1.甲。/@               | 1
            一是甲。/@             | 1
            甲。/1.@               | 1
            甲。/现将公布如下       | 1
            甲。/甲。               | 1
            甲。                   | 1
            """)
    void between_inspection_and_announcement_may_stand_up_to_three_sentences(String text, int paragraphs) {
        assertThat(opening(OPENING + "\n" + text.replace('/', '\n').replace("@", ANNOUNCED) + BODY))
                .hasSize(paragraphs);
    }

    @Test
    void a_later_announcement_is_shorter_than_a_hundred_and_twenty_characters() {
        assertThat(opening(OPENING + "\n甲。\n" + "甲".repeat(108) + ANNOUNCED + BODY))
                .hasSize(3);
        assertThat(opening(OPENING + "\n甲。\n" + "甲".repeat(109) + ANNOUNCED + BODY))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            整改通报 巡察报告 巡视公告 整改情况的公示 巡察整改情况 整改通报（甲） 甲整改一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十通报 | 通报 整顿报告 整改。通报 整改公路 整改通报。 整改通报（一二三四五六七八九十一二三） 整改通报（） 整改通报(甲(乙) 整改通报(甲)乙) 整改一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一通报
            巡察公示 整改公告 巡视情况 整改通报（一二三四五六七八九十一二） | 巡查公示 整改公园
            """)
    void a_title_reads_like_one(String read, String notRead) {
        assertThat(words(read))
                .allSatisfy(line -> assertThat(layout(line + BODY).head().titleBlocks())
                        .as(line)
                        .hasSize(1));
        assertThat(words(notRead))
                .allSatisfy(line -> assertThat(layout(line + BODY).head().titleBlocks())
                        .as(line)
                        .isEmpty());
    }

    @Test
    void a_title_has_ninety_characters_and_the_last_one_counts() {
        assertThat(layout("甲".repeat(86) + "整改通报" + BODY).head().titleBlocks()).hasSize(1);
        assertThat(layout("甲".repeat(87) + "整改通报" + BODY).head().titleBlocks()).isEmpty();
        assertThat(lines(layout("整改通报\n巡察整改报告\n甲" + BODY).head().titleBlocks())).containsExactly("巡察整改报告");
        assertThat(layout("甲\n一、甲\n整改通报").head().titleBlocks()).isEmpty();
        assertThat(layout("一、整改情况\n1.乙").head().titleBlocks()).isEmpty();
        assertThat(layout(OPENING + "\n整改通报").head().titleBlocks()).isEmpty();
        assertThat(layout("甲\n".repeat(24) + "整改通报\n甲").head().titleBlocks()).hasSize(1);
        assertThat(layout("甲\n".repeat(25) + "整改通报\n甲").head().titleBlocks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            中共云溪 中国共产党云溪 中共“云溪”（甲） 中共一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十                          | 中共云 民盟云溪 甲中共云溪 中共云溪1 中共一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一
            云溪委员会 云溪党委 云溪党组 云溪工委 云溪支部 云溪省委 云溪市委 云溪区委 云溪县委 云溪州委 云溪盟委 云溪旗委 “云溪”局（甲）党组 云溪委宣传部 云溪委一二三四五六七八部 | 云溪公园 云溪党组会议 云党组 云溪县党员 云溪委 云溪会委 云溪1党组 云溪委甲部 云溪委一二三四五六七八九部
            一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十党组                                                            | 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一党组
            关于甲乙 关于一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十                | 关于甲 甲关于甲乙 关于甲乙，丙 关于甲乙。 对于甲乙 关于一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一
            """)
    void a_title_begins_in_the_lines_above_it_that_name_a_body_or_a_matter(String read, String notRead) {
        assertThat(words(read))
                .allSatisfy(line -> assertThat(
                                lines(layout(line + "\n整改通报" + BODY).head().titleBlocks()))
                        .as(line)
                        .hasSize(2));
        assertThat(words(notRead))
                .allSatisfy(line -> assertThat(
                                lines(layout(line + "\n整改通报" + BODY).head().titleBlocks()))
                        .as(line)
                        .hasSize(1));
    }

    @Test
    void a_title_may_begin_several_lines_above() {
        assertThat(layout("云溪县委\n云溪局党组\n关于甲乙\n整改通报" + BODY).head().titleBlocks())
                .hasSize(4);
        assertThat(layout("云溪县委\n甲\n关于甲乙\n整改通报" + BODY).head().titleBlocks()).hasSize(2);
    }

    private static Layout layout(String text) {
        SourceText draft = SourceText.of(text);
        return LayoutReader.read(OutlineReader.read(draft), mentions(draft.all()));
    }

    private static List<String> opening(String text) {
        return lines(layout(text).opening());
    }

    private static List<String> lines(List<Block> blocks) {
        return blocks.stream().map(block -> block.line().text()).toList();
    }
}
