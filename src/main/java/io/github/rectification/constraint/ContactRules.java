package io.github.rectification.constraint;

import static java.util.Objects.requireNonNull;

import io.github.rectification.source.SourceText;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Judges ways to reach a body: phone numbers, postal codes, e-mail addresses. Needs no validation provider.
 *
 * <p>Only the form is judged; nobody is called. Full-width digits and marks count as their half-width twins, save in
 * e-mail addresses.
 *
 * @since 0.1.0
 */
public final class ContactRules {

    private static final String GAP = "[- ]{0,3}";
    private static final String INNER = "(?:" + GAP + "(?:转分机|转|分机|[Ee][Xx][Tt]\\.?|#)" + GAP + "|-)[0-9]{1,6}";
    private static final String EXTENSION = "(?: ?\\(" + INNER + "\\)| ?" + INNER + ")?";
    private static final String SHORT_AREA = "(?:10|2[0-9])";
    private static final String LONG_AREA = "[03-9][0-9]{2}";
    private static final String LOCAL = "[2-9][0-9]{2,3}[- ]?[0-9]{4}";
    private static final String LONG_LOCAL = "[2-9][0-9]{3}[- ]?[0-9]{4}";
    private static final String SERVICE = "(?:12[0-9]{3}|9[56][0-9]{3,4})";
    private static final String TRUNK = "(?:\\(0" + SHORT_AREA + "\\)|0" + SHORT_AREA + ")" + GAP + LONG_LOCAL
            + "|(?:\\(0" + LONG_AREA + "\\)|0" + LONG_AREA + ")" + GAP + LOCAL;
    private static final String COUNTRY = "(?:\\+|00)?86" + GAP + "(?:\\(0\\)|0)?" + GAP;
    private static final String ABROAD = COUNTRY + "(?:(?:\\(" + SHORT_AREA + "\\)|" + SHORT_AREA + ")" + GAP
            + LONG_LOCAL + "|(?:\\(" + LONG_AREA + "\\)|" + LONG_AREA + ")" + GAP + LOCAL + ")";
    private static final String MOBILE = "(?:\\(?(?:\\+|00)?86\\)?" + GAP + "|0)?1[3-9][0-9][- ]?[0-9]{4}[- ]?[0-9]{4}";
    private static final String FREEPHONE = "[48]00(?:[- ]?[0-9]){7}" + EXTENSION;
    private static final String SERVICE_NUMBER = "1[0-9]{2}|1[01]{2}[0-9]{2}|116[0-9]{3}|" + SERVICE + "|(?:\\(0(?:"
            + SHORT_AREA + "|" + LONG_AREA + ")\\)|0(?:" + SHORT_AREA + "|" + LONG_AREA + "))" + GAP + SERVICE;

    private static final Pattern BARE_LANDLINE = Pattern.compile(LOCAL + EXTENSION);
    private static final Pattern OTHER_PHONE = Pattern.compile(
            "(?:" + TRUNK + "|" + ABROAD + ")" + EXTENSION + "|" + MOBILE + "|" + FREEPHONE + "|" + SERVICE_NUMBER);
    private static final Pattern DASH = Pattern.compile("[‐‑‒–—―−﹣]");
    private static final Pattern POSTAL_CODE = Pattern.compile("[0-9]{6}");
    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]++"
            + "(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]++)*+"
            + "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.){1,20}+(?:[A-Za-z]{2,63}|xn--[A-Za-z0-9-]{1,59})");
    private static final int LONGEST_PHONE = 40;
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_LOCAL_PART = 64;

    private ContactRules() {}

    /**
     * Tells whether a text has the form of one mainland phone number.
     *
     * <p>That is a landline with or without area code, a mobile number, a 400 or 800 number, or a service number such as
     * 12345 or 95xxx; with spaces, hyphens, brackets round the area code, an extension (转8001, -8001) and the country
     * code where they belong. Whether an area code exists is not asked.
     *
     * @param text the text as written, not null
     * @return whether it has
     */
    public static boolean isPhoneNumber(String text) {
        String phone = readablePhone(text);
        return BARE_LANDLINE.matcher(phone).matches()
                || OTHER_PHONE.matcher(phone).matches();
    }

    /**
     * Tells whether a text is a landline number without an area code (区号).
     *
     * @param text the text as written, not null
     * @return whether it is; false for what is no phone number
     */
    public static boolean lacksAreaCode(String text) {
        return BARE_LANDLINE.matcher(readablePhone(text)).matches();
    }

    /**
     * Tells whether a text is a postal code.
     *
     * @param text the text as written, not null
     * @return whether it is six digits
     */
    public static boolean isPostalCode(String text) {
        return POSTAL_CODE.matcher(folded(text)).matches();
    }

    /**
     * Finds the province whose code the postal code should be and is not.
     *
     * @param place the address and its code, not null
     * @return the province that the address names at its beginning, itself or by one of its cities, if the code is of
     *     another; else empty, also when in doubt and when address or code is absent or the code is malformed
     */
    public static Optional<String> provinceMissed(PostalPlace place) {
        requireNonNull(place, "place");
        if (place.postalAddress().isEmpty() || place.postalCode().isEmpty()) {
            return Optional.empty();
        }
        String code = folded(place.postalCode().get());
        if (!POSTAL_CODE.matcher(code).matches()) {
            return Optional.empty();
        }
        return PostalProvinces.all()
                .namedBy(place.postalAddress().get())
                .filter(province -> !province.hasCode(code))
                .map(PostalProvinces.Province::name);
    }

    /**
     * Tells whether a text has the form of an e-mail address in ASCII; full-width characters and blanks beside the at
     * sign, as typed by hand, do not spoil it.
     *
     * @param text the text, not null
     * @return whether it has a local part of at most 64 characters, an at sign and a domain of two labels or more, 254
     *     characters in all, without empty parts between dots
     */
    public static boolean isEmailAddress(String text) {
        requireNonNull(text, "text");
        String address = text.length() <= LONGEST_EMAIL ? readableEmail(text) : text;
        return address.length() <= LONGEST_EMAIL
                && address.indexOf('@') <= LONGEST_LOCAL_PART
                && EMAIL.matcher(address).matches();
    }

    private static String readableEmail(String text) {
        return folded(text).replace(" @", "@").replace("@ ", "@");
    }

    private static String readablePhone(String text) {
        String phone = folded(text);
        return phone.length() > LONGEST_PHONE ? "" : DASH.matcher(phone).replaceAll("-");
    }

    private static String folded(String text) {
        return SourceText.of(text).all().trim().folded();
    }
}
