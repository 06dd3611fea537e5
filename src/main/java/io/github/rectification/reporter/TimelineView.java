package io.github.rectification.reporter;

import io.github.rectification.calendar.DateSpan;
import io.github.rectification.model.RectificationReport;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** The days of a report, from the inspection to the end of the publication window, as a picture and as a table. */
final class TimelineView {

    private static final String TO = " – ";
    private static final int AXIS = 20;
    private static final int MOST_TICKS = 5;
    private static final List<Integer> MONTHS_A_TICK = List.of(1, 2, 3, 6, 12, 24, 60, 120, 600, 1200, 6000, 12000);

    private final HtmlWriter html;
    private final PageTexts texts;
    private final FilePage page;
    private final List<Event> events = new ArrayList<>();

    TimelineView(HtmlWriter html, PageTexts texts, FilePage page, RectificationReport report) {
        this.html = html;
        this.texts = texts;
        this.page = page;
        add("inspection", report.round().flatMap(round -> round.period()));
        addDay("feedback", report.feedbackDate());
        addDay("sign-off", report.signOffDate());
        add("window", report.publicationWindow());
    }

    private void add(String name, Optional<? extends DateSpan> span) {
        Optional<LocalDate> start = span.flatMap(DateSpan::start);
        Optional<LocalDate> end = span.flatMap(DateSpan::end);
        if (start.or(() -> end).isPresent()) {
            events.add(new Event(texts.of("time." + name), start, end, false));
        }
    }

    private void addDay(String name, Optional<LocalDate> day) {
        if (day.isPresent()) {
            events.add(new Event(texts.of("time." + name), day, day, true));
        }
    }

    void write() throws IOException {
        html.open("section", "aria-labelledby", page.id("time"));
        html.element("h3", texts.of("time"), "id", page.id("time"));
        if (events.isEmpty()) {
            html.element("p", texts.of("time.none"), "class", "quiet");
        } else {
            html.open("div", "class", "figures");
            picture();
            table();
            html.close();
        }
        html.close();
    }

    private void picture() throws IOException {
        var description = new StringJoiner(texts.of("semicolon"));
        events.forEach(event -> description.add(event.name() + " " + said(event)));
        var svg = new Svg(html);
        html.open("figure");
        svg.open(page.id("timeline"), events.size() * Svg.ROW + AXIS, texts.of("time"), description.toString());
        Scale scale = scale();
        for (int row = 0; row < events.size(); row++) {
            svg.track(row);
        }
        ticks(svg, scale);
        for (int row = 0; row < events.size(); row++) {
            Event event = events.get(row);
            svg.words(row, event.name(), said(event));
            if (event.isDay() || event.start().equals(event.end())) {
                svg.point(row, scale.at(event.first()));
            } else {
                double from = scale.at(event.first());
                double to = scale.at(event.last());
                // a window written backwards is drawn all the same; the finding on it says so
                svg.bar(row, Math.min(from, to), Math.max(from, to) + 1, "bar");
            }
        }
        svg.close();
        html.close();
    }

    private Scale scale() {
        LocalDate first = events.get(0).first();
        LocalDate last = first;
        for (Event event : events) {
            for (LocalDate day : List.of(event.first(), event.last())) {
                first = day.isBefore(first) ? day : first;
                last = day.isAfter(last) ? day : last;
            }
        }
        return new Scale(first, last);
    }

    private void ticks(Svg svg, Scale scale) throws IOException {
        if (scale.first().getYear() < 1 || scale.last().getYear() > 9999) {
            return;
        }
        long months = ChronoUnit.MONTHS.between(scale.first(), scale.last());
        int step = MONTHS_A_TICK.stream()
                .filter(one -> months / one < MOST_TICKS)
                .findFirst()
                .orElse(12000);
        int start = (scale.first().getYear() * 12 + scale.first().getMonthValue() - 1) / step * step;
        for (int month = start; month < 9999 * 12; month += step) {
            LocalDate day = LocalDate.of(Math.max(1, month / 12), month % 12 + 1, 1);
            if (day.isAfter(scale.last())) {
                return;
            }
            if (!day.isBefore(scale.first())) {
                svg.gridlines(scale.at(day), events.size());
                svg.tick(scale.at(day), events.size(), day.toString().substring(0, 7));
            }
        }
    }

    private void table() throws IOException {
        html.open("table", "class", "list");
        html.element("caption", texts.of("time.caption"));
        html.open("thead").open("tr");
        for (String column : List.of("event", "date", "after")) {
            html.element("th", texts.of("column." + column), "scope", "col");
        }
        html.close(2);
        html.open("tbody");
        Optional<LocalDate> before = Optional.empty();
        for (Event event : events) {
            html.open("tr").element("th", event.name(), "scope", "row");
            days(event);
            html.element("td", before.map(day -> after(day, event.first())).orElse(""))
                    .close();
            before = Optional.of(event.last());
        }
        html.close(2);
    }

    private void days(Event event) throws IOException {
        html.open("td");
        String[] days = said(event).split(TO, 2);
        for (int i = 0; i < days.length; i++) {
            html.text(i == 0 ? "" : TO).element("span", days[i], "class", "date");
        }
        html.close();
    }

    private String after(LocalDate before, LocalDate day) {
        long days = ChronoUnit.DAYS.between(before, day);
        if (days == 0) {
            return texts.of("time.same");
        }
        return days < 0 ? texts.of("time.earlier", "days", -days) : texts.of("time.later", "days", days);
    }

    private String said(Event event) {
        if (event.isDay()) {
            return texts.of(event.first());
        }
        String open = texts.of("time.open");
        return event.start().map(texts::of).orElse(open)
                + TO
                + event.end().map(texts::of).orElse(open);
    }

    /** What happened, on one day or over several. */
    private record Event(String name, Optional<LocalDate> start, Optional<LocalDate> end, boolean isDay) {

        LocalDate first() {
            return start.or(() -> end).orElseThrow();
        }

        LocalDate last() {
            return end.or(() -> start).orElseThrow();
        }
    }

    /** Days along the width of a picture. */
    private record Scale(LocalDate first, LocalDate last) {

        private static final int MARGIN = 8;

        double at(LocalDate day) {
            double all = last.toEpochDay() - first.toEpochDay();
            double part = all == 0 ? 0.5 : (day.toEpochDay() - first.toEpochDay()) / all;
            return MARGIN + part * (Svg.WIDTH - 2 * MARGIN);
        }
    }
}
