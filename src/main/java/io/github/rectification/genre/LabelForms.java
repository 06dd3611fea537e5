package io.github.rectification.genre;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All forms of labels, found by the first character of a line. Immutable and thread-safe. */
public final class LabelForms {

    private static final LabelForms STANDARD =
            new LabelForms(Vocabulary.standard().words(Table.LABEL_FORM));

    private final List<LabelForm> forms;
    private final Index marked;
    private final Index unmarked;

    private LabelForms(List<Word> lines) {
        forms = lines.stream().map(LabelForm::of).toList();
        marked = new Index(forms);
        unmarked = new Index(forms.stream().map(LabelForm::unmarked).distinct().toList());
    }

    /** {@return the forms that the library knows} */
    public static LabelForms standard() {
        return STANDARD;
    }

    /** {@return all forms, in the order of their table} */
    public List<LabelForm> all() {
        return forms;
    }

    /** {@return what may be the label at the head of a line that is folded, the longest first} */
    public List<LabelMatch> atStart(CharSequence line) {
        requireNonNull(line, "line");
        List<LabelMatch> matches = new ArrayList<>();
        marked.beginningLike(line)
                .forEach(form -> form.match(line)
                        .filter(match -> !form.isMultilevel() || MultilevelLabel.heads(line, match))
                        .ifPresent(matches::add));
        matches.sort(Comparator.comparingInt(LabelMatch::end).reversed());
        return matches;
    }

    /** {@return whether a line that is folded seems to begin with a label, as far as can be told without reading on} */
    public boolean begin(CharSequence line) {
        return atStart(line).stream().anyMatch(match -> !match.isOfFraction(line));
    }

    /** {@return the form of folded words that are a label and nothing else, with or without a mark at its end; or empty} */
    public Optional<LabelForm> of(String label) {
        return whole(label).map(LabelMatch::form);
    }

    private Optional<LabelMatch> whole(String label) {
        String words = LabelForm.withoutMark(requireNonNull(label, "label"));
        return unmarked.beginningLike(words).stream()
                .flatMap(form -> form.match(words).stream())
                .filter(match -> match.end() == words.length())
                .findFirst();
    }

    /** {@return what stands before the last number of a folded label of several, 1. of 1.2; else nothing} */
    public String beginning(String label) {
        return whole(label)
                .filter(match -> match.form().isMultilevel())
                .map(match -> label.substring(0, match.numeralStart()))
                .orElse("");
    }

    /** Forms by what they begin with. */
    private static final class Index {

        private final Map<Character, List<LabelForm>> byFirstWord = new HashMap<>();
        private final Map<Script, List<LabelForm>> byScript = new EnumMap<>(Script.class);

        Index(List<LabelForm> forms) {
            for (LabelForm form : forms) {
                List<LabelForm> alike = form.before().isEmpty()
                        ? byScript.computeIfAbsent(form.script().orElseThrow(), script -> new ArrayList<>())
                        : byFirstWord.computeIfAbsent(form.before().charAt(0), first -> new ArrayList<>());
                alike.add(form);
            }
        }

        List<LabelForm> beginningLike(CharSequence line) {
            if (line.length() == 0) {
                return List.of();
            }
            char first = line.charAt(0);
            List<LabelForm> alike = byFirstWord.get(first);
            if (alike != null) {
                return alike;
            }
            for (Map.Entry<Script, List<LabelForm>> numbered : byScript.entrySet()) {
                if (numbered.getKey().holds(first)) {
                    return numbered.getValue();
                }
            }
            return List.of();
        }
    }
}
