package io.github.rectification.profile;

import io.github.rectification.rule.Profile;
import io.github.rectification.settings.Setting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The versions of a profile, each for its days, without holes and overlaps. */
final class Periods {

    private final Setting list;
    private final List<Profile> versions = new ArrayList<>();

    Periods(Setting list) {
        this.list = list;
        if (list.elements().isEmpty()) {
            throw list.refused("period.empty", Map.of());
        }
    }

    void add(Setting written, Profile version) {
        if (!versions.isEmpty()) {
            Optional<LocalDate> end = versions.get(versions.size() - 1).validTo();
            Optional<LocalDate> start = version.validFrom();
            if (end.isEmpty() || start.isEmpty()) {
                throw written.refused("period.open", Map.of());
            }
            if (!end.get().plusDays(1).equals(start.get())) {
                throw written.refused("period.hole", Map.of("from", start.get(), "to", end.get()));
            }
        }
        versions.add(version);
    }

    Profile on(LocalDate day) {
        return versions.stream()
                .filter(version -> version.validFrom().filter(day::isBefore).isEmpty()
                        && version.validTo().filter(day::isAfter).isEmpty())
                .findFirst()
                .orElseThrow(() -> list.refused(
                        "period.none", Map.of("name", versions.get(0).name(), "day", day)));
    }
}
