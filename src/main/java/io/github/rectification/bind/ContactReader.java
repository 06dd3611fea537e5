package io.github.rectification.bind;

import io.github.rectification.model.Contacts;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSlice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the contacts (联系方式), in any order, with or without a colon after their names. */
final class ContactReader {

    private static final PropertyPath CONTACTS = PropertyPath.ROOT.property("contacts");

    /** The names of the channels; the longer ones first. */
    private static final Pattern CHANNEL = Pattern.compile(
            "(?<phone>(?:联 {0,6}系 {0,6}|监督|举报|受理|咨询|值班|办公)?(?:电 {0,6}话|热线|来电|致电)(?:号码)?(?: ?\\([^()\\d]{1,8}\\))?|联系方式(?=: ?\\d))"
                    + "|(?<code>邮政编码|邮 {0,6}编)"
                    + "|(?<email>电子邮箱|电子信箱|电子邮件|电子邮址|E-?mail|email|邮 {0,6}箱|邮件(?=[至到] ?[A-Za-z0-9]))(?:地址)?"
                    + "|(?<address>邮政信箱|邮政地址|通[讯信]地址|邮寄地址|联系地址|来信地址|信件地址|收信地址|办公地址|来信来访地址|来信请寄|来信寄|(?:写信|来信|信件|邮件)[^,。;:\\d]{0,4}寄[到至往]?|地 {0,6}址|信箱|来信(?=:))"
                    + "|(?<addressee>收件人|收信人|收件单位|收信单位)|(?<other>联系人|联系单位|联系科室|接收人|受理时间|接待时间|来访地址|网址|官方网站)");

    private static final Pattern PHONE = Pattern.compile(
            "(?:\\+?86[- ])?(?:\\(0\\d{2,3}\\) ?|0\\d{2,3}[-—–― ]{1,2})?\\d{3,4}[- ]?\\d{4}(?:[-—转 ]{1,2}\\d{1,6})?(?!\\d)|\\d[-\\d ()]{2,24}\\d|\\d{3,}");
    private static final Pattern NEXT_PHONE = Pattern.compile("; ?\\(?\\d[-\\d() ]{6,16}");
    private static final Pattern CODE = Pattern.compile("\\d[\\d ]{2,10}\\d");
    private static final Pattern EMAIL = Pattern.compile(
            "[A-Za-z0-9._%+\\-]{1,64} ?@ ?[A-Za-z0-9.\\-]{0,119}[A-Za-z0-9\\-](?![@#A-Za-z0-9])|[A-Za-z0-9._%+\\-@#]{3,120}");
    private static final Pattern ADDRESS_IN_BRACKETS = Pattern.compile(
            "^([^()]{2,60})\\(([^(),;]{4,60}[号楼室栋座层院][^(),;]{0,20})(?:[,;][^()]{0,80}(?:\\([^()]{0,40}\\)[^()]{0,80})?)?(?:\\)|$)");
    private static final Pattern PLACE = Pattern.compile("^[^,。;]{2,40}(?:\\d{1,5}号|楼|室|大厦|院)");
    private static final Pattern PLACE_AND_OFFICE =
            Pattern.compile("([^,]{4,60}[号室楼层座院幢]),([^,]{4,40}(?:办公室|办|领导小组|委员会|党委|党组))");
    private static final Pattern RECEIVED_BY =
            Pattern.compile("[,、( ](?<name>[^,、() ]{2,40}?) ?\\(?收\\)?[,;。( ]*(?:$|(?=邮))");
    private static final Pattern PERSON = Pattern.compile("^[\\p{IsHan}]{2,3}(?:同志|某|某某)?$|某");
    private static final Pattern NOTE = Pattern.compile("\\((?:来信|信封|请|注明|邮编)");
    private static final Pattern HEADING = Pattern.compile("(?:附[:,]?)?(?:联系|反馈|受理|监督)(?:方式|渠道|途径)(?:如下)?[:。]?");
    private static final int LONGEST = 1500;

    private final Places places;
    private final List<SourceSlice> phones = new ArrayList<>();
    private final List<SourceSlice> emails = new ArrayList<>();
    private Optional<SourceSlice> address = Optional.empty();
    private Optional<SourceSlice> addressee = Optional.empty();
    private Optional<SourceSlice> code = Optional.empty();

