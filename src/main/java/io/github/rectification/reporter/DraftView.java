package io.github.rectification.reporter;

import io.github.rectification.finding.Finding;
import io.github.rectification.source.SourceSpan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The draft, a block a line, with findings marked in place and told beside. */
final class DraftView {

    private static final int MOST_LINES_OF_A_FINDING = 100;

    private final HtmlWriter html;
    private final PageTexts texts;
    private final FilePage page;
    private final FindingNotes notes;
    private final Map<Integer, List<Integer>> covering = new HashMap<>();
    private final Map<Integer, List<Integer>> beginning = new HashMap<>();

    DraftView(HtmlWriter html, PageTexts texts, FilePage page) {
        this.html = html;
        this.texts = texts;
        this.page = page;
        this.notes = new FindingNotes(html, texts, page);
    }

    void write() throws IOException {
        html.open("section", "class", "text", "aria-labelledby", page.id("draft"));
        html.element("h3", texts.of("draft"), "id", page.id("draft"));
        if (page.endLine() == page.firstLine()) {
            html.element("p", texts.of("draft.none"), "class", "quiet");
        } else {
            place();
            html.open("div", "class", "draft", "lang", "zh-CN");
            for (int line = page.firstLine(); line < page.endLine(); line++) {
                line(line);
            }
            html.close();
        }
        if (page.linesLeftOut() > 0) {
            html.element("p", texts.of("draft.cut", "lines", page.linesLeftOut()), "class", "quiet");
        }
        html.close();
    }

    private void place() {
        for (int i = 0; i < page.findings().size(); i++) {
            Finding finding = page.findings().get(i);
            if (page.isPlaced(finding)) {
                SourceSpan span = finding.span().orElseThrow();
                beginning
                        .computeIfAbsent(span.line(), line -> new ArrayList<>())
                        .add(i);
                int last = Math.min(span.endLine(), span.line() + MOST_LINES_OF_A_FINDING - 1);
                for (int line = span.line(); line <= last && page.isShown(line); line++) {
                    covering.computeIfAbsent(line, one -> new ArrayList<>()).add(i);
                }
            }
        }
    }

    private void line(int line) throws IOException {
        List<Integer> here = covering.getOrDefault(line, List.of());
        Optional<String> shown = page.line(line);
        boolean isBlank = shown.isPresent() && shown.get().isBlank() && here.isEmpty();
        html.open("div", "class", isBlank ? "line blank" : "line", "id", page.id("L" + line));
        html.element("span", Integer.toString(line), "class", "no");
        if (shown.isPresent()) {
            html.open("p", "class", "said");
            marked(line, shown.get(), here);
        } else {
            html.open("p", "class", "kept", "lang", texts.language());
            String kept = texts.of("kept-back");
            mark(kept, here, beginning.getOrDefault(line, List.of()));
        }
        html.close();
        notes(beginning.getOrDefault(line, List.of()));
        html.close();
    }

    private void notes(List<Integer> findings) throws IOException {
        if (!findings.isEmpty()) {
            html.open("ul", "class", "notes", "lang", texts.language());
            for (int finding : findings) {
                notes.write(finding);
            }
            html.close();
        }
    }

    private void marked(int number, String line, List<Integer> findings) throws IOException {
        List<LinePieces.Range> ranges = new ArrayList<>();
        for (int finding : findings) {
            SourceSpan span = page.findings().get(finding).span().orElseThrow();
            int from = span.line() == number ? span.column() - 1 : 0;
            int to = span.endLine() == number ? span.endColumn() - 1 : line.length();
            ranges.add(new LinePieces.Range(from, to, finding));
        }
        List<Integer> begun = beginning.getOrDefault(number, List.of());
        for (LinePieces.Piece piece : LinePieces.of(line, ranges)) {
            List<Integer> begins =
                    piece.begun().stream().filter(begun::contains).toList();
            mark(line.substring(piece.from(), piece.to()), piece.active(), begins);
        }
    }

    /** Writes a piece; the first finding that begins here is the mark's own, others get a place before it. */
    private void mark(String text, List<Integer> active, List<Integer> begins) throws IOException {
        if (active.isEmpty()) {
            html.text(text);
            return;
        }
        for (int i = 1; i < begins.size(); i++) {
            html.element("span", "", "id", page.id("m" + begins.get(i)));
        }
        int leading = active.get(0);
        String style = Words.of(page.findings().get(leading).severity()) + (text.isEmpty() ? " point" : "");
        if (begins.isEmpty()) {
            html.open("mark", "class", style);
        } else {
            html.open("mark", "class", style, "id", page.id("m" + begins.get(0)));
        }
        html.element("a", text, "href", page.link("n" + leading), "aria-describedby", page.id("n" + leading));
        html.close();
    }
}
