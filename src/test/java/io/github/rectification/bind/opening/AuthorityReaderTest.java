package io.github.rectification.bind.opening;

import static io.github.rectification.testkit.Pieces.mentions;
import static io.github.rectification.testkit.Pieces.slice;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.source.SourceSlice;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            根据县委统一部署                    | 县委
            按照县委统一安排                    | 县委
            遵照县委统一要求                    | 县委
            依据县委统一部署                    | 县委
            经县委批准                          | 县委
            经县委同意                          | 县委
            经县委授权                          | 县委
            根据云溪学院党委巡察工作安排        | 云溪学院党委
            根据云溪局党组安排                  | 云溪局党组
            根据云溪街道党工委部署              | 云溪街道党工委
            根据云溪新区工委部署                | 云溪新区工委
            根据党中央统一部署                  | 党中央
            根据中共云溪县委员会部署            | 中共云溪县委员会
            根据县委关于开展巡察的部署          | 县委
            根据县委关于市委巡察的部署          | 县委
            根据县委部署和市委要求              | 县委
            根据县委安排和市委部署              | 县委
            根据县委要求和市委部署              | 县委
            根据党中央关于县委巡察的部署        | 党中央
            根据云溪局党组关于县委巡察的部署    | 云溪局党组
            根据云溪街道工委关于县委巡察的部署  | 云溪街道工委
            根据云溪县委员会关于市委巡察的部署  | 云溪县委员会
            根据市委巡察工作规划，2025年3月3日至5月9日，市委第一巡察组对甲局党组开展巡察 | 市委
            按照县委巡察工作计划                | 县委
            依照县委统一部署                    | 县委
            根据县委第三轮巡察工作方案          | 县委
            根据市委决定                        | 市委
            根据县委巡察工作领导小组安排        | 县委
            结合县委统一部署                    |
            根据县委工作规则                    |
            根据县委意见                        |
            根据县政府统一部署                  |
            根据《县委部署》                    |
            根据七届县委统一部署                |
            """)
    void the_authority_is_the_committee_that_ordered_it(String text, String authority) {
        assertThat(new AuthorityReader(slice(text), mentions(slice(text)))
                        .authority()
                        .map(SourceSlice::folded))
                .isEqualTo(Optional.ofNullable(authority));
    }
}
