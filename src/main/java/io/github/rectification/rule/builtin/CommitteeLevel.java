package io.github.rectification.rule.builtin;

import io.github.rectification.source.SourceText;
import java.util.Optional;
import java.util.regex.Pattern;

/** The level of a Party committee as its words show it. */
enum CommitteeLevel {
    /** The Central Committee. */
    CENTRAL,
    /** Of a province or autonomous region. */
    PROVINCE,
    /** Of a city, prefecture or league; 市委 may also be that of a county-level city. */
    CITY,
    /** Of a county, district or banner. */
    COUNTY;

    private static final Pattern SEVERAL = Pattern.compile("[、,和与及]");

    /** {@return the level, or empty where the words do not show it or name several committees} */
    static Optional<CommitteeLevel> of(String words) {
        String name = SourceText.fold(words).replaceAll("\\s", "");
        if (SEVERAL.matcher(name).find()) {
            return Optional.empty();
        }
        if (name.endsWith("中央")) {
            return Optional.of(CENTRAL);
        }
        if (name.endsWith("省委") || name.endsWith("自治区党委")) {
            return Optional.of(PROVINCE);
        }
        if (name.endsWith("市委") || name.endsWith("州委") || name.endsWith("盟委") || name.endsWith("地委")) {
            return Optional.of(CITY);
        }
        boolean isCounty = name.endsWith("县委") || name.endsWith("区委") || name.endsWith("旗委");
        boolean isZone = name.endsWith("新区委") || name.endsWith("开发区委") || name.endsWith("自治区委");
        return isCounty && !isZone ? Optional.of(COUNTY) : Optional.empty();
    }
}
