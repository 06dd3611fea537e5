package io.github.rectification.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.CheckResult;
import io.github.rectification.ReportChecker;
import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.json.ReportJson;
import io.github.rectification.rule.PublishedNumbers;
import io.github.rectification.testkit.Flavour;
import io.github.rectification.testkit.drafts.InventedTexts;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Any private value, written in any way at any place of any draft in any format, comes out in no form of output.
 *
 * <p>{@code -Dprivate.values.runs=5000} makes so many runs, {@code -Dprivate.values.first=4443} begins with that one.
 */
class PrivateValuesPropertyTest {

    private static final int FIRST = Integer.getInteger("private.values.first", 0);
    private static final int RUNS = Integer.getInteger("private.values.runs", 250);
    private static final int LONGEST = 2_500;
    private static final Pattern STRING = Pattern.compile("\"(?!phones)[A-Za-z]+\": \"([^\"]*)\"");

    @TempDir
    private Path folder;

    private final ReportChecker checker =
            ReportChecker.builder().asOf(LocalDate.of(2026, 2, 2)).build();
    private int published;

    @Test
    void comes_out_in_no_form_of_output() throws Exception {
        for (int seed = FIRST; seed < FIRST + RUNS; seed++) {
            run(seed, new Random(seed * 0x9E37_79B9_7F4A_7C15L));
        }
        assertThat(published).isLessThan(RUNS / 10);
    }

    private void run(int seed, Random dice) throws Exception {
        Format format = Format.values()[dice.nextInt(Format.values().length)];
        PrivateValue.Kind kind = PrivateValue.Kind.values()[dice.nextInt(PrivateValue.Kind.values().length)];
        PrivateValue value = PrivateValue.of(kind, dice, format != Format.JSON && format != Format.MARKDOWN);
        String planted =
                format == Format.JSON ? inJson(seed, value, dice) : planted(cut(InventedTexts.text(seed)), value, dice);
        byte[] bytes = format.written(planted, seed);
        if (kind == PrivateValue.Kind.MOBILE && isPublished(bytes, format, value)) {
            published++;
            return;
        }
        String name = "a." + format.ending;
        var command = new CommandRun(folder).file(name, bytes);
        Map<String, String> written = new LinkedHashMap<>(EveryFormat.check(command, "@/" + name));
        if (dice.nextInt(4) == 0) {
            CommandRun.Result diff = command.run("check", "--fix=diff", "@/" + name);
            written.put("diff", diff.out() + diff.err());
        }
        written.forEach((form, text) -> assertThat(shows(text, value))
                .as(() -> form + " shows " + value + ", seed " + seed + ", " + format + " of\n" + planted)
                .isFalse());
    }

    /** {@return whether the text holds the number, whatever divides its digits there} */
    private static boolean shows(String text, PrivateValue value) {
        String shown = text.replaceAll("<[^>]{0,2000}>", "").replaceAll("\\\\u[0-9a-f]{4}", "");
        var digits = new StringBuilder();
        shown.codePoints().forEach(c -> {
            int digit = Character.digit(c, 10);
            if (digit >= 0) {
                digits.append(digit);
            } else if (c == 'X' && value.digits().endsWith("X")) {
                digits.append('X');
            }
        });
        return text.contains(value.written()) || digits.indexOf(value.digits()) >= 0;
    }

    private boolean isPublished(byte[] bytes, Format format, PrivateValue value) {
        try {
            CheckResult result = checker.check(new ByteArrayInputStream(bytes), "a." + format.ending);
            return PublishedNumbers.of(result.report(), result.draft()).stream()
                    .anyMatch(number -> shows(number, value));
        } catch (UnreadableDraftException e) {
            return false;
        }
    }

    /** {@return some of the lines, for many short drafts tell more than a few long ones} */
    private static String cut(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(0, text.lastIndexOf('\n', LONGEST - 600))
                        + text.substring(text.indexOf('\n', text.length() - 600));
    }

    private static String planted(String text, PrivateValue value, Random dice) {
        while (true) {
            int at = dice.nextInt(text.length() + 1);
            if (isFree(text, at - 1) && isFree(text, at)) {
                return text.substring(0, at) + value.written() + text.substring(at);
            }
        }
    }

    /** {@return whether a number beside it is a number of its own: digits and what divides them would make it another} */
    private static boolean isFree(String text, int at) {
        return at < 0
                || at == text.length()
                || text.charAt(at) == '\n'
                || Character.isIdeographic(text.charAt(at))
                || "，。；：、“”（）".indexOf(text.charAt(at)) >= 0;
    }

    private static String inJson(int seed, PrivateValue value, Random dice) {
        String json = ReportJson.write(ReportChecker.builder()
                .asOf(LocalDate.of(2026, 2, 2))
                .build()
                .check(InventedTexts.text(seed))
                .report());
        Matcher strings = STRING.matcher(json);
        List<MatchResult> all = strings.results().toList();
        MatchResult string = all.get(dice.nextInt(all.size()));
        String content = string.group(1);
        int at = content.isEmpty()
                ? 0
                : content.offsetByCodePoints(0, dice.nextInt(content.codePointCount(0, content.length())));
        int place = string.start(1) + at;
        boolean isFree = isFree(json, place - 1) && isFree(json, place);
        int end = isFree ? place : string.end(1);
        String gap = isFree || content.isEmpty() ? "" : "，";
        return json.substring(0, end) + gap + value.written().replace("\t", "\\t") + json.substring(end);
    }

    /** In which a draft is written. */
    private enum Format {
        TEXT("txt"),
        MARKDOWN("md"),
        HTML("html"),
        DOCX("docx"),
        JSON("json");

        private final String ending;

        Format(String ending) {
            this.ending = ending;
        }

        byte[] written(String text, int seed) {
            return switch (this) {
                case TEXT, JSON -> text.getBytes(UTF_8);
                case MARKDOWN -> ("# " + text.replace("\n", "\n\n")).getBytes(UTF_8);
                case HTML ->
                    Flavour.values()[seed % Flavour.values().length]
                            .of(text, seed)
                            .getBytes(UTF_8);
                case DOCX ->
                    InventedTexts.word(
                            text.lines().filter(line -> !line.isBlank()).toList(), seed);
            };
        }
    }
}
