package io.github.rectification.model;

import static java.util.Objects.requireNonNull;

import io.github.rectification.constraint.AreaCode;
import io.github.rectification.constraint.EmailAddress;
import io.github.rectification.constraint.PhoneNumber;
import io.github.rectification.constraint.PostalCode;
import io.github.rectification.constraint.PostalCodeOfProvince;
import io.github.rectification.constraint.PostalPlace;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where the public can send its opinions (联系方式).
 *
 * @param phones phone numbers as written (联系电话)
 * @param postalAddress the postal address (邮政地址), or empty
 * @param addressee to whom letters go (收件人), or empty
 * @param postalCode the postal code (邮政编码), or empty
 * @param emails e-mail addresses (电子邮箱)
 * @since 0.1.0
 */
@Value.Builder
@PostalCodeOfProvince
public record Contacts(
        List<@PhoneNumber @AreaCode String> phones,
        Optional<String> postalAddress,
        Optional<String> addressee,
        Optional<@PostalCode String> postalCode,
        List<@EmailAddress String> emails)
        implements WithContacts, PostalPlace {

    /** Refuses null and copies the collections. */
    public Contacts {
        phones = List.copyOf(requireNonNull(phones, "phones"));
        requireNonNull(postalAddress, "postalAddress");
        requireNonNull(addressee, "addressee");
        requireNonNull(postalCode, "postalCode");
        emails = List.copyOf(requireNonNull(emails, "emails"));
    }

    /** {@return a builder with nothing set} */
    public static ContactsBuilder builder() {
        return new ContactsBuilder();
    }

    /** {@return how it is made, without any of its text} */
    @Override
    public String toString() {
        return Shape.of("Contacts")
                .count(phones, "phone")
                .count(emails, "mailbox")
                .toString();
    }
}