    private ContactReader(Places places) {
        this.places = places;
    }

    /** {@return whether the paragraph gives at least one channel with its value} */
    static boolean holdsContacts(SourceSlice line) {
        if (line.length() > LONGEST) {
            return false;
        }
        if (line.matcher(HEADING).matches()) {
            return true;
        }
        Matcher channel = line.matcher(CHANNEL);
        while (channel.find()) {
            SourceSlice value = value(line, channel.end());
            boolean colon = channel.end() < line.length() && line.charAt(channel.end()) == ':';
            boolean digits = value.matcher(PHONE).lookingAt();
            boolean place = channel.group("address") != null
                    && channel.start() == 0
                    && value.matcher(PLACE).find();
            if (colon || digits || place || (channel.group("email") != null && value.contains("@"))) {
                return true;
            }
        }
        return line.length() < 80 && line.contains("@") && line.matcher(EMAIL).find();
    }

    static Optional<Contacts> read(List<SourceSlice> lines, Places places) {
        var reader = new ContactReader(places);
        for (SourceSlice line : lines) {
            if (line.length() <= LONGEST) {
                reader.read(line);
            }
        }
        return reader.contacts(lines);
    }

    private void read(SourceSlice line) {
        Matcher channel = line.matcher(CHANNEL);
        int from = 0;
        while (channel.find(from)) {
            SourceSlice value = value(line, channel.end());
            from = channel.end();
            if (channel.group("phone") != null) {
                phones(line, channel.end());
            } else if (channel.group("email") != null || isEmail(value)) {
                emails(value);
            } else if (channel.group("code") != null) {
                code = code.or(() -> first(CODE, value));
            } else if (channel.group("addressee") != null) {
                addressee = addressee.or(() -> words(value).filter(ContactReader::isNoPerson));
            } else if (channel.group("other") == null && address.isEmpty()) {
                from = Math.max(from, address(line, value));
            }
        }
    }

    /** A 信箱 may be one of either kind. */
    private static boolean isEmail(SourceSlice value) {
        Matcher email = value.matcher(EMAIL);
        return email.lookingAt() && value.cut(0, email.end()).contains("@");
    }

    /** {@return the words after a channel's name, up to the next mark that ends them or the next channel} */
    private static SourceSlice value(SourceSlice line, int from) {
        int start = from;
        while (start < line.length() && ": 为是至到\t".indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < line.length() && ";。\n".indexOf(line.charAt(end)) < 0) {
            end++;
        }
        return line.cut(start, end).trim();
    }

    /** Further numbers may follow a semicolon. */
    private void phones(SourceSlice line, int from) {
        SourceSlice value = value(line, from);
        int next = value.end() - line.start();
        while (next < line.length() && line.from(next).matcher(NEXT_PHONE).lookingAt()) {
            value = value.through(value(line, next + 1));
            next = value.end() - line.start();
        }
        SourceSlice own = upToNextChannel(value);
        Matcher phone = own.matcher(PHONE);
        while (phone.find()) {
            if (!isTimeOfDay(own, phone.start(), phone.end())) {
                phones.add(own.cut(phone.start(), phone.end()).trim());
            }
        }
    }

    /** 8:00-12:00 */
    private static boolean isTimeOfDay(SourceSlice value, int start, int end) {
        boolean minutes = start > 1 && value.charAt(start - 1) == ':' && Character.isDigit(value.charAt(start - 2));
        boolean hours =
                end + 1 < value.length() && value.charAt(end) == ':' && Character.isDigit(value.charAt(end + 1));
        return minutes || hours;
    }

    private void emails(SourceSlice value) {
        SourceSlice own = upToNextChannel(value);
        Matcher email = own.matcher(EMAIL);
        while (email.find()) {
            emails.add(own.cut(email.start(), email.end()).trim());
        }
    }

