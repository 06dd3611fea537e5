package io.github.rectification.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.rectification.DraftReaders;
import io.github.rectification.draft.Draft;
import io.github.rectification.draft.DraftReader;
import io.github.rectification.draft.ReadLimits;
import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.genre.ScanLaws;
import io.github.rectification.reading.MentionLaws;
import io.github.rectification.source.SourceText;
import java.io.ByteArrayInputStream;
import java.util.Arrays;

/** A way into the library, tried with any bytes at all. */
enum Target {
    /** Plain text or Markdown in any encoding. */
    TEXT {
        @Override
        void tryOut(byte[] input) {
            readAndCheck(input);
        }
    },
    /** A web page: the input, after what makes it one. */
    HTML {
        @Override
        void tryOut(byte[] input) {
            readAndCheck(joined("<html>".getBytes(UTF_8), input));
        }
    },
    /** An archive. */
    DOCX {
        @Override
        void tryOut(byte[] input) {
            readAndCheck(joined(ZIP, input));
        }
    },
    /** XML of a Word document's body, numbering and styles, parted by NUL. */
    DOCX_XML {
        @Override
        void tryOut(byte[] input) {
            readAndCheck(WordFromBytes.xml(input));
        }
    },
    /** Well-formed XML of a Word document, each byte an element opened, closed or filled. */
    DOCX_ELEMENTS {
        @Override
        void tryOut(byte[] input) {
            readAndCheck(WordFromBytes.elements(input));
        }
    },
    /** Report JSON: the input, after what makes it one. */
    JSON {
        @Override
        void tryOut(byte[] input) {
            readAndCheck(joined("{\"".getBytes(UTF_8), input));
        }
    },
    /** The text of a draft. */
    BIND {
        @Override
        void tryOut(byte[] input) {
            tryOut(new String(input, UTF_8));
        }
    },
    /** The words and mentions of a text, before anybody makes a report of them. */
    SCAN {
        @Override
        void tryOut(byte[] input) {
            scan(new String(input, UTF_8));
        }
    };

    static final int MOST_BYTES = 1 << 16;

    /** The laws of the scan look for each word by itself. */
    private static final int MOST_SCANNED = 1 << 12;

    private static final String NAME = "draft";
    private static final int UNPACKED = 1 << 20;
    private static final int PARAGRAPHS = 10_000;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final DraftReader READER =
            DraftReaders.all(ReadLimits.DEFAULT.withBytes(UNPACKED).withParagraphs(PARAGRAPHS));

    /** Throws an {@link AssertionError}, or what the library threw, if something does not hold. */
    abstract void tryOut(byte[] input);

    /** Does the same with a text, which may hold halves of surrogate pairs. */
    static void tryOut(String text) {
        if (text.length() <= MOST_BYTES) {
            Time.limited(() -> Laws.holdFor(DraftReader.text(NAME, text)));
        }
    }

    /** Looks for words and mentions in a text, which may hold halves of surrogate pairs. */
    static void scan(String text) {
        if (text.length() <= MOST_SCANNED) {
            Time.limited(() -> {
                SourceText source = SourceText.of(text);
                ScanLaws.holdFor(source.all().folded());
                MentionLaws.holdFor(source);
            });
        }
    }

    /** {@return the input that makes a file out of these bytes: without what {@link #tryOut(byte[])} puts before it} */
    byte[] inputFor(byte[] file) {
        int before = switch (this) {
            case HTML -> "<html>".length();
            case DOCX -> ZIP.length;
            case JSON -> 2;
            default -> 0;
        };
        return Arrays.copyOfRange(file, before, file.length);
    }

    private static void readAndCheck(byte[] file) {
        if (file.length <= MOST_BYTES) {
            Time.limited(() -> {
                try {
                    Draft draft = READER.read(new ByteArrayInputStream(file), NAME);
                    Laws.holdFor(draft);
                } catch (UnreadableDraftException e) {
                    Laws.holdFor(e, NAME);
                }
            });
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
