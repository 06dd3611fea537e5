package io.github.rectification.rule.builtin;

import io.github.rectification.model.RectificationReport;
import io.github.rectification.model.Section;
import io.github.rectification.model.SectionKind;
import io.github.rectification.outline.BlockRole;
import io.github.rectification.outline.Outline;
import io.github.rectification.rule.Profile.ReportPart;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSlice;
import io.github.rectification.source.SourceSpan;
import io.github.rectification.source.SourceText;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where the parts of a report begin in the draft. */
final class PartPlaces {

    private static final List<String> SIGNED = List.of("signOff.body", "signOff.date");

    private static final Pattern INVITING = Pattern.compile("欢迎|[敬诚恳]?请|如有");

    private PartPlaces() {}

    /** {@return the first place of each part that the draft has and that can be told} */
    static Map<ReportPart, SourceSpan> of(Outline draft, RectificationReport report, RuleContext context) {
        Map<ReportPart, SourceSpan> places = new EnumMap<>(ReportPart.class);
        for (ReportTree.Node node : ReportTree.of(report, context).inOrder()) {
            Optional<ReportPart> part = node.isItem()
                    ? Optional.of(ReportPart.ITEMS)
                    : node.section().map(Section::kind).flatMap(PartPlaces::part);
            part.ifPresent(found -> note(found, begin(node.path(), context), places));
        }
        draft.blocks(BlockRole.INVITATION).stream()
                .findFirst()
                .ifPresent(block -> note(ReportPart.INVITATION, Optional.of(invitation(block.line())), places));
        note(ReportPart.WINDOW, context.places().spans(Windows.PATH).stream().findFirst(), places);
        note(ReportPart.CONTACTS, contacts(draft, report, context), places);
        SIGNED.forEach(path -> note(
                ReportPart.SIGN_OFF,
                context.places().spans(PropertyPath.parse(path)).stream().findFirst(),
                places));
        return places;
    }

    /** The window may stand before the invitation in one paragraph. */
    private static SourceSpan invitation(SourceSlice line) {
        Matcher words = line.matcher(INVITING);
        int start = words.find() ? words.start() : 0;
        return line.from(start).span();
    }

    private static Optional<SourceSpan> contacts(Outline draft, RectificationReport report, RuleContext context) {
        return report.contacts().isEmpty()
                ? Optional.empty()
                : context.places().asMap().entrySet().stream()
                        .filter(entry -> isContact(entry.getKey()))
                        .flatMap(entry -> entry.getValue().stream())
                        .filter(span -> !isInBrackets(span, draft))
                        .min(Comparator.naturalOrder());
    }

    /** A channel in brackets belongs to the words before them. */
    private static boolean isInBrackets(SourceSpan span, Outline draft) {
        String line = draft.source().line(span.line());
        String before = SourceText.fold(line.substring(0, span.column() - 1));
        return before.lastIndexOf('(') > before.lastIndexOf(')');
    }

    private static boolean isContact(PropertyPath path) {
        return path.parent()
                .filter(parent -> !parent.isRoot() && parent.name().equals("contacts"))
                .isPresent();
    }

    private static Optional<ReportPart> part(SectionKind kind) {
        return switch (kind) {
            case RESPONSIBILITY -> Optional.of(ReportPart.RESPONSIBILITY);
            case TASKS -> Optional.of(ReportPart.ITEMS);
            case NEXT_STEPS -> Optional.of(ReportPart.NEXT_STEPS);
            case LEADER, OUTSTANDING, OTHER -> Optional.empty();
        };
    }

    private static Optional<SourceSpan> begin(PropertyPath path, RuleContext context) {
        return Stream.of(path, path.property("label"), path.property("heading"), path.property("text"))
                .flatMap(at -> context.places().spans(at).stream())
                .min(Comparator.naturalOrder());
    }

    private static void note(ReportPart part, Optional<SourceSpan> place, Map<ReportPart, SourceSpan> places) {
        place.ifPresent(span -> places.merge(part, span, (a, b) -> a.compareTo(b) <= 0 ? a : b));
    }
}
