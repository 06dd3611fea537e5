package io.github.rectification.bind.opening;

import static io.github.rectification.testkit.Pieces.mentions;
import static io.github.rectification.testkit.Pieces.slice;
import static io.github.rectification.testkit.Pieces.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.InspectionKind;
import io.github.rectification.reading.InspectionKinds;
import io.github.rectification.reading.TeamMention;
import io.github.rectification.source.SourceSlice;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectionClauseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            开展巡察 开展了巡视 进行常规巡察 进行了专项巡视 实施巡察 接受县委巡察 接受巡视 | 开设巡察 推行巡视 开展考察 开展，巡察 接待巡察 接受，巡视 接受考察
            """)
    void an_inspection_is_carried_out_or_received(String read, String notRead) {
        assertThat(words(read)).allMatch(InspectionClauseTest::tellsOfInspection);
        assertThat(words(notRead)).noneMatch(InspectionClauseTest::tellsOfInspection);
        for (String verb : List.of("开展", "接受")) {
            assertThat(tellsOfInspection(verb + "甲".repeat(60) + "巡察")).isTrue();
            assertThat(tellsOfInspection(verb + "甲".repeat(61) + "巡察")).isFalse();
        }
    }

    private static boolean tellsOfInspection(String words) {
        return new InspectionClause(slice(words), mentions(slice(words)), List.of()).isTold();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            县委第一巡察组对甲局开展常规巡察；对乙局开展教育领域专项巡察。     | ROUTINE SPECIAL
            县委第一巡察组对甲局开展了常规巡察，对乙局开展了提级巡察。         | ROUTINE ELEVATED
            县委第一巡察组对甲局开展常规巡察，同步开展选人用人专项巡察。       | ROUTINE SPECIAL
            县委第一巡察组对甲局开展常规巡察，并对乙村开展提级巡察，同时对丙局开展机动巡察。 | ROUTINE ELEVATED MOBILE
            县委第一巡察组对甲局开展常规巡察，并延伸巡察下属单位。             | ROUTINE EXTENDED
            县委第一巡察组对甲局开展常规巡察。对乙局开展专项巡察。             | ROUTINE
            县委第一巡察组对甲局开展常规巡察，对存量问题开展专项整治。         | ROUTINE
            县委第一巡察组对甲局开展常规巡察；市委开展专项督查。               | ROUTINE
            """)
    void further_inspections_in_the_sentence_are_told_with_it(String opening, String kinds) {
        SourceSlice text = slice(opening);
        var clause = new InspectionClause(text, mentions(text), TeamMention.in(text, mentions(text)));

        assertThat(InspectionKinds.in(clause.words(), mentions(text)).keySet())
                .extracting(InspectionKind::name)
                .containsExactly(kinds.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            七届县委第九轮联动巡察县委第一巡察组对甲局党组开展了巡察。     | LINKED
            七届县委第九轮常规巡察县委第一巡察组对甲局党组开展了巡察。     | ROUTINE
            七届县委第九轮专项巡察市委第三巡察组进驻甲局党组开展巡察。     | SPECIAL
            县委第三轮提级巡察县委第二巡察组对甲村党支部开展了巡察。       | ELEVATED
            七届县委第九轮常规巡察中，县委第一巡察组对甲局党组开展了机动巡察。 | MOBILE
            """)
    void a_round_straight_before_the_team_tells_the_kind(String opening, InspectionKind kind) {
        SourceSlice text = slice(opening);
        var clause = new InspectionClause(text, mentions(text), TeamMention.in(text, mentions(text)));

        assertThat(InspectionKinds.in(clause.words(), mentions(text)).keySet()).containsExactly(kind);
    }
}
