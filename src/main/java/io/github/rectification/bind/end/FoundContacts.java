package io.github.rectification.bind.end;

import io.github.rectification.model.Contacts;
import io.github.rectification.reading.Places;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSlice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Contacts while they are put together: of telephones and mailboxes all count, of the others the first. */
final class FoundContacts {

    private static final PropertyPath CONTACTS = PropertyPath.ROOT.property("contacts");

    private final Places places;
    private final List<SourceSlice> phones = new ArrayList<>();
    private final List<SourceSlice> emails = new ArrayList<>();
    private Optional<SourceSlice> address = Optional.empty();
    private Optional<SourceSlice> addressee = Optional.empty();
    private Optional<SourceSlice> code = Optional.empty();

    FoundContacts(Places places) {
        this.places = places;
    }

    void addPhone(SourceSlice phone) {
        phones.add(phone);
    }

    void addEmail(SourceSlice email) {
        emails.add(email);
    }

    void setCode(SourceSlice found) {
        code = code.or(() -> Optional.of(found));
    }

    void setAddressee(SourceSlice found) {
        addressee = addressee.or(() -> Optional.of(found));
    }

    boolean hasAddress() {
        return address.isPresent();
    }

    void set(PostalAddress found) {
        address = found.place();
        found.addressee().ifPresent(this::setAddressee);
        found.code().ifPresent(this::setCode);
    }

    /** {@return the contacts, or empty if the lines hold none} */
    Optional<Contacts> contacts(List<SourceSlice> lines) {
        if (phones.isEmpty() && emails.isEmpty() && address.isEmpty() && code.isEmpty() && addressee.isEmpty()) {
            return Optional.empty();
        }
        lines.stream().findFirst().ifPresent(line -> places.put(CONTACTS, line));
        return Optional.of(Contacts.builder()
                .phones(texts("phones", phones))
                .postalAddress(places.text(CONTACTS.property("postalAddress"), address))
                .addressee(places.text(CONTACTS.property("addressee"), addressee))
                .postalCode(places.text(CONTACTS.property("postalCode"), code))
                .emails(texts("emails", emails))
                .build());
    }

    private List<String> texts(String property, List<SourceSlice> slices) {
        List<String> texts = new ArrayList<>();
        for (SourceSlice slice : slices) {
            texts.add(places.text(CONTACTS.property(property).index(texts.size()), slice));
        }
        return texts;
    }
}
