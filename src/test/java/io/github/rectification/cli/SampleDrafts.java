package io.github.rectification.cli;

/** Drafts of invented bodies. */
final class SampleDrafts {

    /** Judged on 2 November 2024 nothing is wrong with it. */
    static final String SOUND = """
            中共云溪县青禾镇委员会关于巡察整改进展情况的通报
            根据县委统一部署,2024年3月4日至4月26日,县委第三巡察组对青禾镇党委进行了常规巡察。2024年6月20日,县委第三巡察组向青禾镇党委反馈了巡察意见。按照有关要求,现将巡察整改进展情况予以公布。
            一、镇党委履行巡察整改主体责任情况
            镇党委书记任组长。
            二、巡察整改任务落实情况
            1.关于“台账不全”问题的整改情况
            一是补齐台账。
            2.关于“公示不及时”问题的整改情况
            一是及时公示。
            三、下一步工作打算
            镇党委将持续巩固整改成果。
            欢迎广大干部群众对巡察整改落实情况进行监督。如有意见建议,请及时向我们反映。公开期限:2024年10月8日至2024年10月30日。联系电话:0000-5550123;邮政信箱:云溪县青禾镇中心路1号;电子邮箱:qinghe@example.invalid。
            中共云溪县青禾镇委员会
            2024年10月8日
            """;

    /** The same with its second item numbered 1. */
    static final String REPEATED_NUMBER = SOUND.replace("2.关于", "1.关于");

    /** Text of another genre. */
    static final String RECIPE = "红烧豆腐的做法\n先把豆腐切块,再下锅煎黄。\n";

    private SampleDrafts() {}
}
