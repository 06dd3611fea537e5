package io.github.rectification.bind;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.calendar.WorkingCalendar;
import io.github.rectification.model.Item;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.model.Section;
import io.github.rectification.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels of several numbers stand below the number that they begin with. A stroke ends a paragraph. */
class MultilevelLabelsTest {

    private static final String HEAD =
            "中共云溪县燃气公司委员会关于巡察整改进展情况的通报\n根据县委统一部署，2023年3月1日至4月28日，县委第二巡察组对县燃气公司党委开展了巡察。2023年6月5日，县委第二巡察组反馈了巡察意见。现将整改情况予以公布。\n一、履行主体责任情况\n公司党委高度重视，召开会议研究部署。\n二、整改落实情况\n";
    private static final String END = "\n欢迎广大干部群众监督。\n中共云溪县燃气公司委员会\n2024年1月5日\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            （一）思想建设方面/1-1 关于“学习不够”问题/制定计划。/1-2 关于“研讨不够”问题/开展研讨。/（二）作风建设方面/2-1 关于“下沉不够”问题/走访用户。 | （一）[1-1(-) 1-2(-)] （二）[2-1(-)]
            （一）思想建设方面/1-1.关于“学习不够”问题/1.制定计划。/2.开展研讨。/1-2.关于“研讨不够”问题/1.开展研讨。/（二）作风建设方面/2-1.关于“下沉不够”问题/1.走访用户。 | （一）[1-1.(1. 2.) 1-2.(1.)] （二）[2-1.(1.)]
            1.思想建设方面/1.1 关于“学习不够”问题。/（1）制定计划。/（2）开展研讨。/1.2 关于“研讨不够”问题。/（1）开展研讨。/2.作风建设方面/2.1 关于“下沉不够”问题。/（1）走访用户。 | 1.[1.1(（1） （2）) 1.2(（1）)] 2.[2.1(（1）)]
            1.关于“学习不够”问题/1.1 制定计划，按月学习。/1.2 开展研讨，每季一次。/2.关于“下沉不够”问题/2.1 走访用户，解决难题。/2.2 建立台账，逐户回访。 | 1.(1.1 1.2) 2.(2.1 2.2)
            1-1关于“学习不够”问题。一是制定计划。二是开展研讨。/1-2关于“研讨不够”问题。一是开展研讨。/2-1关于“下沉不够”问题。一是走访用户。 | 1-1(一是 二是) 1-2(一是) 2-1(一是)
            1.1、思想建设方面/1.1.1、关于“学习不够”问题/制定计划。/1.1.2、关于“研讨不够”问题/开展研讨。/1.2、作风建设方面/1.2.1、关于“下沉不够”问题/走访用户。 | 1.1、[1.1.1、(-) 1.1.2、(-)] 1.2、[1.2.1、(-)]
            （一）思想建设方面/1．1　关于“学习不够”问题/制定计划。1.5亿元投资到位。/3.2%的用户已回访。/（二）作风建设方面/2．1　关于“下沉不够”问题/走访用户。 | （一）[1．1(-)] （二）[2．1(-)]
            （一）思想建设方面/1-1 关于“学习不够”问题/制定计划。/1-2 关于“研讨不够”问题/开展研讨。/2-1 关于“下沉不够”问题/走访用户。 | （一）[1-1(-) 1-2(-)] _[2-1(-)]
            """)
    void items_and_measures_are_told_by_them(String body, String shown) {
        RectificationReport report = ReportBinder.bind(
                        SourceText.of(HEAD + body.replace('/', '\n') + END), WorkingCalendar.mainlandChina())
                .report();

        assertThat(shown(report.sections().get(1))).isEqualTo(shown);
    }

    private static String shown(Section part) {
        return Stream.concat(
                        part.items().stream().map(MultilevelLabelsTest::shown),
                        part.sections().stream().map(section -> label(section.label()) + "[" + shown(section) + "]"))
                .collect(Collectors.joining(" "));
    }

    private static String shown(Item item) {
        List<String> measures = item.measures().stream()
                .map(measure -> measure.label().orElse("-"))
                .toList();
        return label(item.label()) + "(" + String.join(" ", measures) + ")";
    }

    private static String label(Optional<String> label) {
        return label.orElse("_");
    }
}
