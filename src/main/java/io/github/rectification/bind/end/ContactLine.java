package io.github.rectification.bind.end;

import io.github.rectification.genre.CharacterSet;
import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Table;
import io.github.rectification.genre.ValueSigns;
import io.github.rectification.reading.Clauses;
import io.github.rectification.reading.Mentions;
import io.github.rectification.source.SourceSlice;
import java.util.List;
import java.util.Optional;

/**
 * A line with the names of channels in it.
 *
 * @param words the line, not null
 * @param channels the names, in order; not null
 * @param mentions what the words of the whole text say, not null
 */
record ContactLine(SourceSlice words, List<Channel> channels, Mentions mentions) {

    private static final CharacterSet BEFORE_VALUE = CharacterSet.of(": \t" + ValueSigns.LINKS);
    private static final CharacterSet VALUE_ENDS = CharacterSet.of(";。\n");

    static ContactLine of(SourceSlice line, Mentions mentions) {
        return new ContactLine(line, ChannelFinder.in(line, mentions), mentions);
    }

    /** {@return the words after a channel's name, up to the next mark that ends them} */
    SourceSlice value(Channel channel) {
        return value(words, channel.end());
    }

    /** {@return the words of a line that a name leads to which ends at a place of the whole text} */
    static SourceSlice value(SourceSlice line, int nameEnd) {
        int start = nameEnd - line.start();
        while (start < line.length() && BEFORE_VALUE.holds(line.charAt(start))) {
            start++;
        }
        return line.cut(start, Clauses.end(line, start, VALUE_ENDS)).trim();
    }

    /** {@return the part of a value before the next channel; nothing if that begins the value} */
    SourceSlice own(SourceSlice value) {
        for (Channel channel : channels) {
            if (channel.start() >= value.start() && channel.start() < value.end()) {
                return value.cut(0, channel.start() - value.start());
            }
        }
        return value;
    }

    /** {@return a value without what leads on to the next channel and without notes to the sender, or empty} */
    Optional<SourceSlice> wording(SourceSlice value) {
        SourceSlice wording = withoutTail(withoutNote(own(value))).trim();
        return wording.isEmpty() ? Optional.empty() : Optional.of(wording);
    }

    /** Cuts off what a sender is asked to write on the envelope, and a postal code without its name. */
    SourceSlice withoutNote(SourceSlice value) {
        int code = ContactForms.bareCode(value);
        int end = code < 0 ? value.length() : code - 1;
        for (Hit note : mentions.words(Table.ENVELOPE, value)) {
            int mark = note.start() - value.start() - 1;
            boolean isNote = note.word().as(Envelope.class) == Envelope.NOTE && mark >= 0;
            if (isNote && "(,".indexOf(value.charAt(mark)) >= 0) {
                return value.cut(0, Math.min(end, mark));
            }
        }
        return value.cut(0, end);
    }

    /** Cuts off the mark or bracket that leads on to the next channel. */
    static SourceSlice withoutTail(SourceSlice value) {
        int end = value.length();
        String tail = value.contains("(") ? ",、( " : ",、) ";
        while (end > 0 && tail.indexOf(value.charAt(end - 1)) >= 0) {
            end--;
        }
        return value.cut(0, end);
    }
}
