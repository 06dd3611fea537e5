package io.github.rectification.bind.end;

import io.github.rectification.model.Contacts;
import io.github.rectification.reading.Places;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSlice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the contacts (联系方式), in any order, with or without a colon after their names. */
public final class ContactReader {

    private static final PropertyPath CONTACTS = PropertyPath.ROOT.property("contacts");

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
    public static boolean holdsContacts(SourceSlice line) {
        if (line.length() > LONGEST) {
            return false;
        }
        if (line.matcher(ContactWords.HEADING).matches()) {
            return true;
        }
        Matcher channel = line.matcher(ContactWords.CHANNEL);
        while (channel.find()) {
            SourceSlice value = value(line, channel.end());
            boolean hasColon = channel.end() < line.length() && line.charAt(channel.end()) == ':';
            boolean hasDigits = value.matcher(ContactWords.PHONE).lookingAt();
            boolean hasPlace = channel.group("address") != null
                    && channel.start() == 0
                    && value.matcher(ContactWords.PLACE).find();
            if (hasColon || hasDigits || hasPlace || (channel.group("email") != null && value.contains("@"))) {
                return true;
            }
        }
        return line.length() < 80
                && line.contains("@")
                && line.matcher(ContactWords.EMAIL).find();
    }

    /** {@return the contacts in the lines, or empty if they hold none} */
    public static Optional<Contacts> read(List<SourceSlice> lines, Places places) {
        var reader = new ContactReader(places);
        for (SourceSlice line : lines) {
            if (line.length() <= LONGEST) {
                reader.read(line);
            }
        }
        return reader.contacts(lines);
    }

    private void read(SourceSlice line) {
        Matcher channel = line.matcher(ContactWords.CHANNEL);
        int from = 0;
        while (channel.find(from)) {
            SourceSlice value = value(line, channel.end());
            from = channel.end();
            if (channel.group("phone") != null) {
                phones(line, channel.end());
            } else if (channel.group("email") != null || isEmail(value)) {
                emails(value);
            } else if (channel.group("code") != null) {
                code = code.or(() -> first(ContactWords.CODE, value));
            } else if (channel.group("addressee") != null) {
                addressee = addressee.or(() -> words(value).filter(ContactReader::isNoPerson));
            } else if (channel.group("other") == null && address.isEmpty()) {
                from = Math.max(from, address(line, value));
            }
        }
    }

    /** A 信箱 may be one of either kind. */
    private static boolean isEmail(SourceSlice value) {
        Matcher email = value.matcher(ContactWords.EMAIL);
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
        while (next < line.length()
                && line.from(next).matcher(ContactWords.NEXT_PHONE).lookingAt()) {
            value = value.through(value(line, next + 1));
            next = value.end() - line.start();
        }
        SourceSlice own = upToNextChannel(value);
        Matcher phone = own.matcher(ContactWords.PHONE);
        while (phone.find()) {
            if (!isTimeOfDay(own, phone.start(), phone.end())) {
                phones.add(own.cut(phone.start(), phone.end()).trim());
            }
        }
    }

    /** 8:00-12:00 */
    private static boolean isTimeOfDay(SourceSlice value, int start, int end) {
        boolean isMinutes = start > 1 && value.charAt(start - 1) == ':' && Character.isDigit(value.charAt(start - 2));
        boolean isHours =
                end + 1 < value.length() && value.charAt(end) == ':' && Character.isDigit(value.charAt(end + 1));
        return isMinutes || isHours;
    }

    private void emails(SourceSlice value) {
        SourceSlice own = upToNextChannel(value);
        Matcher email = own.matcher(ContactWords.EMAIL);
        while (email.find()) {
            emails.add(own.cut(email.start(), email.end()).trim());
        }
    }

    /** {@return where the reading of the line goes on} */
    private int address(SourceSlice line, SourceSlice value) {
        SourceSlice whole = bracketsClosed(line, value);
        for (Pattern received : List.of(ContactWords.RECEIVED_BY, ContactWords.RECEIVED_STRAIGHT)) {
            Matcher receiver = upToNextChannel(whole).matcher(received);
            if (receiver.find()) {
                return addressAndReceiver(line, whole, receiver);
            }
        }
        Matcher inBrackets = whole.matcher(ContactWords.ADDRESS_IN_BRACKETS);
        if (inBrackets.find()) {
            addressee = addressee.or(() -> Optional.of(
                    whole.cut(inBrackets.start(1), inBrackets.end(1)).trim()));
            address = Optional.of(
                    whole.cut(inBrackets.start(2), inBrackets.end(2)).trim());
            return address.get().end() - line.start();
        }
        SourceSlice own = upToNextChannel(value);
        SourceSlice bare = withoutTail(withoutNote(own));
        Matcher office = bare.matcher(ContactWords.PLACE_AND_OFFICE);
        if (office.matches()) {
            address = Optional.of(bare.cut(office.start(1), office.end(1)).trim());
            SourceSlice name = bare.cut(office.start(2), office.end(2)).trim();
            addressee = addressee.or(() -> Optional.of(name));
            return own.end() - line.start();
        }
        address = words(own);
        Matcher bareCode = own.matcher(ContactWords.BARE_CODE);
        if (bareCode.find()) {
            code = code.or(() -> Optional.of(own.cut(bareCode.start(1), bareCode.end(1))));
        }
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
        return !name.matcher(ContactWords.PERSON).find();
    }

    private static SourceSlice bracketsClosed(SourceSlice line, SourceSlice value) {
        int end = line.indexOf("。", value.end() - line.start());
        int from = value.start() - line.start();
        return value.contains("(") && !value.contains(")") ? line.cut(from, end < 0 ? line.length() : end) : value;
    }

    private static SourceSlice upToNextChannel(SourceSlice value) {
        Matcher next = value.matcher(ContactWords.CHANNEL);
        int end = next.find() && next.start() > 0 ? next.start() : value.length();
        return value.cut(0, end);
    }

    /** Cuts off the mark or bracket that leads on to the next channel. */
    private static SourceSlice withoutTail(SourceSlice value) {
        int end = value.length();
        String tail = value.contains("(") ? ",、( " : ",、) ";
        while (end > 0 && tail.indexOf(value.charAt(end - 1)) >= 0) {
            end--;
        }
        return value.cut(0, end);
    }

    /** Cuts off what a sender is asked to write on the envelope. */
    private static SourceSlice withoutNote(SourceSlice value) {
        Matcher note = value.matcher(ContactWords.NOTE);
        return note.find() ? value.cut(0, note.start()) : value;
    }

    private static Optional<SourceSlice> words(SourceSlice value) {
        SourceSlice words = withoutTail(withoutNote(upToNextChannel(value))).trim();
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
