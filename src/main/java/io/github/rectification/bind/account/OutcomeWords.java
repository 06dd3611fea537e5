package io.github.rectification.bind.account;

import io.github.rectification.model.OutcomeCategory;
import io.github.rectification.model.OutcomeKind;
import io.github.rectification.source.SourceSlice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words for outcomes: which category and kind they mean. */
final class OutcomeWords {

    private static final Map<String, Meaning> MEANINGS = meanings();

    /** Any of the words, the longer ones first. */
    static final String TERM = "(?:" + String.join("|", MEANINGS.keySet()) + ")";

    /** Words of a sentence that tells of people held to account. */
    static final Pattern HANDLING =
            Pattern.compile("给予|受到|予以|问责|追责|党内|政务|记过|处分|处理|立案|移送|移交|问题线索|诫勉|批评教育|责令|留置|第一种形态|四种形态|整改(?:期间|以来|中)");

    private OutcomeWords() {}

    /**
     * What a word means.
     *
     * @param category the category
     * @param kind the kind, or empty where the word names only the category
     */
    record Meaning(OutcomeCategory category, Optional<OutcomeKind> kind) {}

    private static Map<String, Meaning> meanings() {
        Map<String, Meaning> words = new LinkedHashMap<>();
        put(words, OutcomeCategory.PARTY_DISCIPLINE, "党纪处分", "党内处分", "党纪");
        put(words, OutcomeKind.SERIOUS_PARTY_WARNING, "党内严重警告", "严重警告");
        put(words, OutcomeKind.PARTY_WARNING, "党内警告");
        put(words, OutcomeKind.REMOVAL_FROM_PARTY_POST, "撤销党内职务");
        put(words, OutcomeKind.PARTY_PROBATION, "留党察看");
        put(words, OutcomeKind.EXPULSION_FROM_PARTY, "开除党籍");
        put(words, OutcomeKind.MAJOR_DEMERIT, "政务记大过", "记大过");
        put(words, OutcomeKind.DEMERIT, "政务记过", "记过");
        put(words, OutcomeKind.WARNING, "政务警告", "行政警告", "警告");
        put(words, OutcomeKind.DEMOTION_IN_GRADE, "政务降级", "降级");
        put(words, OutcomeKind.REMOVAL_FROM_POST, "政务撤职", "撤职");
        put(words, OutcomeKind.DISMISSAL, "政务开除", "开除公职", "开除");
        put(words, OutcomeCategory.ADMINISTRATIVE, "政务处分", "政纪处分", "行政处分", "政务");
        put(words, OutcomeKind.SUSPENSION, "停职检查", "停职");
        put(words, OutcomeKind.REASSIGNMENT, "调整职务", "调整岗位", "调离岗位");
        put(words, OutcomeKind.ORDERED_RESIGNATION, "责令辞职");
        put(words, OutcomeKind.RELIEF_OF_POST, "免职");
        put(words, OutcomeKind.DEMOTION_IN_POST, "降职");
        put(words, OutcomeCategory.ORGANISATIONAL, "组织处理", "组织调整");
        put(words, OutcomeKind.NOTICE_OF_CRITICISM, "通报批评");
        put(words, OutcomeKind.CRITICISM_AND_EDUCATION, "批评教育");
        put(words, OutcomeKind.ORDERED_SELF_EXAMINATION, "责令作出书面检查", "责令书面检查", "责令检查", "书面检查", "作出检查");
        put(words, OutcomeKind.ADMONITION, "诫勉谈话", "予以诫勉", "诫勉");
        put(words, OutcomeKind.WARNING_TALK, "警示谈话");
        put(words, OutcomeKind.REMINDER_TALK, "约谈提醒", "提醒谈话", "谈话提醒", "提醒约谈");
        put(words, OutcomeKind.INTERVIEW, "约谈");
        put(words, OutcomeKind.INQUIRY_LETTER, "函询");
        put(words, OutcomeCategory.FIRST_FORM, "第一种形态处理", "第一种形态");
        put(words, OutcomeKind.FILED, "党纪政务立案", "党纪立案", "政务立案", "立案审查调查", "立案审查", "立案调查", "立案");
        put(words, OutcomeKind.TRANSFERRED, "移送司法机关", "移送检察机关", "移送");
        put(words, OutcomeKind.DETAINED, "留置");
        put(words, OutcomeKind.CLUE, "问题线索");
        return words;
    }

    private static void put(Map<String, Meaning> words, OutcomeCategory category, String... terms) {
        for (String term : terms) {
            words.put(term, new Meaning(category, Optional.empty()));
        }
    }

    private static void put(Map<String, Meaning> words, OutcomeKind kind, String... terms) {
        for (String term : terms) {
            words.put(term, new Meaning(kind.category(), Optional.of(kind)));
        }
    }

    /** {@return the longest of the words at the beginning of the text; empty if none stands there} */
    static SourceSlice termAtStart(SourceSlice text) {
        String longest = "";
        for (String word : MEANINGS.keySet()) {
            if (word.length() > longest.length() && text.startsWith(word)) {
                longest = word;
            }
        }
        return text.cut(0, longest.length());
    }

    /** {@return what the words mean that stand in the text one after the other, in order} */
    static List<Meaning> termsIn(SourceSlice text) {
        List<Meaning> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            SourceSlice term = termAtStart(text.from(at));
            meaning(term).ifPresent(found::add);
            at += Math.max(1, term.length());
        }
        return found;
    }

    /** {@return what a word means, or empty if it is none of an outcome} */
    static Optional<Meaning> meaning(SourceSlice term) {
        return Optional.ofNullable(MEANINGS.get(term.folded()));
    }

    /** {@return the kind that a word means inside a category, where a bare 警告 is a sanction of that category} */
    static Optional<OutcomeKind> kindWithin(SourceSlice term, OutcomeCategory category) {
        Optional<OutcomeKind> kind = meaning(term).flatMap(Meaning::kind);
        boolean isPartyWarning =
                category == OutcomeCategory.PARTY_DISCIPLINE && kind.equals(Optional.of(OutcomeKind.WARNING));
        return isPartyWarning ? Optional.of(OutcomeKind.PARTY_WARNING) : kind;
    }
}
