package io.github.rectification.bind;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.calendar.WorkingCalendar;
import io.github.rectification.model.Issue;
import io.github.rectification.model.Item;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.model.Section;
import io.github.rectification.source.SourceText;
import io.github.rectification.testkit.Sample;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InventedDraftsTest {

    @ParameterizedTest
    @CsvSource({
        "chapters.txt, 7, 4, 0, 9",
        "fields.txt, 5, 3, 3, 6",
        "flat.txt, 2, 4, 4, 8",
        "ordinals.txt, 9, 4, 0, 7",
        "parts.txt, 5, 4, 4, 7",
        "problems.txt, 3, 3, 3, 4",
        "run-in.txt, 9, 4, 0, 8"
    })
    void reads_every_ladder(String name, int sections, int items, int issues, int measures) {
        RectificationReport report = ReportBinder.bind(
                        SourceText.of(Sample.ladder(name).text()), WorkingCalendar.mainlandChina())
                .report();
        List<Section> allSections = new ArrayList<>();
        report.sections().forEach(section -> gather(section, allSections));
        List<Item> allItems = new ArrayList<>(report.items());
        allSections.forEach(section -> allItems.addAll(section.items()));

        assertThat(allSections).hasSize(sections);
        assertThat(allItems).hasSize(items);
        assertThat(allItems.stream().filter(Issue.class::isInstance)).hasSize(issues);
        assertThat(allItems.stream().mapToInt(item -> item.measures().size()).sum())
                .isEqualTo(measures);
    }

    private static void gather(Section section, List<Section> all) {
        all.add(section);
        section.sections().forEach(below -> gather(below, all));
    }
}
