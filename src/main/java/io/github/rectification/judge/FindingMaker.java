package io.github.rectification.judge;

import io.github.rectification.finding.Edit;
import io.github.rectification.finding.Finding;
import io.github.rectification.finding.Fix;
import io.github.rectification.finding.Messages;
import io.github.rectification.finding.RelatedPlace;
import io.github.rectification.privacy.PrivateNumbers;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.ReportText;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleInfo;
import io.github.rectification.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes findings of the faults that rules hand in: weighs, places and words them, and refuses what is none. */
final class FindingMaker {

    /** Longer ones are no keys but words that a rule took for one. */
    private static final int LONGEST_KEY = 60;

    private final RuleContext context;
    private final Messages messages;
    private final PrivateNumbers privateNumbers;
    private final Fingerprints fingerprints;
    private final PlaceCheck places;
    private final boolean proposing;

    FindingMaker(RuleContext context, Messages messages, PrivateNumbers privateNumbers, boolean proposing) {
        this.context = context;
        this.messages = messages;
        this.privateNumbers = privateNumbers;
        this.fingerprints = new Fingerprints(context.draft(), privateNumbers);
        this.places = new PlaceCheck(context);
        this.proposing = proposing;
    }

    /**
     * Makes a finding.
     *
     * @param text tells what of the draft is left alone by repairs; asked where there are some
     * @return the finding
     * @throws BrokenRule if a sentence or a value of it is missing, or a place lies outside of the draft
     */
    Finding finding(RuleInfo rule, Fault fault, Supplier<ReportText> text) {
        Optional<SourceSpan> span = spanOf(fault);
        String key = fault.caseName().isEmpty() ? rule.id().value() : rule.id() + "." + fault.caseName();
        return Finding.builder()
                .rule(rule.id())
                .name(rule.name())
                .severity(context.profile().severity(rule, fault.caseName()))
                .message(text(messages.has(key) ? key : rule.id().value(), fault.values()))
                .path(fault.path())
                .span(span)
                .related(relatedOf(fault))
                .basis(text(rule.id() + ".basis", Map.of()))
                .fingerprint(fingerprints.of(rule, fault, span))
                .fixes(proposing ? fixesOf(fault, text) : List.of())
                .build();
    }

    /**
     * {@return a sentence, without private numbers}
     *
     * @throws BrokenRule if there is none, or a value of it is missing
     */
    String text(String key, Map<String, ?> values) {
        if (!messages.has(key)) {
            throw new BrokenRule("failure.no-text", Map.of("key", isKey(key) ? key : "?"));
        }
        try {
            return privateNumbers.hide(messages.text(key, values, privateNumbers::hide));
        } catch (IllegalArgumentException e) {
            for (String name : messages.names(key)) {
                if (!values.containsKey(name)) {
                    throw new BrokenRule("failure.no-value", Map.of("key", key, "name", name));
                }
            }
            throw e;
        }
    }

    /** A rule may hand in words of the draft by mistake, which are not repeated. */
    private static boolean isKey(String key) {
        return key.length() <= LONGEST_KEY && key.chars().allMatch(c -> c > ' ' && c < 0x7F);
    }

    private Optional<SourceSpan> spanOf(Fault fault) {
        fault.span().ifPresent(places::check);
        if (!fault.isPlaced()) {
            return Optional.empty();
        }
        return fault.span().or(() -> fault.path().flatMap(context.places()::place));
    }

    private List<RelatedPlace> relatedOf(Fault fault) {
        List<RelatedPlace> related = new ArrayList<>();
        for (Fault.Related other : fault.related()) {
            String message = text(other.messageKey(), Map.of());
            context.places().place(other.path()).ifPresent(span -> related.add(new RelatedPlace(message, span)));
        }
        return related;
    }

    private List<Fix> fixesOf(Fault fault, Supplier<ReportText> text) {
        List<Fix> fixes = new ArrayList<>();
        for (Fault.Repair repair : fault.repairs()) {
            List<Edit> edits = repair.edits().get();
            places.check(edits);
            boolean isOpen = edits.stream().allMatch(edit -> text.get().isOpenToRepair(edit.span()));
            if (!edits.isEmpty() && isOpen && edits.stream().noneMatch(this::writesPrivateNumber)) {
                fixes.add(new Fix(text(repair.messageKey(), fault.values()), edits));
            }
        }
        return fixes;
    }

    /** Outputs show what a repair writes, and no part of it could be left out. */
    private boolean writesPrivateNumber(Edit edit) {
        return !privateNumbers.hide(edit.replacement()).equals(edit.replacement());
    }
}
