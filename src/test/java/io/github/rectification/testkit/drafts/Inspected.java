package io.github.rectification.testkit.drafts;

import io.github.rectification.model.InspectionRegime;
import java.util.List;

/**
 * An invented body that was inspected, and by whom.
 *
 * @param level a tag for the table of failures
 * @param regime 巡视 or 巡察
 * @param authority who sent the team, as the opening words it
 * @param committee the committee in the team's name
 * @param body the inspected body as the opening words it
 * @param formal the body's name in full, as it signs
 * @param people who is invited to supervise
 */
record Inspected(
        String level,
        InspectionRegime regime,
        String authority,
        String committee,
        String body,
        String formal,
        String people) {

    private static final String PUBLIC = "广大干部群众";

    /** {@return 巡视 or 巡察} */
    String word() {
        return regime == InspectionRegime.XUNSHI ? "巡视" : "巡察";
    }

    /** {@return whether its rounds are counted by terms, such as 六届县委第四轮} */
    boolean hasTerms() {
        return committee.endsWith("委") && committee.length() == 2;
    }

    /** {@return all of them} */
    static List<Inspected> all() {
        return List.of(
                county("青禾镇党委", "中共云溪县青禾镇委员会"),
                county("白鹭乡党委", "中共云溪县白鹭乡委员会"),
                county("县农业农村局党组", "中共云溪县农业农村局党组"),
                county("县民族中学党支部", "中共云溪县民族中学支部委员会"),
                county("县妇幼保健院党总支", "中共云溪县妇幼保健院总支部委员会"),
                district("柳岸街道党工委", "中共兰台市鹿鸣区柳岸街道工作委员会"),
                district("区城市管理局党组", "中共兰台市鹿鸣区城市管理局党组"),
                district("鹿鸣区委统战部", "中共兰台市鹿鸣区委统一战线工作部"),
                city("市生态环境局党组", "中共松岭市生态环境局党组"),
                city("松岭经开区党工委", "中共松岭市经济技术开发区工作委员会"),
                city("市公共交通集团党委", "中共松岭市公共交通集团有限公司委员会"),
                province("省测绘地理信息局党组", "中共江左省测绘地理信息局党组"),
                province("松岭市委", "中共松岭市委"),
                province("江左医科大学党委", "中共江左医科大学委员会"),
                xunshi("central", "党中央", "中央", "国家潮汐局党组", "中共国家潮汐局党组"),
                inside("university", "学校党委", "校党委", "数学学院党委", "中共松岭大学数学学院委员会", "广大师生员工"),
                inside("company", "集团公司党委", "集团公司党委", "远帆航运公司党委", "中共远帆航运有限公司委员会", "广大干部职工"),
                inside("company", "集团党委", "集团党委", "青石水泥厂党委", "中共青石水泥厂委员会", "全体干部职工"));
    }

    private static Inspected county(String body, String formal) {
        return inside("county", "县委", "县委", body, formal, PUBLIC);
    }

    private static Inspected district(String body, String formal) {
        return inside("district", "区委", "区委", body, formal, PUBLIC);
    }

    private static Inspected city(String body, String formal) {
        return inside("city", "市委", "市委", body, formal, PUBLIC);
    }

    private static Inspected province(String body, String formal) {
        return xunshi("province", "省委", "省委", body, formal);
    }

    private static Inspected xunshi(String level, String authority, String committee, String body, String formal) {
        return new Inspected(level, InspectionRegime.XUNSHI, authority, committee, body, formal, PUBLIC);
    }

    private static Inspected inside(
            String level, String authority, String committee, String body, String formal, String people) {
        return new Inspected(level, InspectionRegime.XUNCHA, authority, committee, body, formal, people);
    }
}
