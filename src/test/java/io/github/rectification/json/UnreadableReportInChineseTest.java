package io.github.rectification.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.source.SourceText;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a report as JSON, told to a Chinese reader. */
class UnreadableReportInChineseTest {

    // ` stands for the quote of JSON, | parts the columns
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{`title`: 5}|1:11|`title`应是加引号的文字，不是5",
                "{`title`: {}}|1:11|`title`应是加引号的文字，不是对象",
                "{`sections`: {}}|1:14|`sections`应是列表，不是对象",
                "{`items`: [null]}|1:12|`items[0]`应是对象，不是null",
                "[]|1:1|通报应是对象，不是列表",
                "{`completion`: {`issues`: `3`}}|1:27|`issues`应是整数，不是`3`",
                "{`completion`: {`issues`: 2147483648}}|1:27|`issues`应是-2147483648至2147483647之间的整数，不是2147483648",
                "{`completion`: {`rate`: 98.71}}|1:25|`rate`应是加引号的小数（如`7.132`），不是98.71",
                "{`signOff`: {`date`: `2024-02-30`}}|1:22|`date`应是存在的日期，不是`2024-02-30`",
                "{`signOff`: {`date`: `2024-2-3`}}|1:22|`date`应是形如`2024-03-01`的日期，不是`2024-2-3`",
                "{`items`: [{`type`: `problem`}]}|1:21|`type`应是issue、task之一，不是`problem`",
                "{`round`: {`kinds`: [`SPOT`, `SPOT`]}}|1:30|`SPOT`在`kinds`中出现了两次，请只留一个",
                "{`schemaVersion`: `2`}|1:19|`schemaVersion`应是`1`（目前唯一的版本），不是`2`",
                "{`titel`: `x`}|1:2|`titel`不是通报的键，是不是想写`title`？",
                "{`feedback`: {`on`: null}}|1:15|`on`不是反馈的键，可用的键是date、team",
                "{`title`: `x`, `title`: `x`}|1:16|`title`在通报中出现了两次，请只留一个",
                "{`items`: [{`type`: `task`}]}|1:12|条目缺少`title`，请补上",
                "{`items`: [{`type`: `task`, `title`: `x`, `statement`: `y`}]}|1:56|类型为`task`的条目不得有`statement`，"
                        + "写明问题的条目类型应是`issue`",
                "{`title`: `x`,}|1:15|JSON在`}`处有语法错误，请改正那里的逗号、引号或值",
                "{`title`: `x`|1:14|JSON没有写完，请补上缺少的引号或括号",
                "{} {}|1:4|通报之后不得再有内容，请删去对象",
                "~ ~|1:1|文件是空的，通报应以{开头，请检查文件",
            })
    void says_where_and_what(String json, String place, String sentence) {
        assertThat(sentence(json.replace('`', '"')))
                .isEqualTo("report.json:" + place + "：" + sentence.replace('`', '"'));
    }

    @Test
    void refuses_the_first_section_that_is_too_deep() {
        assertThat(sentence("{\"sections\":[{\"kind\":\"OTHER\",\"sections\":[".repeat(65)))
                .endsWith("：章节嵌套不得超过64层，请把这一节上移");
    }

    @Test
    void withstands_a_number_without_end() {
        assertThat(sentence("{\"completion\": {\"areas\": " + "9".repeat(100_000) + "}}"))
                .endsWith("：JSON中的名称或数字过长，或括号嵌套过深，不可能是通报，请检查文件");
    }

    private static String sentence(String json) {
        var e = assertThrows(UnreadableDraftException.class, () -> ReportJson.read(SourceText.of(json), "report.json"));
        return e.sentence(Locale.CHINESE);
    }
}
