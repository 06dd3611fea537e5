package io.github.rectification.rule.builtin;

import java.util.BitSet;
import java.util.Set;

/**
 * Tells whether a few characters may be a person's name: a surname of the list and one or two characters that are not at
 * home in the names of bodies, posts and groups. Where it cannot be told, they are none.
 */
final class PersonNames {

    /** Surnames of one character (百家姓 and others in use), less those that are mostly other words. */
    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎"
            + "鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于傅皮卞齐康伍余元卜顾孟平黄穆萧尹姚邵湛汪祁毛禹狄米贝"
            + "明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万柯昝管卢莫"
            + "房裘缪干解应宗丁宣贲邓郁杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊甄曲封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗谷"
            + "车侯宓蓬郗班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰鄂索咸籍赖卓蔺屠蒙池乔阴胥闻"
            + "莘翟谭贡劳逄姬申扶冉宰郦雍璩桑桂濮牛寿边扈燕冀郏浦尚农温庄晏柴瞿阎慕茹习宦艾鱼容古易慎戈廖庾终居衡步耿满弘匡国"
            + "文寇广禄阙欧沃利蔚越隆师巩聂晁敖融冷辛阚那简饶沙丰巢关荆游竺盖益桓肖邸迟付佟覃苑仝闫岳冼佘闪楚么芦代区粟涂兰郄邝";

    private static final Set<String> COMPOUND = Set.of(
            "欧阳", "司马", "上官", "诸葛", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "端木", "东方", "南宫", "宇文", "长孙", "轩辕", "闻人",
            "东郭", "独孤", "澹台", "百里", "呼延", "鲜于", "太史", "申屠", "公羊", "钟离", "淳于", "单于");

    private static final String NOT_IN_NAMES = "某×xX等人员部门位组长局村社区委会导任记书处科室站所办司单者们领班党同该其此何多均都已也因将被未还又再经"
            + "各给予进行作出以及和与或的了是在从重轻责纪政务警告分问题案件事户众队院校厂店市县镇乡街道省企业机关干群席副"
            + "原前后上下级类种样目项工职岗个名受到方式对象内外双全公开条例法规制度商住店房屋车款费资产权证合作格肃厉应时体主团";

    private static final Set<String> WORDS = Set.of(
            "严肃", "严厉", "严格", "严明", "常态", "常委", "平时", "平等", "高度", "高效", "安全", "安置", "明确", "成立", "成员", "计划", "谈话", "强化",
            "路面", "童年", "万元", "包括", "包干", "左右", "石材", "富余", "焦点", "班子", "秋季", "宣传", "武装", "景区", "印章", "白酒", "怀疑", "索贿",
            "劳动", "劳务", "申请", "申报", "边远", "温和", "易腐", "终身", "居民", "满意", "国资", "国有", "文明", "广大", "利益", "隆重", "师生", "冷静",
            "简单", "丰富", "关键", "游客", "盖章", "益民", "安排", "应急", "应当", "应有", "水利", "水库", "云平", "华侨", "金融", "金额", "农民", "农户",
            "农业", "周边", "周围", "马上", "花费", "方案", "施工", "顾问", "康养", "余款", "元旦", "项目", "祝福", "席位", "季度", "管理", "管护", "房东",
            "解除", "解决", "封存", "储备", "井盖", "段落", "司机", "牧民", "谷物", "宫颈", "宁可", "暴力", "戎装", "符合", "幸福", "薄弱", "宿舍", "咸鱼",
            "籍贯", "闻讯", "贡献", "扶贫", "桑蚕", "寿命", "燕窝", "尚未", "庄重", "习惯", "容易", "古建", "慎重", "步骤", "越级", "融资", "沙石", "荆棘",
            "代办", "代表", "区域", "严重", "和解", "乐意", "任何", "任免", "齐抓", "强制", "左岸", "明显", "成功", "于是", "国企", "文件", "广泛", "关系",
            "纪律", "经济", "经常", "党纪", "政务", "相应", "相关", "双重", "连续", "常规", "明令", "强令", "强力", "任意", "任性", "平均", "安抚", "温情",
            "宣布", "高频", "高压", "高标", "黄河", "黄山", "石门", "长江", "成批", "简易", "季末", "应付", "费用", "后果", "计生", "党委", "支部", "国土",
            "水务", "林业", "农经", "路政", "车辆", "方便", "毛利", "白名", "卫生", "车站", "古城", "山林", "江河", "谢绝", "祝贺");

    /** Villages are called so: two characters, or a surname, 家 and one of these. */
    private static final String ENDS_OF_PLACES = "坪庄沟湾坝屯寨岭塘桥营堡庙坡洼垭冲铺坳坨峪圩浜埠滩集垸墩圳坑岗";

    private static final BitSet SURNAME = set(SURNAMES);
    private static final BitSet UNUSUAL = set(NOT_IN_NAMES);
    private static final BitSet FIRST = set(SURNAMES + String.join("", COMPOUND));

    private PersonNames() {}

    private static BitSet set(String characters) {
        var set = new BitSet();
        characters.chars().forEach(set::set);
        return set;
    }

    /**
     * Measures a name.
     *
     * @return the lengths, longest first, of what may be a name at the place; the text around must tell
     */
    static int[] lengths(String folded, int place, int end) {
        if (place + 2 > end) {
            return new int[0];
        }
        int surname =
                COMPOUND.contains(folded.substring(place, place + 2)) ? 2 : isSurname(folded.charAt(place)) ? 1 : 0;
        if (surname == 0) {
            return new int[0];
        }
        int longest = 0;
        while (longest < 2 && place + surname + longest < end && isGiven(folded.charAt(place + surname + longest))) {
            longest++;
        }
        int[] lengths = new int[longest];
        for (int i = 0; i < longest; i++) {
            lengths[i] = surname + longest - i;
        }
        return lengths;
    }

    /** {@return whether these characters may be a name} */
    static boolean isName(String folded, int start, int end) {
        for (int length : lengths(folded, start, end)) {
            if (length == end - start) {
                String words = folded.substring(start, end);
                return !isPlace(words) && WORDS.stream().noneMatch(words::startsWith);
            }
        }
        return false;
    }

    private static boolean isPlace(String words) {
        boolean isShort = words.length() == 2 || (words.length() == 3 && words.charAt(1) == '家');
        return isShort && ENDS_OF_PLACES.indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /** {@return whether a name may begin so: asked first, for most characters are none of these} */
    static boolean mayBegin(char c) {
        return FIRST.get(c);
    }

    private static boolean isSurname(char c) {
        return SURNAME.get(c);
    }

    private static boolean isGiven(char c) {
        return Chars.isHan(c) && !UNUSUAL.get(c);
    }
}
