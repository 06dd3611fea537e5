package io.github.rectification.reporter;

import io.github.rectification.finding.Finding;
import java.io.IOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is left to do, for the person who drafts: a numbered list in the order in which one would mend it, one line a
 * finding; equal findings of a line share one. Findings that are waived are left out. The first line tells what the list is.
 */
final class TodoReporter implements Reporter {

    private final Writer out;
    private final Sentences sentences = new Sentences();

    TodoReporter(Writer out) {
        this.out = out;
    }

    @Override
    public void begin(CheckRun run) throws IOException {
        sentences.speak(run.locale());
        line(sentences.text("todo.title"));
    }

    @Override
    public void file(CheckedFile file) throws IOException {
        if (file.unreadable().isPresent()) {
            line(VisibleText.line(file.unreadable().get()));
            return;
        }
        Map<TodoGroup, Map<String, Integer>> groups = new EnumMap<>(TodoGroup.class);
        for (Finding finding : Words.counting(file)) {
            groups.computeIfAbsent(TodoGroup.of(finding), group -> new LinkedHashMap<>())
                    .merge(words(finding), 1, Integer::sum);
        }
        String path = VisibleText.line(file.shownPath());
        int count = groups.values().stream().mapToInt(Map::size).sum();
        line(sentences.text(count == 0 ? "todo.nothing" : "todo.head", Map.of("path", path, "count", count)));
        int number = 0;
        for (Map.Entry<TodoGroup, Map<String, Integer>> group : groups.entrySet()) {
            line(sentences.text("todo." + group.getKey()));
            for (Map.Entry<String, Integer> one : group.getValue().entrySet()) {
                number++;
                String again = one.getValue() == 1 ? "" : sentences.text("todo.again", Map.of("count", one.getValue()));
                line("  " + number + ". [ ] " + one.getKey() + again);
            }
        }
    }

    private String words(Finding finding) {
        String place = finding.span()
                .map(span -> sentences.text("todo.line", Map.of("line", span.line())))
                .orElseGet(() -> sentences.text("todo.no-line"));
        return sentences.text(
                "todo.finding",
                Map.of(
                        "place", place,
                        "message", VisibleText.of(finding.message()),
                        "severity", sentences.text("todo.severity." + finding.severity()),
                        "rule", finding.rule()));
    }

    private void line(String text) throws IOException {
        out.write(text + "\n");
    }

    @Override
    public void end(RunSummary summary) {
        // each file has said what it needs
    }
}
