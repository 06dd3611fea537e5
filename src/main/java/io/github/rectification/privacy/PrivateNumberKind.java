package io.github.rectification.privacy;

/**
 * A kind of number that is nobody's business.
 *
 * @since 0.1.0
 */
public enum PrivateNumberKind {
    /** An identity number (公民身份号码). */
    IDENTITY,
    /** A mobile number outside the contacts. */
    MOBILE,
    /** A card number or what stands after the word for an account. */
    BANK_ACCOUNT
}
