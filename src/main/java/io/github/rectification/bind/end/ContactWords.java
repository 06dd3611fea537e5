package io.github.rectification.bind.end;

import java.util.regex.Pattern;

/** The words and forms by which contacts (联系方式) are known. */
final class ContactWords {

    /** The names of the channels; the longer ones first. */
    static final Pattern CHANNEL = Pattern.compile(
            "(?<phone>(?:联 {0,6}系 {0,6}|监督|举报|受理|咨询|值班|办公)?(?:电 {0,6}话|热线|来电|致电)(?:号码)?(?: ?\\([^()\\d]{1,8}\\))?|联系方式(?=: ?\\d))"
                    + "|(?<code>邮政编码|邮 {0,6}编)"
                    + "|(?<email>电子邮箱|电子信箱|电子邮件|电子邮址|E-?mail|email|邮 {0,6}箱|邮件(?=[至到] ?[A-Za-z0-9])|(?:来件|邮件)请发[送至到]?)(?:地址)?"
                    + "|(?<address>邮政信箱|邮政地址|通[讯信]地址|邮寄地址|联系地址|来信地址|信件地址|收信地址|办公地址|来信来访地址|来[信函]请寄|来[信函]寄|(?:写信|来信|信件|邮件)[^,。;:\\d]{0,4}寄[到至往]?|地 {0,6}址|信箱|来信(?=:)|信函(?=:))"
                    + "|(?<addressee>收件人|收信人|收件单位|收信单位)|(?<other>联系人|联系单位|联系科室|接收人|受理时间|接待时间|来访地址|网址|官方网站)");

    static final Pattern PHONE = Pattern.compile(
            "(?:\\+?86[- ])?(?:\\(0\\d{2,3}\\) ?|0\\d{2,3}[-—–― ]{1,2})?\\d{3,4}[- ]?\\d{4}(?:[-—转 ]{1,2}\\d{1,6})?(?!\\d)|\\d[-—–―.·•\\d ()]{2,24}\\d|\\d{3,}");
    static final Pattern NEXT_PHONE = Pattern.compile("; ?\\(?\\d[-\\d() ]{6,16}");
    static final Pattern CODE = Pattern.compile("\\d[\\d ]{2,10}\\d");
    static final Pattern EMAIL = Pattern.compile(
            "[A-Za-z0-9._%+\\-]{1,64} ?@ ?[A-Za-z0-9.\\-]{0,119}[A-Za-z0-9\\-](?![@#A-Za-z0-9])|[A-Za-z0-9._%+\\-@#]{3,120}");
    static final Pattern ADDRESS_IN_BRACKETS = Pattern.compile(
            "^([^()]{2,60})\\((?!收件|收信|邮编|邮政编码)([^(),;]{4,60}[号楼室栋座层院][^(),;]{0,20})(?:[,;][^()]{0,80}(?:\\([^()]{0,40}\\)[^()]{0,80})?)?(?:\\)|$)");
    static final Pattern PLACE = Pattern.compile("^[^,。;]{2,40}(?:\\d{1,5}号|楼|室|大厦|院)");
    static final Pattern PLACE_AND_OFFICE =
            Pattern.compile("([^,]{4,60}[号室楼层座院幢]),([^,]{4,40}(?:办公室|办|领导小组|委员会|党委|党组))");
    static final Pattern RECEIVED_BY = Pattern.compile("[,、( ](?<name>[^,、() ]{2,40}?) ?\\(?收\\)?[,;。( ]*(?:$|(?=邮))");
    /** No mark stands between the address and who receives. */
    static final Pattern RECEIVED_STRAIGHT = Pattern.compile(
            "(?<=[\\d一二三四五六七八九十][号室楼层座院幢栋]{1,2})(?<name>(?![号室楼层座院幢栋])[^,、() \\d]{2,40}?) ?\\(?收\\)?[,;。( ]*(?:$|(?=邮))");

    static final Pattern PERSON = Pattern.compile("^(?!.*[办室委]$)(?:[\\p{IsHan}]{2,3}(?:同志|某|某某)?$|.*某)");
    static final Pattern NOTE = Pattern.compile("[(,](?:来信|信封|请|注明)|\\((?:邮编|(?=\\d{6}\\)))");
    /** A code in brackets after the address, without its name. */
    static final Pattern BARE_CODE = Pattern.compile("\\((\\d{6})\\)");

    static final Pattern HEADING = Pattern.compile("(?:附[:,]?)?(?:联系|反馈|受理|监督)(?:方式|渠道|途径)(?:如下)?[:。]?");

    private ContactWords() {}
}
