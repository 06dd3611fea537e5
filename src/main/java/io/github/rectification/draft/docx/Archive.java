package io.github.rectification.draft.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.rectification.draft.ReadLimits;
import io.github.rectification.draft.UnreadableDraftException;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A zip archive in memory. Files are unpacked one by one when asked for; what they hold is counted as it comes out,
 * whatever the archive says of its size. Not thread-safe.
 */
final class Archive {

    private static final int END_SIGNATURE = 0x06054B50;
    private static final int ENTRY_SIGNATURE = 0x02014B50;
    private static final int FILE_SIGNATURE = 0x04034B50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int FILE_LENGTH = 30;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final byte[] bytes;
    private final ReadLimits limits;
    private final Refusals refusals;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private int unpacked;

    private Archive(byte[] bytes, ReadLimits limits, Refusals refusals) {
        this.bytes = bytes;
        this.limits = limits;
        this.refusals = refusals;
    }

    /** {@return the archive, of which only the list of files is read} */
    static Archive open(byte[] bytes, ReadLimits limits, Refusals refusals) throws UnreadableDraftException {
        Archive archive = new Archive(bytes, limits, refusals);
        archive.list();
        return archive;
    }

    /** Names are compared without regard to case, as those of parts are. */
    boolean holds(String name) {
        return entries.containsKey(key(name));
    }

    /** {@return what a file holds, or empty if there is none of this name} */
    Optional<byte[]> read(String name) throws UnreadableDraftException {
        Entry entry = entries.get(key(name));
        return entry == null ? Optional.empty() : Optional.of(unpack(entry));
    }

    private void list() throws UnreadableDraftException {
        int end = endOfList();
        int at = number(end + 16);
        while (at >= 0 && at < end && at + ENTRY_LENGTH <= bytes.length && number(at) == ENTRY_SIGNATURE) {
            if (entries.size() == limits.entries()) {
                throw refusals.tooManyEntries(limits.entries());
            }
            at = entry(at);
        }
        if (at != number(end + 16) + number(end + 12) || entries.size() != shortNumber(end + 10)) {
            throw refusals.damagedArchive();
        }
    }

    private int endOfList() throws UnreadableDraftException {
        int last = bytes.length - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (number(at) == END_SIGNATURE && at + END_LENGTH + shortNumber(at + 20) <= bytes.length) {
                return at;
            }
        }
        throw refusals.damagedArchive();
    }

    private int entry(int at) throws UnreadableDraftException {
        int nameEnd = at + ENTRY_LENGTH + shortNumber(at + 28);
        int next = nameEnd + shortNumber(at + 30) + shortNumber(at + 32);
        if (next > bytes.length) {
            throw refusals.damagedArchive();
        }
        if ((shortNumber(at + 8) & 1) != 0) {
            throw refusals.encrypted();
        }
        String name = new String(bytes, at + ENTRY_LENGTH, nameEnd - at - ENTRY_LENGTH, UTF_8);
        Entry entry = new Entry(shortNumber(at + 10), number(at + 16), number(at + 20), number(at + 42));
        if (entries.put(key(name), entry) != null) {
            throw refusals.duplicate();
        }
        return next;
    }

    private byte[] unpack(Entry entry) throws UnreadableDraftException {
        int head = entry.at;
        if (head < 0 || head > bytes.length - FILE_LENGTH || number(head) != FILE_SIGNATURE) {
            throw refusals.damagedArchive();
        }
        int start = head + FILE_LENGTH + shortNumber(head + 26) + shortNumber(head + 28);
        if (entry.packed < 0 || start > bytes.length || entry.packed > bytes.length - start) {
            throw refusals.damagedArchive();
        }
        byte[] content = switch (entry.method) {
            case STORED -> stored(start, entry.packed);
            case DEFLATED -> inflated(start, entry.packed);
            default -> throw refusals.packedOtherwise();
        };
        CRC32 sum = new CRC32();
        sum.update(content);
        if ((int) sum.getValue() != entry.sum) {
            throw refusals.damagedArchive();
        }
        return content;
    }

    private byte[] stored(int start, int length) throws UnreadableDraftException {
        count(length);
        return Arrays.copyOfRange(bytes, start, start + length);
    }

    private byte[] inflated(int start, int length) throws UnreadableDraftException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes, start, length);
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 14];
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0 && !inflater.finished()) {
                    throw refusals.damagedArchive();
                }
                count(count);
                content.write(buffer, 0, count);
            }
            return content.toByteArray();
        } catch (DataFormatException e) {
            throw refusals.damagedArchive();
        } finally {
            inflater.end();
        }
    }

    private void count(int more) throws UnreadableDraftException {
        if (more > limits.bytes() - unpacked) {
            throw refusals.tooLarge(limits.bytes());
        }
        unpacked += more;
    }

    private static String key(String name) {
        String plain = name.replace('\\', '/');
        return (plain.startsWith("/") ? plain.substring(1) : plain).toLowerCase(Locale.ROOT);
    }

    private int shortNumber(int at) {
        return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
    }

    private int number(int at) {
        return shortNumber(at) | shortNumber(at + 2) << 16;
    }

    private record Entry(int method, int sum, int packed, int at) {}
}
