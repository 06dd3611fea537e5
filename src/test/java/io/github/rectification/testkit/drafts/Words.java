package io.github.rectification.testkit.drafts;

import java.util.List;

/** Invented phrases: problems, tasks, deeds, headings and paragraphs. All of them in full-width punctuation. */
final class Words {

    /** Shortcomings, as inspectors name them. */
    static final List<String> PROBLEMS = List.of(
            "理论学习浮在表面",
            "谈心谈话一谈了之",
            "项目前期论证粗放",
            "对下属企业监管不到位",
            "公务接待审批倒置",
            "党费收缴标准偏低",
            "信访积案化解迟缓",
            "干部交流轮岗少",
            "固定资产底数不清",
            "惠民资金拨付滞后",
            "意识形态阵地巡查有死角",
            "工会经费列支不规范",
            "年轻干部墩苗历练不足",
            "合同管理漏洞较多",
            "主动服务企业意识弱",
            "秸秆禁烧责任层层递减",
            "危房改造核查走样",
            "档案移交手续缺失",
            "值班值守制度执行打折",
            "科技成果转化率低",
            "“一岗双责”压得不实",
            "聚焦主责主业不够，抓‘小切口’改革办法不多");

    /** Tasks, as the body itself words them. */
    static final List<String> TASKS = List.of(
            "深化理论武装",
            "做强主导产业",
            "守住耕地红线",
            "擦亮生态底色",
            "规范选人用人程序",
            "优化政务服务流程，提升群众满意度",
            "健全内部控制",
            "从严管理公款公物",
            "织密基层治理网格",
            "夯实支部战斗堡垒",
            "补齐公共服务短板",
            "严明纪律规矩",
            "推动“三资”管理阳光透明",
            "提高物资采购透明度");

    /** What was done, in sentences with their closing mark. */
    static final List<String> DEEDS = List.of(
            "把学习日固定在每月第二个周五，领学人提前一周写好讲稿。",
            "请老党员、老模范走上讲台，讲述身边的艰苦岁月。",
            "印发操作手册，把每道工序由谁签字写得明明白白。",
            "对排查出的堵点逐一画出流程图，能合并的合并、能取消的取消。",
            "安排两名业务骨干驻点帮扶，帮到见效为止。",
            "修订《会议议事规则》，没有书面材料的议题不上会。",
            "与财政部门对接，资金到账后三个工作日内拨付。",
            "建立红黑榜，红榜发喜报，黑榜当面谈。",
            "对照台账逐件盘点实物，贴上带编号的标签。",
            "开通网上预约，群众少跑一趟腿。",
            "开展“敲门行动”，到困难户家里看米缸、看药箱、看被褥。",
            "选派六名年轻干部到信访窗口轮训半年。",
            "建立“首问负责、限时办结、到期提醒”机制，超时自动亮灯。",
            "把廉政风险点制成桌牌，摆在经办人手边。",
            "组织旁听庭审一场，用身边事教育身边人。",
            "对下属单位账目交叉检查，发现的疑点当场核对凭证。",
            "会同审计部门回看近三年合同，补签条款二十余处。",
            "设立意见箱并公开二维码，收到的意见每周开箱一次。",
            "由分管领导带队夜查，路灯不亮、井盖松动的当晚报修。",
            "推行项目经理责任制，工期、质量、安全一人牵头。",
            "清理长期挂账的往来款，理清一笔核销一笔。",
            "邀请服务对象评议，评议结果与年终考核挂钩。",
            "健全值班日志，交接班双方签名。",
            "举办业务比武，前三名优先推荐评优。",
            "对新任职人员开展任前谈话，送上一本纪律读本。");

    /** Sentences with numbers that are no facts about the rectification as a whole. */
    static final List<String> TRAPS = List.of(
            "集中约谈17名中层干部，督促其补齐学习笔记。",
            "设立50万元的青年创新基金，首批支持项目八个。",
            "第三方测评显示，服务对象满意率为97.2%。",
            "协助法院对2起欠薪案件立案并调解结案。",
            "清退临时聘用人员5名，岗位通过公开招聘补足。",
            "完善《公务用车管理办法》等6项制度。",
            "目前已完成3个小区改造，正在推进2个。",
            "全年办结群众诉求1208件，办结率99.1%。",
            "给予涉事企业负责人警告并责令停业整顿。",
            "召开专题会议12次，解决具体问题31个。",
            "争取上级补助资金320万元用于灌渠修复。",
            "2023年6月1日至30日开展安全生产月活动。");

    /** What a group of items is about. */
    static final List<String> GROUPS = List.of(
            "贯彻落实党的路线方针政策",
            "推动高质量发展",
            "防范化解重大风险",
            "全面从严治党",
            "财务和资产管理",
            "领导班子和干部队伍建设",
            "基层党组织建设",
            "服务群众",
            "落实巡察、审计等监督发现问题整改");

    /** Short headings with what is said below them. */
    static final List<String> STEPS = List.of("提高认识，凝聚共识", "明确分工，压实担子", "紧盯节点，跟踪问效", "举一反三，标本兼治", "开门整改，接受评议");

    /** Paragraphs of a general kind. */
    static final List<String> PARAGRAPHS = List.of(
            "大家一致认为，反馈意见实事求是、切中要害，必须照单全收。",
            "班子成员按照分工到联系点调研，问计于基层、问需于群众。",
            "每周梳理一次进度，对慢下来的事项由专人提醒、当面督促。",
            "把改与建结合起来，堵上漏洞，立起规矩。",
            "专题民主生活会上，班子成员逐一对照检查，开展了严肃认真的批评。",
            "对容易反复的问题定期回访，谁主管谁负责到底。");

    private static final String HEADS = "柳杏桃竹松槐榆桑荷菱梅兰";
    private static final String TAILS = "湾坡岭塘坪溪洲沟";

    private Words() {}

    /** {@return the name of an invented village, another for each number below 98} */
    static String village(int number) {
        return "" + HEADS.charAt(number % HEADS.length()) + TAILS.charAt(number / HEADS.length() % TAILS.length())
                + "村";
    }
}
