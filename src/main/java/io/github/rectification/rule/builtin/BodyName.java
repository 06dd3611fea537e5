package io.github.rectification.rule.builtin;

import io.github.rectification.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a Party organisation in its parts: the places it names, what it belongs to, and its kind. Short and full
 * names of one body have the same parts, of which the short name leaves some out.
 *
 * @param full the name without white space and mark, folded
 * @param core the name without 中共 and the words of its kind
 * @param kind the kind, or empty where the name does not tell
 */
record BodyName(String full, String core, Optional<Kind> kind) {

    private static final int LONGEST = 200;
    private static final Pattern PARTY = Pattern.compile("^(?:中国共产党|中共)");
    private static final Pattern SELF = Pattern.compile("^(?:我们|我|本|该|其)");
    private static final Pattern LEFT_OUT = Pattern.compile("[\\s·\"“”'‘’()《》]");
    private static final Pattern AREA = Pattern.compile("^(?:[\\p{IsHan}]{2,20}[省市区县州盟旗镇乡]|[省市区县州盟旗镇乡校院])$");
    private static final Pattern PLACE =
            Pattern.compile("([\\p{IsHan}]{2,8}?)(自治区|自治州|自治县|自治旗|合作区|开发区|高新区|新区|街道|社区|[省市州盟县旗区镇乡村])");
    private static final Pattern BARE_AREA = Pattern.compile("^[省市区县州盟旗镇乡](?=.{2})");
    private static final Pattern INSTITUTION =
            Pattern.compile("(\\p{IsHan}{2,12}?)(馆|院|校|厂|站|所|局|处|段|台|库|队|大学|中学|小学|公司|中心|委员会|办公室)");
    private static final List<Ending> ENDINGS = List.of(
            new Ending("党工委", Kind.WORK_COMMITTEE),
            new Ending("工作委员会", Kind.WORK_COMMITTEE),
            new Ending("工委", Kind.WORK_COMMITTEE),
            new Ending("分党组", Kind.GROUP),
            new Ending("党组", Kind.GROUP),
            new Ending("党总支部委员会", Kind.GENERAL_BRANCH),
            new Ending("总支部委员会", Kind.GENERAL_BRANCH),
            new Ending("党总支", Kind.GENERAL_BRANCH),
            new Ending("总支部", Kind.GENERAL_BRANCH),
            new Ending("总支", Kind.GENERAL_BRANCH),
            new Ending("党支部委员会", Kind.BRANCH),
            new Ending("支部委员会", Kind.BRANCH),
            new Ending("党支部", Kind.BRANCH),
            new Ending("支部", Kind.BRANCH),
            new Ending("党委", Kind.COMMITTEE));

    /** {@return the parts of a name as written} */
    static BodyName of(String name) {
        String shown = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        String full = LEFT_OUT.matcher(SourceText.fold(shown)).replaceAll("");
        boolean isParty = PARTY.matcher(full).find();
        String bare = SELF.matcher(PARTY.matcher(full).replaceFirst("")).replaceFirst("");
        for (Ending ending : ENDINGS) {
            if (bare.endsWith(ending.words())) {
                return new BodyName(full, before(bare, ending.words()), Optional.of(ending.kind()));
            }
        }
        if (bare.endsWith("委员会")) {
            String core = before(bare, "委员会");
            return new BodyName(full, core, isParty ? Optional.of(Kind.COMMITTEE) : Optional.empty());
        }
        if (bare.endsWith("委")) {
            String core = before(bare, "委");
            boolean isCommittee = AREA.matcher(core).matches();
            return new BodyName(full, core, isCommittee ? Optional.of(Kind.COMMITTEE) : Optional.empty());
        }
        return new BodyName(full, bare, Optional.empty());
    }

    private static String before(String name, String ending) {
        return name.substring(0, name.length() - ending.length());
    }

