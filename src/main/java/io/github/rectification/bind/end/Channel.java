package io.github.rectification.bind.end;

/**
 * The name of a channel by which a body can be reached (联系方式), where it stands.
 *
 * @param kind the channel, not null
 * @param start its first unit in the whole text
 * @param end the unit after its last, what belongs to the name included: 电话(工作日)
 */
record Channel(Kind kind, int start, int end) {

    /** What the channel leads to. */
    enum Kind {
        PHONE,
        /** A fax (传真); its number is no telephone of the report. */
        FAX,
        CODE,
        EMAIL,
        ADDRESS,
        ADDRESSEE,
        /** Persons, hours, pages: nothing that the report keeps. */
        OTHER
    }
}
