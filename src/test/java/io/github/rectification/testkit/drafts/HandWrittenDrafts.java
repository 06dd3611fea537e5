package io.github.rectification.testkit.drafts;

import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.json.ReportJson;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Fictional drafts of very different bodies, written by hand, each with the report it must give. */
final class HandWrittenDrafts {

    private static final int HOW_MANY = 213;
    private static final String FOLDER = "/drafts/handwritten/";

    private HandWrittenDrafts() {}

    /** {@return all of them, in the order of their numbers, which are their seeds} */
    static List<FictionalDraft> all() throws IOException, UnreadableDraftException {
        List<FictionalDraft> drafts = new ArrayList<>();
        for (int number = 1; number <= HOW_MANY; number++) {
            String name = number < 10 ? "0" + number : Integer.toString(number);
            drafts.add(new FictionalDraft(number, name, text(name + ".txt"), truth(name + ".report.json")));
        }
        return List.copyOf(drafts);
    }

    private static RectificationReport truth(String file) throws IOException, UnreadableDraftException {
        return ReportJson.read(SourceText.of(text(file)), file).report();
    }

    private static String text(String file) throws IOException {
        try (InputStream in = HandWrittenDrafts.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IOException("no such draft: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
