package io.github.rectification.json;

import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceMap;
import io.github.rectification.source.SourceSpan;
import io.github.rectification.source.SourceText;
import io.github.rectification.wording.Quotation;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Walks over the tokens of a JSON text, knows where each stands and words what is wrong with it. */
final class JsonCursor implements AutoCloseable {

    // the section limit speaks first; this one guards against what no reader descends into
    private static final int DEEPEST_JSON = 4 * ReportJson.DEEPEST_SECTION;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST_JSON)
                    .build())
            .build();

    private final String text;
    private final SourceText source;
    private final String name;
    private final SourceMap.Builder places = SourceMap.builder();
    private final JsonParser parser;

    JsonCursor(SourceText source, String name) {
        this.text = source.all().text();
        this.source = source;
        this.name = name;
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), text.toCharArray());
    }

    /** Steps to the next token; {@return it, or null at the end of the text} */
    @Nullable
    JsonToken next() throws UnreadableDraftException {
        try {
            JsonToken token = parser.nextToken();
            if (token != null) {
                // a string is scanned only when asked for; its faults belong here
                parser.finishToken();
            }
            return token;
        } catch (JacksonException e) {
            throw broken(e);
        }
    }

    boolean isAt(JsonToken token) {
        return parser.hasToken(token);
    }

    /** {@return how many objects and lists are open} */
    int depth() {
        return parser.streamReadContext().getNestingDepth();
    }

    /** {@return the content of the name or string on which the cursor stands} */
    String content() {
        return parser.getString();
    }

    /** {@return the name, string, number, word or bracket on which the cursor stands} */
    SourceSpan span() {
        int start = offset(parser.currentTokenLocation().getCharOffset());
        return source.slice(start, endOf(start)).span();
    }

    /** Notes that the value on which the cursor stands is that of the path. */
    void mark(PropertyPath path) {
        places.put(path, span());
    }

    SourceMap places() {
        return places.build();
    }

    /** Refuses any token but this. */
    void expect(JsonToken token, PropertyPath path, Phrase wanted) throws UnreadableDraftException {
        if (!isAt(token)) {
            throw mismatch(path, wanted);
        }
    }

    /** {@return what to throw because the value on which the cursor stands is not what is wanted} */
    UnreadableDraftException mismatch(PropertyPath path, Phrase wanted) {
        Phrase name = nameOf(path);
        return error(
                name.english() + " must be " + wanted.english() + ", not " + shown().english(),
                name.chinese() + "应是" + wanted.chinese() + "，不是" + shown().chinese());
    }

    /** {@return what to throw for the token on which the cursor stands} */
    UnreadableDraftException error(String english, String chinese) {
        return error(span(), english, chinese);
    }

    UnreadableDraftException error(SourceSpan span, String english, String chinese) {
        String place = name + ":" + span.line() + ":" + span.column();
        return new UnreadableDraftException(place + ": " + english, place + "：" + chinese);
    }

    /** {@return the value on which the cursor stands as a message shows it} */
    Phrase shown() {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return Phrase.OBJECT;
        }
        if (token == JsonToken.START_ARRAY) {
            return Phrase.LIST;
        }
        return Phrase.same(
                token == JsonToken.VALUE_STRING ? Quotation.quoted(content()) : Quotation.escaped(content()));
    }

    @Override
    public void close() {
        parser.close();
    }

    private static Phrase nameOf(PropertyPath path) {
        if (path.isRoot()) {
            return new Phrase("a report", "通报");
        }
        String index = path.index() < 0 ? "" : "[" + path.index() + "]";
        return Phrase.same('"' + path.name() + index + '"');
    }

    private UnreadableDraftException broken(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            return error(
                    "the JSON holds a name or number too long, or brackets nested too deep, for any report",
                    "JSON中的名称或数字过长，或括号嵌套过深，不可能是通报，请检查文件");
        }
        int at = offset(e.getLocation() == null ? -1 : e.getLocation().getCharOffset());
        SourceSpan span = source.slice(at, endOf(at)).span();
        if (e instanceof UnexpectedEndOfInputException || at == text.length()) {
            return error(span, "the JSON ends too early; close what is still open", "JSON没有写完，请补上缺少的引号或括号");
        }
        String found = text.substring(at, Math.max(endOf(at), text.offsetByCodePoints(at, 1)));
        String shown = Quotation.quoted(found);
        return error(
                span,
                "the JSON is broken at " + shown + "; mend the comma, quote or value there",
                "JSON在" + shown + "处有语法错误，请改正那里的逗号、引号或值");
    }

    private int offset(long offset) {
        return (int) Math.max(0, Math.min(offset, text.length()));
    }

    private int endOf(int start) {
        if (start == text.length()) {
            return start;
        }
        int end = start + 1;
        if (text.charAt(start) == '"') {
            while (end < text.length() && text.charAt(end) != '"') {
                end += text.charAt(end) == '\\' ? 2 : 1;
            }
            return Math.min(end + 1, text.length());
        }
        while (isPartOfWord(text.charAt(start)) && end < text.length() && isPartOfWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '+' || c == '.';
    }
}
