package io.github.rectification.bind.end;

import io.github.rectification.bind.end.Channel.Kind;
import io.github.rectification.genre.CharacterSet;
import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Table;
import io.github.rectification.reading.Mentions;
import io.github.rectification.source.SourceSlice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the names of channels in a line; some are names only before what they lead to. */
final class ChannelFinder {

    private static final int FROM_LETTER_TO_POST = 4;
    private static final int LONGEST_NOTE = 8;
    private static final CharacterSet MARKS = CharacterSet.of(",。;:");

    private final SourceSlice line;
    private final Mentions mentions;

    private ChannelFinder(SourceSlice line, Mentions mentions) {
        this.line = line;
        this.mentions = mentions;
    }

    /** {@return the names of channels in a line, in order} */
    static List<Channel> in(SourceSlice line, Mentions mentions) {
        return new ChannelFinder(line, mentions).find();
    }

    private List<Channel> find() {
        List<Channel> channels = new ArrayList<>();
        int from = line.start();
        for (Hit word : mentions.words(Table.CONTACT, line)) {
            Optional<Channel> channel = word.start() < from ? Optional.empty() : channel(word);
            if (channel.isPresent()) {
                channels.add(channel.get());
                from = channel.get().end();
            }
        }
        return channels;
    }

    private Optional<Channel> channel(Hit word) {
        return switch (word.word().as(Meaning.class)) {
            case PHONE -> Optional.of(new Channel(Kind.PHONE, word.start(), withFax(withNote(withNumber(word.end())))));
            case FAX -> named(Kind.FAX, word);
            case CODE -> named(Kind.CODE, word);
            case EMAIL -> named(Kind.EMAIL, word);
            case ADDRESS, SEAT -> named(Kind.ADDRESS, word);
            case ADDRESSEE -> named(Kind.ADDRESSEE, word);
            case OTHER -> named(Kind.OTHER, word);
            case MAIL_TO -> named(Kind.EMAIL, word).filter(channel -> leadsToLatin(channel.end()));
            case LETTER -> posted(word).or(() -> named(Kind.ADDRESS, word).filter(this::isBeforeColon));
            case MAIL -> posted(word).or(() -> named(Kind.EMAIL, word).filter(this::isBeforeColon));
            case WAY -> named(Kind.PHONE, word).filter(channel -> leadsToPhone(channel.end()));
            case NUMBER, ENCLOSED -> Optional.empty();
        };
    }

    private static Optional<Channel> named(Kind kind, Hit word) {
        return Optional.of(new Channel(kind, word.start(), word.end()));
    }

    /** 电话号码. */
    private int withNumber(int end) {
        return mentions.at(Table.CONTACT, end)
                .filter(word -> word.word().as(Meaning.class) == Meaning.NUMBER)
                .map(Hit::end)
                .orElse(end);
    }

    /** 电话(工作日). */
    private int withNote(int end) {
        int open = charAt(end) == ' ' ? end + 1 : end;
        int at = open + 1;
        while (at - open <= LONGEST_NOTE + 1 && "()\n".indexOf(charAt(at)) < 0 && !isDigit(charAt(at))) {
            at++;
        }
        int length = at - open - 1;
        boolean isNote = charAt(open) == '(' && charAt(at) == ')' && length >= 1 && length <= LONGEST_NOTE;
        return isNote ? at + 1 : end;
    }

    /** 电话/传真, 电话及传真: one number for both. */
    private int withFax(int end) {
        return mentions.at(Table.CONTACT, end)
                .or(() -> mentions.at(Table.CONTACT, end + 1).filter(word -> !MARKS.holds(charAt(end))))
                .filter(word -> word.word().as(Meaning.class) == Meaning.FAX && word.end() <= line.end())
                .map(Hit::end)
                .orElse(end);
    }

    /** 邮件发至a@…. */
    private boolean leadsToLatin(int end) {
        char c = charAt(charAt(end) == ' ' ? end + 1 : end);
        return isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    /** 来信请邮寄至. */
    private Optional<Channel> posted(Hit letter) {
        int to = letter.end();
        while (to < line.end()
                && to - letter.end() <= FROM_LETTER_TO_POST
                && !MARKS.holds(charAt(to))
                && !isDigit(charAt(to))) {
            Optional<Hit> post =
                    mentions.at(Table.ENVELOPE, to).filter(word -> word.word().as(Envelope.class) == Envelope.POSTED);
            if (post.isPresent()) {
                return Optional.of(
                        new Channel(Kind.ADDRESS, letter.start(), post.get().end()));
            }
            to++;
        }
        return Optional.empty();
    }

    private boolean isBeforeColon(Channel channel) {
        return charAt(channel.end()) == ':';
    }

    /** 联系方式:0999-…, 联系方式:张某 0999-…; in 联系方式:县政府3楼 there is no telephone. */
    private boolean leadsToPhone(int end) {
        SourceSlice value = ContactLine.value(line, end);
        boolean isNumber = !value.isEmpty()
                && (isDigit(value.charAt(0))
                        || (value.length() > 1 && value.charAt(0) == '(' && isDigit(value.charAt(1))));
        if (isNumber || charAt(end) != ':') {
            return isNumber;
        }
        int next = mentions.words(Table.CONTACT, value).stream()
                .mapToInt(Hit::start)
                .findFirst()
                .orElse(value.end());
        SourceSlice own = value.cut(0, next - value.start());
        return mentions.words(Table.HOUSE, own).isEmpty() && ContactForms.holdsWholePhone(own);
    }

    private char charAt(int place) {
        return place < line.end() ? line.charAt(place - line.start()) : '\n';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private enum Meaning {
        PHONE,
        FAX,
        NUMBER,
        CODE,
        EMAIL,
        MAIL_TO,
        ADDRESS,
        SEAT,
        LETTER,
        MAIL,
        ADDRESSEE,
        WAY,
        ENCLOSED,
        OTHER;
    }
}
