package io.github.rectification.bind.end;

import io.github.rectification.bind.end.Channel.Kind;
import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Table;
import io.github.rectification.model.Contacts;
import io.github.rectification.reading.Mentions;
import io.github.rectification.reading.Places;
import io.github.rectification.source.SourceSlice;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the contacts (联系方式), in any order, with or without a colon after their names. */
final class ContactReader {

    private static final int LONGEST = 1500;
    private static final int LONGEST_WITHOUT_NAME = 80;
    private static final String WAY = "WAY";
    private static final String ENCLOSED = "ENCLOSED";
    private static final String BELOW = "BELOW";

    private final Mentions mentions;

    ContactReader(Mentions mentions) {
        this.mentions = mentions;
    }

    /** {@return whether the paragraph gives at least one channel with its value, or heads those that do} */
    boolean holdsContacts(SourceSlice line) {
        if (line.length() > LONGEST) {
            return false;
        }
        if (isHeading(line)) {
            return true;
        }
        ContactLine contacts = ContactLine.of(line, mentions);
        return contacts.channels().stream().anyMatch(channel -> hasValue(channel, contacts))
                || (line.length() < LONGEST_WITHOUT_NAME
                        && line.contains("@")
                        && line.matcher(ContactForms.EMAIL).find());
    }

    /** 附:联系方式如下:. */
    private boolean isHeading(SourceSlice line) {
        int start = mentions.at(Table.CONTACT, line.start())
                .filter(word -> word.means(ENCLOSED))
                .map(Hit::end)
                .orElse(line.start());
        if (start > line.start() && start < line.end() && ":,".indexOf(line.charAt(start - line.start())) >= 0) {
            start++;
        }
        Optional<Hit> way = mentions.at(Table.CONTACT, start).filter(word -> word.means(WAY));
        if (way.isEmpty() || way.get().end() > line.end()) {
            return false;
        }
        int end = mentions.at(Table.ANNOUNCEMENT, way.get().end())
                .filter(word -> word.means(BELOW))
                .map(Hit::end)
                .orElse(way.get().end());
        return end == line.end() || (end + 1 == line.end() && (line.endsWith(":") || line.endsWith("。")));
    }

    private boolean hasValue(Channel channel, ContactLine line) {
        SourceSlice value = line.value(channel);
        SourceSlice behind = line.words().from(channel.end() - line.words().start());
        boolean hasDigits = channel.kind() != Kind.OTHER
                && value.matcher(ContactForms.PHONE).lookingAt();
        boolean hasPlace = channel.kind() == Kind.ADDRESS
                && channel.start() == line.words().start()
                && AddressReader.beginsWithPlace(value, mentions);
        return behind.startsWith(":") || hasDigits || hasPlace || (channel.kind() == Kind.EMAIL && value.contains("@"));
    }

    /** {@return the contacts in the lines, or empty if they hold none} */
    Optional<Contacts> read(List<SourceSlice> lines, Places places) {
        var found = new FoundContacts(places);
        for (SourceSlice line : lines) {
            if (line.length() <= LONGEST) {
                read(ContactLine.of(line, mentions), found);
            }
        }
        return found.contacts(lines);
    }

    private void read(ContactLine line, FoundContacts found) {
        int from = line.words().start();
        for (Channel channel : line.channels()) {
            if (channel.start() >= from) {
                from = Math.max(channel.end(), read(channel, line, found));
            }
        }
    }

    /** {@return where the reading of the line goes on} */
    private int read(Channel channel, ContactLine line, FoundContacts found) {
        SourceSlice value = line.value(channel);
        if (channel.kind() == Kind.PHONE) {
            phones(channel, line, found);
        } else if (channel.kind() == Kind.EMAIL || isEmail(value)) {
            find(ContactForms.EMAIL, line.own(value)).forEach(found::addEmail);
        } else if (channel.kind() == Kind.CODE) {
            Matcher code = value.matcher(ContactForms.CODE);
            if (code.lookingAt()) {
                found.setCode(value.cut(0, code.end()).trim());
            }
        } else if (channel.kind() == Kind.ADDRESSEE) {
            line.wording(value)
                    .filter(name -> !Persons.isPerson(name, mentions))
                    .ifPresent(found::setAddressee);
        } else if (channel.kind() == Kind.ADDRESS && !found.hasAddress()) {
            PostalAddress address = new AddressReader(line).read(value);
            found.set(address);
            return address.end();
        }
        return channel.end();
    }

    /** A 信箱 may be one of either kind. */
    private static boolean isEmail(SourceSlice value) {
        Matcher email = value.matcher(ContactForms.EMAIL);
        return value.contains("@")
                && email.lookingAt()
                && value.cut(0, email.end()).contains("@");
    }

    /** Further numbers may follow a semicolon. */
    private static void phones(Channel channel, ContactLine line, FoundContacts found) {
        SourceSlice words = line.words();
        SourceSlice value = line.value(channel);
        int next = value.end() - words.start();
        while (next < words.length()
                && words.from(next).matcher(ContactForms.NEXT_PHONE).lookingAt()) {
            value = value.through(ContactLine.value(words, words.start() + next + 1));
            next = value.end() - words.start();
        }
        SourceSlice own = line.own(value);
        for (SourceSlice phone : find(ContactForms.PHONE, own)) {
            if (!isTimeOfDay(own, phone.start() - own.start(), phone.end() - own.start())) {
                found.addPhone(phone.trim());
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

    private static List<SourceSlice> find(Pattern form, SourceSlice words) {
        return words.matcher(form)
                .results()
                .map(found -> words.cut(found.start(), found.end()).trim())
                .toList();
    }
}
