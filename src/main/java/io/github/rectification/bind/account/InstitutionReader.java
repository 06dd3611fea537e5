package io.github.rectification.bind.account;

import static java.util.Comparator.comparingInt;

import io.github.rectification.model.InstitutionAction;
import io.github.rectification.model.InstitutionChange;
import io.github.rectification.reading.Places;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSlice;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how many rules of the house were set up, revised or abolished (建章立制), as totals for the rectification. */
public final class InstitutionReader {

    private static final PropertyPath INSTITUTIONS = PropertyPath.ROOT.property("institutions");
    private static final int LONGEST = 6000;

    private static final String CREATED = "制定|新建|新增|建立|出台|印发|新订|新制定";
    private static final String REVISED = "修订|修改|完善|健全";
    private static final String ABOLISHED = "废止|清理";
    private static final String VERB = "(?:" + CREATED + "|" + REVISED + "|" + ABOLISHED + ")";
    private static final String NOUN =
            "(?:(?:[村镇乡校院局厅区县市省]级|内部|机关)?[各有规内相]?[项关章控类]?(?:管理|工作|规章|内控|配套|长效)?(?:制度|机制|规定|办法|规范性文件|制度机制|制度文件|制度办法)(?:[、和及](?:制度|机制|规定|办法|文件))?)";
    private static final Pattern CHANGE = Pattern.compile("(?<verbs>" + VERB + "(?:[、和及或与并]{0,2}" + VERB
            + "){0,4})(?:了|相关|有关|各类|各项)?(?:《[^《》]{2,40}》、?){0,4}(?:[\\p{IsHan}、]{2,16}等(?:方面|领域)(?=制度|机制|规定|办法))?等?(?:"
            + NOUN
            + "(?:共|共计|等)?(?<after>\\d{1,4}) ?(?:余)?[项个条部件份]|(?<before>\\d{1,4}) ?(?:余)?[项个条部件份](?:" + NOUN + ")?)");
    private static final Pattern PARTS = Pattern.compile("[,;]?\\(?(?:其中|包括)[,:]?" + VERB + "|\\(" + VERB);
    private static final Pattern RULES_REVIEWED =
            Pattern.compile("(?:梳理|清理|完善|健全|修订|制定|建立)[^,。;]{0,12}(?:规章制度|管理制度|制度|内控机制|办法),(?:新|共|累计|其中|已)?$");
    private static final Pattern SET_PHRASE =
            Pattern.compile("(?:建章立制|废改立[\\p{IsHan}]{0,4}制度|立改废[\\p{IsHan}]{0,4}制度)(?:共)?(?<after>\\d{1,4}) ?[项个条]");
    private static final Pattern TOTAL_AFTER =
            Pattern.compile("[,;、](?<words>(?:合计|共计|总计|共)(?<number>\\d{1,4}) ?[项个条件])");

    private final Places places;
    private final List<InstitutionChange> changes = new ArrayList<>();

    private InstitutionReader(Places places) {
        this.places = places;
    }

    /** {@return the rules of the house in order} */
    public static List<InstitutionChange> read(List<SourceSlice> accounts, Places places) {
        var reader = new InstitutionReader(places);
        for (SourceSlice paragraph : accounts) {
            if (!paragraph.containsDigit()) {
                continue;
            }
            reader.paragraph(paragraph.length() > LONGEST ? paragraph.cut(0, LONGEST) : paragraph);
        }
        return reader.changes;
    }

    private void paragraph(SourceSlice paragraph) {
        List<Told> told = setPhrases(paragraph);
        boolean speaksOfRules = !told.isEmpty();
        Matcher change = paragraph.matcher(CHANGE);
        while (change.find()) {
            SourceSlice whole = paragraph.cut(change.start(), change.end());
            speaksOfRules |= namesRulesBefore(paragraph, change.start()) || namesRules(whole);
            if (speaksOfRules) {
                String group = change.start("after") >= 0 ? "after" : "before";
                SourceSlice verbs = paragraph.cut(change.start("verbs"), change.end("verbs"));
                boolean partsFollow =
                        paragraph.from(change.end()).matcher(PARTS).lookingAt();
                told.add(new Told(
                        whole,
                        partsFollow ? InstitutionAction.MIXED : action(verbs),
                        paragraph.cut(change.start(group), change.end(group))));
                totalAfter(paragraph, change.end(), told);
            }
        }
        told.sort(comparingInt(one -> one.whole().start()));
        told.forEach(this::add);
    }

    private static boolean namesRules(SourceSlice words) {
        return words.contains("制度") || words.contains("机制") || words.contains("办法") || words.contains("规定");
    }

    private static List<Told> setPhrases(SourceSlice paragraph) {
        List<Told> told = new ArrayList<>();
        Matcher phrase = paragraph.matcher(SET_PHRASE);
        while (phrase.find()) {
            told.add(new Told(
                    paragraph.cut(phrase.start(), phrase.end()),
                    InstitutionAction.MIXED,
                    paragraph.cut(phrase.start("after"), phrase.end("after"))));
        }
        return told;
    }

    /** 新建4项,修订2项,合计6项: the total of several changes may come last. */
    private static void totalAfter(SourceSlice paragraph, int end, List<Told> told) {
        Matcher total = paragraph.from(end).matcher(TOTAL_AFTER);
        if (told.size() > 1 && total.lookingAt()) {
            told.add(new Told(
                    paragraph.cut(end + total.start("words"), end + total.end()),
                    InstitutionAction.MIXED,
                    paragraph.cut(end + total.start("number"), end + total.end("number"))));
        }
    }

    /** 全面梳理规章制度,新制定12项: the noun stands in the clause before. */
    private static boolean namesRulesBefore(SourceSlice paragraph, int at) {
        int start = at;
        while (start > 0 && "。;".indexOf(paragraph.charAt(start - 1)) < 0) {
            start--;
        }
        return paragraph.cut(start, at).matcher(RULES_REVIEWED).find();
    }

    private void add(Told told) {
        PropertyPath path = INSTITUTIONS.index(changes.size());
        places.put(path, told.whole());
        places.put(path.property("count"), told.number());
        changes.add(new InstitutionChange(
                told.action(), Integer.parseInt(told.number().folded())));
    }

    private static InstitutionAction action(SourceSlice verbs) {
        Set<InstitutionAction> actions = EnumSet.noneOf(InstitutionAction.class);
        find(CREATED, verbs, InstitutionAction.CREATED, actions);
        find(REVISED, verbs, InstitutionAction.REVISED, actions);
        find(ABOLISHED, verbs, InstitutionAction.ABOLISHED, actions);
        return actions.size() == 1 ? actions.iterator().next() : InstitutionAction.MIXED;
    }

    private static void find(
            String words, SourceSlice verbs, InstitutionAction action, Set<InstitutionAction> actions) {
        for (String word : words.split("\\|", -1)) {
            if (verbs.contains(word)) {
                actions.add(action);
            }
        }
    }

    /** What is told of the rules of the house: all its words, what was done, and to how many. */
    private record Told(SourceSlice whole, InstitutionAction action, SourceSlice number) {}
}
