package io.github.rectification.testkit.drafts;

import io.github.rectification.model.Contacts;
import io.github.rectification.model.ContactsBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Writes the ways to reach the body, in any order, with or without colons, on one line or several. */
final class ContactWriter {

    private static final List<String> PLACES =
            List.of("松岭市云溪县幸福路8号", "兰台市鹿鸣区柳岸大街甲12号3楼", "松岭市滨江路66号5号楼301室", "云溪县青禾镇镇政府院内", "兰台市文津街2号办公楼102");

    private final Sheet sheet;
    private final Dice dice;
    private final ContactsBuilder contacts = Contacts.builder();
    private final String colon;

    ContactWriter(Sheet sheet) {
        this.sheet = sheet;
        this.dice = sheet.dice();
        this.colon = dice.chance(80) ? "：" : "";
    }

    /** Writes the invitation and the contacts. */
    void write(String invitation) {
        if (dice.chance(5) && !sheet.sound()) {
            sheet.tag("contacts", "none");
            sheet.line(invitation);
            return;
        }
        List<String> parts = parts();
        sheet.report().contacts(contacts.build());
        int layout = dice.between(1, 3);
        sheet.tag(
                "contacts",
                List.of("sameLine", "ownLine", "manyLines").get(layout - 1) + (colon.isEmpty() ? "Bare" : ""));
        String joined = dice.of("", "联系方式：") + String.join(dice.of("；", "；", "，"), parts) + "。";
        if (layout == 1) {
            sheet.line(invitation + joined);
        } else if (layout == 2) {
            sheet.line(invitation);
            sheet.line(joined);
        } else {
            sheet.line(invitation);
            String end = dice.of("", "；");
            parts.forEach(part -> sheet.line(part + end));
        }
    }

    private List<String> parts() {
        List<String> parts = new ArrayList<>();
        parts.add(phones());
        if (dice.chance(80) || sheet.sound()) {
            parts.add(place());
        }
        if (dice.chance(70) || sheet.sound()) {
            String mail = dice.of("xczg", "dzb", "jgdw_2024", "lxd.office") + "@"
                    + dice.of("yunxi.example", "sl.songling.example");
            contacts.addEmails(mail);
            parts.add(dice.of("电子邮箱", "电子信箱", "邮箱", "电子邮件") + colon + mail);
        }
        Collections.shuffle(parts, new Random(dice.between(0, 1000)));
        return parts;
    }

    private String phones() {
        List<String> numbers = new ArrayList<>();
        int count = dice.of(1, 1, 1, 2, 3);
        for (int number = 0; number < count; number++) {
            String area = dice.of("0000-", "0000-", "000-", "");
            numbers.add((sheet.sound() ? "0000-" : area) + "55" + dice.between(50_000, 59_999));
        }
        contacts.addAllPhones(numbers);
        sheet.tag("phones", Integer.toString(count));
        String hours = dice.chance(10) ? "（工作日8:30—17:30）" : "";
        return dice.of("联系电话", "电话", "监督电话", "咨询电话", "联系电话（传真）")
                + colon
                + String.join(dice.of("、", "，"), numbers)
                + hours;
    }

    private String place() {
        String place = dice.pick(PLACES);
        String code = "000" + dice.between(100, 999);
        contacts.postalAddress(place).postalCode(code);
        if (dice.chance(20)) {
            String office = dice.of("党政办公室", sheet.sound() ? sheet.inspected().word() + "办" : "巡察整改工作领导小组办公室", "机关党委");
            contacts.addressee(office);
            sheet.tag("addressee", "brackets");
            return dice.of("邮政信箱", "来信地址", "邮寄地址") + "：" + office + "（" + place + "，邮编" + code
                    + dice.of("，信封上请注明“整改意见”）", "）");
        }
        if (dice.chance(15)) {
            String person = dice.of("县纪委监委驻局纪检组", "党委办公室");
            contacts.addressee(person);
            sheet.tag("addressee", "labelled");
            return dice.of("收件人", "收信人") + "：" + person + "；" + street(place) + "；" + code(code);
        }
        return street(place) + dice.of("；", "，") + code(code);
    }

    private String street(String place) {
        return dice.of("邮政信箱", "邮政地址", "通信地址", "通讯地址", "邮寄地址", "地址", "联系地址") + colon + place;
    }

    private String code(String code) {
        return dice.of("邮政编码", "邮编") + colon + code;
    }
}
