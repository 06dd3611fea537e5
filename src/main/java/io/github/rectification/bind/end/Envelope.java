package io.github.rectification.bind.end;

/** What the words of posting a letter (寄信用语) mean. */
enum Envelope {
    /** Where to (寄往). */
    POSTED,
    /** Behind the addressee (收). */
    RECEIVED,
    /** What to write on the envelope (注明). */
    NOTE
}
