package io.github.rectification.draft.docx;

/** Takes in the properties that say what of a paragraph, run, row or cell is shown. */
final class Properties {

    private Properties() {}

    static void ofParagraph(Markup markup, Paragraph paragraph) {
        switch (markup.name()) {
            case "pStyle" -> paragraph.style(markup.value());
            case "numId" -> paragraph.number(paragraph.number().withList(markup.value()));
            case "ilvl" -> paragraph.number(paragraph.number().withLevel(markup.number("val")));
            default -> {}
        }
    }

    /** Of the mark that ends a paragraph. */
    static void ofMark(Markup markup, Paragraph paragraph) {
        boolean gone = switch (markup.name()) {
            case "del", "moveFrom" -> true;
            case "vanish" -> markup.on();
            default -> false;
        };
        if (gone) {
            paragraph.runOn();
        }
    }

    static void ofRun(Markup markup, Paragraph paragraph) {
        if (markup.name().equals("rStyle")) {
            paragraph.styleOfRun(markup.value());
        } else {
            paragraph.toggleInRun(markup.name(), markup.on());
        }
    }

    static void ofRow(Markup markup, Table table) {
        if (markup.name().equals("del") || (markup.name().equals("hidden") && markup.on())) {
            table.loseRow();
        }
    }

    static void ofCell(Markup markup, Block cell) {
        boolean merge = markup.name().equals("vMerge") || markup.name().equals("hMerge");
        if (markup.name().equals("cellDel") || (merge && !markup.value().equals("restart"))) {
            cell.vacate();
        }
    }
}
