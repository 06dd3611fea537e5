package io.github.rectification;

import io.github.rectification.CountyRules.Deed;
import io.github.rectification.finding.Edit;
import io.github.rectification.rule.Fault;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSpan;
import java.util.List;
import java.util.stream.Stream;

/** What a rule can do wrong. */
final class FailingDeeds {

    private static final PropertyPath TITLE = PropertyPath.parse("title");

    private FailingDeeds() {}

    /** What a rule does, and what is said of it in English. */
    static Stream<Deed> all() {
        return Stream.of(
                new Deed(
                        faults -> {
                            throw new IllegalStateException("可拨打19900000001");
                        },
                        "IllegalStateException"),
                new Deed(
                        faults -> {
                            throw new NullPointerException();
                        },
                        "NullPointerException"),
                new Deed(faults -> FailingDeeds.<RuntimeException>sneak(new java.io.IOException("甲")), "IOException"),
                new Deed(
                        faults -> {
                            throw new StackOverflowError();
                        },
                        "StackOverflowError"),
                new Deed(
                        faults -> {
                            throw new NoClassDefFoundError("county/Words");
                        },
                        "NoClassDefFoundError"),
                new Deed(
                        faults -> {
                            throw new ExceptionInInitializerError("甲");
                        },
                        "ExceptionInInitializerError"),
                new Deed(
                        faults -> {
                            throw new AssertionError("甲");
                        },
                        "AssertionError"),
                new Deed(faults -> faults.add(null), "NullPointerException"),
                new Deed(faults -> faults.add(Fault.at(TITLE)), "the text \"CTY-001\" lacks a value for word"),
                new Deed(
                        faults -> faults.add(Fault.at(TITLE).with("words", "甲")),
                        "the text \"CTY-001\" lacks a value for word"),
                new Deed(
                        faults -> faults.add(sound().ofCase("odd")), "the text \"CTY-001.odd\" lacks a value for more"),
                new Deed(faults -> faults.add(sound().with("word", new Unprintable())), "IllegalArgumentException"),
                new Deed(
                        faults -> faults.add(sound().related("related.no-such", TITLE)),
                        "there is no text \"related.no-such\""),
                new Deed(faults -> faults.cannotTell("CTY-001.no-such"), "there is no text \"CTY-001.no-such\""),
                new Deed(faults -> faults.notApplicable("可拨打19900000001"), "there is no text \"?\""),
                new Deed(faults -> faults.cannotTell(null), "NullPointerException"),
                new Deed(
                        faults -> faults.add(
                                Fault.at(new SourceSpan(9_999, 1, 1, 1, 1, 2)).with("word", "甲")),
                        "the place that it gives (line 1, offset 9999, length 1) is not in the draft"),
                new Deed(
                        faults -> faults.add(Fault.at(new SourceSpan(Integer.MAX_VALUE, Integer.MAX_VALUE, 1, 1, 1, 2))
                                .with("word", "甲")),
                        "the place that it gives (line 1, offset 2147483647, length 2147483647) is not in the draft"),
                new Deed(
                        faults -> faults.add(
                                Fault.at(new SourceSpan(0, 1, 3, 1, 3, 2)).with("word", "甲")),
                        "the place that it gives (line 3, offset 0, length 1) is not in the draft"),
                new Deed(
                        faults -> faults.add(Fault.at(new SourceSpan(0, 1, 1, 2, 1, 3))
                                .within(TITLE)
                                .with("word", "甲")),
                        "the place that it gives (line 1, offset 0, length 1) is not in the draft"),
                new Deed(
                        faults -> faults.add(edited(new SourceSpan(9_999, 1, 1, 1, 1, 2))),
                        "the place that it gives (line 1, offset 9999, length 1) is not in the draft"),
                new Deed(
                        faults ->
                                faults.add(edited(new SourceSpan(2, 2, 1, 3, 1, 5), new SourceSpan(3, 2, 1, 4, 1, 6))),
                        "its edits overlap or do not rise, at offset 3"),
                new Deed(
                        faults -> faults.add(sound().fix(
                                        "fix.no-such", () -> List.of(new Edit(new SourceSpan(0, 1, 1, 1, 1, 2), "")))),
                        "there is no text \"fix.no-such\""),
                new Deed(
                        faults -> faults.add(sound().fix("CTY-001.fix", () -> {
                            throw new IllegalStateException();
                        })),
                        "IllegalStateException"),
                new Deed(
                        faults -> {
                            try {
                                faults.add(Fault.at(TITLE));
                            } catch (RuntimeException e) {
                                // as if nothing had happened
                            }
                            faults.add(sound());
                        },
                        "the text \"CTY-001\" lacks a value for word"),
                new Deed(
                        faults -> {
                            faults.add(sound());
                            throw new IllegalStateException();
                        },
                        "IllegalStateException"));
    }

    static Fault sound() {
        return Fault.at(TITLE).with("word", "甲");
    }

    private static Fault edited(SourceSpan... spans) {
        return sound().fix(
                        "CTY-001.fix",
                        () -> Stream.of(spans).map(span -> new Edit(span, "乙")).toList());
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void sneak(Throwable thrown) throws E {
        throw (E) thrown;
    }

    private static final class Unprintable {
        @Override
        public String toString() {
            throw new IllegalArgumentException("可拨打19900000001");
        }
    }
}
