package io.github.rectification.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.source.SourceText;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "第一部分 落实情况|PART|1|第一部分",
                "第二部分:落实情况|PART|2|第二部分:",
                "第二部分：落实情况|PART|2|第二部分：",
                "第3部分、落实情况|PART|3|第3部分、",
                "第三部分|PART|3|第三部分",
                "第四方面、作风建设|PART|4|第四方面、",
                "第五方面 作风建设|PART|5|第五方面",
                "第一章 总则|PART|1|第一章",
                "第二大部分,情况|PART|2|第二大部分,",
                "一、整改情况|CHAPTER|1|一、",
                "二. 整改情况|CHAPTER|2|二.",
                "二．整改情况|CHAPTER|2|二．",
                "十二、整改情况|CHAPTER|12|十二、",
                "一百零三、整改情况|CHAPTER|103|一百零三、",
                "一､整改情况|CHAPTER|1|一､",
                "(一)整改情况|GROUP|1|(一)",
                "（一）整改情况|GROUP|1|（一）",
                "（十一）、整改情况|GROUP|11|（十一）、",
                "(一）整改情况|GROUP|1|(一）",
                "㈢整改情况|GROUP|3|㈢",
                "第一,整改情况|ORDINAL|1|第一,",
                "第一，整改情况|ORDINAL|1|第一，",
                "第二、整改情况|ORDINAL|2|第二、",
                "第3:整改情况|ORDINAL|3|第3:",
                "首先,学习|ORDINAL|1|首先,",
                "其次，学习|ORDINAL|2|其次，",
                "再次,学习|ORDINAL|3|再次,",
                "其一，学习|ORDINAL|1|其一，",
                "其二、学习|ORDINAL|2|其二、",
                "其十:学习|ORDINAL|10|其十:",
                "问题1:台账不全|PROBLEM|1|问题1:",
                "问题１：台账不全|PROBLEM|1|问题１：",
                "问题二、台账不全|PROBLEM|2|问题二、",
                "问题3 台账不全|PROBLEM|3|问题3",
                "反馈问题4：台账不全|PROBLEM|4|反馈问题4：",
                "1.学习|ARABIC|1|1.",
                "1. 学习|ARABIC|1|1.",
                "１．学习|ARABIC|1|１．",
                "12、学习|ARABIC|12|12、",
                "1.2023年以来学习|ARABIC|1|1.",
                "1.12345热线办理不及时|ARABIC|1|1.",
                "1.5G基站建设滞后|ARABIC|1|1.",
                "一、二十大精神学习|CHAPTER|1|一、",
                "一、二是空话|CHAPTER|1|一、",
                "⒈学习|ARABIC|1|⒈",
                "(1)学习|BRACKETED|1|(1)",
                "（２）学习|BRACKETED|2|（２）",
                "1)学习|BRACKETED|1|1)",
                "（3）、学习|BRACKETED|3|（3）、",
                "⑵学习|BRACKETED|2|⑵",
                "①学习|CIRCLED|1|①",
                "⑳、学习|CIRCLED|20|⑳、",
                "一是学习|STEP|1|一是",
                "十二是学习|STEP|12|十二是",
                "一要学习|STEP|1|一要",
                "三要学习|STEP|3|三要",
                "壹、整改情况|CHAPTER|1|壹、",
                "贰. 整改情况|CHAPTER|2|贰.",
                "拾贰、整改情况|CHAPTER|12|拾贰、",
                "Ⅰ.整改情况|CHAPTER|1|Ⅰ.",
                "Ⅻ、整改情况|CHAPTER|12|Ⅻ、",
                "A.学习|ARABIC|1|A.",
                "Ｃ．学习|ARABIC|3|Ｃ．",
                "第一项 台账不全|ORDINAL|1|第一项",
                "第1项：台账不全|ORDINAL|1|第1项：",
                "第十二条 台账不全|ORDINAL|12|第十二条",
                "第2条、台账不全|ORDINAL|2|第2条、",
                "第三节 台账|PART|3|第三节",
                "⼀、整改情况|CHAPTER|1|⼀、",
                "（⼆）整改情况|GROUP|2|（⼆）",
                "⼗⼆、整改情况|CHAPTER|12|⼗⼆、",
                "㉑学习|CIRCLED|21|㉑",
                "㊿、学习|CIRCLED|50|㊿、",
                "1-1 关于“台账不全”问题|TWO_LEVEL|1|1-1",
                "1-2. 关于台账不全的问题|TWO_LEVEL|2|1-2.",
                "2-1.关于台账不全的问题|TWO_LEVEL|1|2-1.",
                "3-12、台账不全|TWO_LEVEL|12|3-12、",
                "1.1 公务接待管理不严|TWO_LEVEL|1|1.1",
                "1.1. 学习不够|TWO_LEVEL|1|1.1.",
                "1.2.学习不够|TWO_LEVEL|2|1.2.",
                "2.3、学习不够|TWO_LEVEL|3|2.3、",
                "1.1关于学习不够的问题|TWO_LEVEL|1|1.1",
                "1-1“台账不全”问题|TWO_LEVEL|1|1-1",
                "1.2加强理论学习|TWO_LEVEL|2|1.2",
                "１．２　学习不够|TWO_LEVEL|2|１．２",
                "１－２ 学习不够|TWO_LEVEL|2|１－２",
                "1—3 学习不够|TWO_LEVEL|3|1—3",
                "1.1\t学习不够|TWO_LEVEL|1|1.1",
                "1.1.2023年以来学习不够|TWO_LEVEL|1|1.1.",
                "1.1 2023年以来学习不够|TWO_LEVEL|1|1.1",
                "1-2 5个支部未按期换届|TWO_LEVEL|2|1-2",
                "1-1、3个支部未按期换届|TWO_LEVEL|1|1-1、",
                "1-1 项目管理不严|TWO_LEVEL|1|1-1",
                "1-3 个别干部作风不实|TWO_LEVEL|3|1-3",
                "1.1 年度计划没有完成|TWO_LEVEL|1|1.1",
                "2.2 人员编制管理不严|TWO_LEVEL|2|2.2",
                "1.2 日常监管缺位|TWO_LEVEL|2|1.2",
                "1.1.|TWO_LEVEL|1|1.1.",
                "2.3.1 建立台账|THREE_LEVEL|1|2.3.1",
                "2.3.1. 建立台账|THREE_LEVEL|1|2.3.1.",
                "2.3.4、建立台账|THREE_LEVEL|4|2.3.4、",
                "1-1-2 建立台账|THREE_LEVEL|2|1-1-2",
                "1.1.1完善制度|THREE_LEVEL|1|1.1.1",
            })
    void reads_the_label_as_written(String line, NumberingScheme scheme, int number, String label) {
        Optional<Label> read = read(line);

        assertThat(read).isPresent();
        assertThat(read.get().scheme()).isEqualTo(scheme);
        assertThat(read.get().number()).isEqualTo(number);
        assertThat(read.get().slice().text()).isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.5亿元专项资金",
                "1.25倍以上",
                "1.5 亿元专项资金",
                "3.2%的党员",
                "3.2 %的党员",
                "3.5 个百分点",
                "2024.1.5召开会议",
                "2024.1.5 召开会议",
                "2024.1 召开会议",
                "2024-1-5 召开会议",
                "24.01.05 召开会议",
                "12-3月开展检查",
                "1-11月完成投资",
                "1-11 月完成投资",
                "1-3个工作日",
                "1-3 年内完成",
                "0871-66000000",
                "0871-6600 0000",
                "10.5公里道路",
                "10.5 公里道路",
                "9.30前完成",
                "9.30-10.30 召开会议",
                "1.5-2.0 米",
                "2.0 版本",
                "1-2号楼",
                "1-2、3号楼",
                "1-2、3-4号楼",
                "1.1、1.2米两种",
                "1.1.5亿元",
                "1.2.3.4 地址",
                "1-1",
                "1.1",
                "3.8妇女节",
                "5.1劳动节",
                "100-1 号文件",
                "1-100 名",
                "1.1至1.5级",
                "1.8.5",
                "1.2345亿元",
                "三、四季度持续推进",
                "二、三年级学生",
                "1、2号楼",
                "第一、第二党支部",
                "第一部分别推进",
                "2023.5",
                "2023年5月",
                "1234.学习",
                "1 学习",
                "10个方面",
                "12%",
                "3-5月",
                "首先,加强领导;其次,细化任务",
                "其他问题",
                "其一生奉献",
                "第一时间处置",
                "第一书记驻村",
                "第三方评估",
                "第二批干部",
                "第四季度",
                "第五方面军",
                "第3号文件",
                "第,一",
                "三级联动",
                "一直以来",
                "一批项目",
                "五个一工程",
                "是一、",
                "三要素管理",
                "一要点",
                "壹号院",
                "Ⅰ类问题",
                "A.B公司",
                "A类企业",
                "A.3学习",
                "第一项目部",
                "第一条例外",
                "第三节约型机关",
                "⼀级响应",
                "(国办发〔2024〕1号)",
                "(2024)1号文件",
                "(一二)学习",
                "(三级)医院",
                "(5个)",
                "(一",
                "()学习",
                "（略）",
                "(一百二十三号)",
                "问题导向",
                "问题清单",
                "问题:台账",
                "问题3个",
                "反馈意见",
                "反馈问题清单",
                "首先学习",
                "其中,党员",
                "再次学习",
                "学习1.制度",
                "、一",
                "。",
                "—",
                "“一、”",
                "\uD83D\uDE00"
            })
    void reads_no_label_where_there_is_none(String line) {
        assertThat(read(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.2 学习|1.|1", "12－3 学习|12-|12", "2.3.1、学习|2.3.|3", "1.1. 学习|1.|1", "1. 学习||", "(1)学习||", "一、学习||"
            })
    void tells_what_a_label_of_several_numbers_begins_with(
            String line, @Nullable String beginning, @Nullable Integer above) {
        Label label = read(line).orElseThrow();

        assertThat(label.beginning()).isEqualTo(beginning == null ? "" : beginning);
        assertThat(label.above()).isEqualTo(above == null ? OptionalInt.empty() : OptionalInt.of(above));
    }

    @Test
    void reads_nothing_out_of_nothing() {
        assertThat(LabelReader.read(SourceText.of("").all())).isEmpty();
    }

    @Test
    void looks_no_further_than_the_line() {
        SourceText text = SourceText.of("一\n、二\n是\n(三\n)");

        assertThat(OutlineReader.read(text).blocks())
                .allMatch(block -> block.label().isEmpty());
    }

    private static Optional<Label> read(String line) {
        return LabelReader.read(SourceText.of(line).all());
    }
}