    /** {@return whether the kind is written in short and 中共 is left out} */
    boolean isShort() {
        boolean isWorded = full.endsWith("委员会") || full.endsWith("总支部") || full.endsWith("党组");
        boolean isUnplaced = BARE_AREA.matcher(core).find() || core.length() < 2;
        return !PARTY.matcher(full).find() && kind.isPresent() && (!isWorded || isUnplaced);
    }

    /** {@return whether the two may be names of one body, kinds aside: one leaves out words of the other} */
    boolean mayBe(BodyName other) {
        return isWithin(core, other.core) || isWithin(other.core, core);
    }

    /** {@return whether the two names plainly lie in different places, or both name their kind and it is not the same} */
    boolean plainlyDiffersFrom(BodyName other) {
        if (mayBe(other)) {
            return kind.isPresent() && other.kind.isPresent() && kind.get() != other.kind.get();
        }
        Map<String, List<String>> mine = places();
        Map<String, List<String>> theirs = other.places();
        boolean isElsewhere = mine.entrySet().stream()
                .anyMatch(place -> theirs.containsKey(place.getKey())
                        && areAllUnlike(place.getValue(), theirs.getOrDefault(place.getKey(), List.of())));
        return isElsewhere || areOfOtherAreas(mine, other, theirs) || areOtherInstitutions(other);
    }

    /** Two institutions, such as a library and a museum, whose names share no character. */
    private boolean areOtherInstitutions(BodyName other) {
        Matcher mine = INSTITUTION.matcher(withoutPlaces());
        Matcher theirs = INSTITUTION.matcher(other.withoutPlaces());
        return mine.matches()
                && theirs.matches()
                && (mine.group(2).equals(theirs.group(2)) || !other.core.contains(mine.group(2)))
                && mine.group(1).chars().noneMatch(c -> theirs.group(1).indexOf(c) >= 0);
    }

    private String withoutPlaces() {
        return PLACE.matcher(BARE_AREA.matcher(core).replaceFirst("")).replaceAll("");
    }

    /** Two areas of different level that do not share a name; a town that became a sub-district keeps its name. */
    private boolean areOfOtherAreas(Map<String, List<String>> mine, BodyName other, Map<String, List<String>> theirs) {
        if (!isAreaOnly() || !other.isAreaOnly()) {
            return false;
        }
        List<String> all = theirs.values().stream().flatMap(List::stream).toList();
        return mine.values().stream().allMatch(names -> areAllUnlike(names, all));
    }

    private boolean isAreaOnly() {
        return !core.isEmpty() && PLACE.matcher(core).replaceAll("").isEmpty();
    }

    private static boolean areAllUnlike(List<String> some, List<String> others) {
        return some.stream()
                .allMatch(one -> others.stream().noneMatch(other -> isWithin(one, other) || isWithin(other, one)));
    }

    /** {@return the names of places by what they are, such as 青禾 for 镇} */
    private Map<String, List<String>> places() {
        Map<String, List<String>> places = new HashMap<>();
        Matcher place = PLACE.matcher(BARE_AREA.matcher(core).replaceFirst(""));
        while (place.find()) {
            places.computeIfAbsent(place.group(2), type -> new ArrayList<>()).add(place.group(1));
        }
        return places;
    }

    /** Whether the short name keeps characters of the long one in their order (县卫健局 of 县卫生健康局). */
    private static boolean isWithin(String brief, String complete) {
        int at = 0;
        for (int i = 0; i < complete.length() && at < brief.length(); i++) {
            if (complete.charAt(i) == brief.charAt(at)) {
                at++;
            }
        }
        return at == brief.length();
    }

    /** What a Party organisation is. */
    enum Kind {
        /** A committee (党委). */
        COMMITTEE,
        /** A work committee (党工委). */
        WORK_COMMITTEE,
        /** A leading Party members' group (党组). */
        GROUP,
        /** A general branch (党总支). */
        GENERAL_BRANCH,
        /** A branch (党支部). */
        BRANCH
    }

    private record Ending(String words, Kind kind) {}
}