    /** {@return where the reading of the line goes on} */
    private int address(SourceSlice line, SourceSlice value) {
        SourceSlice whole = bracketsClosed(line, value);
        Matcher receiver = upToNextChannel(whole).matcher(RECEIVED_BY);
        if (receiver.find()) {
            return addressAndReceiver(line, whole, receiver);
        }
        Matcher inBrackets = whole.matcher(ADDRESS_IN_BRACKETS);
        if (inBrackets.find()) {
            addressee = addressee.or(() -> Optional.of(
                    whole.cut(inBrackets.start(1), inBrackets.end(1)).trim()));
            address = Optional.of(
                    whole.cut(inBrackets.start(2), inBrackets.end(2)).trim());
            return address.get().end() - line.start();
        }
        SourceSlice own = upToNextChannel(value);
        Matcher note = own.matcher(NOTE);
        SourceSlice bare = withoutTail(note.find() ? own.cut(0, note.start()) : own);
        Matcher office = bare.matcher(PLACE_AND_OFFICE);
        if (office.matches()) {
            address = Optional.of(bare.cut(office.start(1), office.end(1)).trim());
            SourceSlice name = bare.cut(office.start(2), office.end(2)).trim();
            addressee = addressee.or(() -> Optional.of(name));
            return own.end() - line.start();
        }
        note.reset();
        address = words(withoutTail(note.find() ? own.cut(0, note.start()) : own));
        return own.end() - line.start();
    }

    /** 某路1号,某局办公室收: what stands before 收 is the addressee. */
    private int addressAndReceiver(SourceSlice line, SourceSlice whole, Matcher receiver) {
        SourceSlice name =
                whole.cut(receiver.start("name"), receiver.end("name")).trim();
        address = words(whole.cut(0, receiver.start()));
        addressee = addressee.or(() -> Optional.of(name).filter(ContactReader::isNoPerson));
        return whole.start() + receiver.end() - line.start();
    }

    /** Persons never become fields. */
    private static boolean isNoPerson(SourceSlice name) {
        return !name.matcher(PERSON).find() || name.endsWith("办") || name.endsWith("室") || name.endsWith("委");
    }

    private static SourceSlice bracketsClosed(SourceSlice line, SourceSlice value) {
        int end = line.indexOf("。", value.end() - line.start());
        int from = value.start() - line.start();
        return value.contains("(") && !value.contains(")") ? line.cut(from, end < 0 ? line.length() : end) : value;
    }

    private static SourceSlice upToNextChannel(SourceSlice value) {
        Matcher next = value.matcher(CHANNEL);
        int end = next.find() && next.start() > 0 ? next.start() : value.length();
        return value.cut(0, end);
    }

    /** Cuts off the mark or bracket that leads on to the next channel. */
    private static SourceSlice withoutTail(SourceSlice value) {
        int end = value.length();
        while (end > 0 && ",、( ".indexOf(value.charAt(end - 1)) >= 0) {
            end--;
        }
        return value.cut(0, end);
    }

    private static Optional<SourceSlice> words(SourceSlice value) {
        SourceSlice words = withoutTail(upToNextChannel(value)).trim();
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    private static Optional<SourceSlice> first(Pattern pattern, SourceSlice value) {
        Matcher found = value.matcher(pattern);
        return found.lookingAt()
                ? Optional.of(value.cut(found.start(), found.end()).trim())
                : Optional.empty();
    }

    private Optional<Contacts> contacts(List<SourceSlice> lines) {
        if (phones.isEmpty() && emails.isEmpty() && address.isEmpty() && code.isEmpty() && addressee.isEmpty()) {
            return Optional.empty();
        }
        lines.stream().findFirst().ifPresent(line -> places.put(CONTACTS, line));
        return Optional.of(Contacts.builder()
                .phones(texts("phones", phones))
                .postalAddress(places.text(CONTACTS.property("postalAddress"), address))
                .addressee(places.text(CONTACTS.property("addressee"), addressee))
                .postalCode(places.text(CONTACTS.property("postalCode"), code))
                .emails(texts("emails", emails))
                .build());
    }

    private List<String> texts(String property, List<SourceSlice> slices) {
        List<String> texts = new ArrayList<>();
        for (SourceSlice slice : slices) {
            texts.add(places.text(CONTACTS.property(property).index(texts.size()), slice));
        }
        return texts;
    }
}
