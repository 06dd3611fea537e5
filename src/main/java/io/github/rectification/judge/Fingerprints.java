package io.github.rectification.judge;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.rectification.outline.Outline;
import io.github.rectification.privacy.PrivateNumbers;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.RuleInfo;
import io.github.rectification.source.SourceSpan;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * Marks by which a finding is known again in a later version of the draft.
 *
 * <p>A mark is made from the rule, the case and the line of the draft (for what has no place: the path), never from the
 * line's number, so that paragraphs inserted elsewhere leave it as it is. Equal marks are told apart by counting. What is
 * kept back is marked by its path alone: a name could be guessed from the mark of a line.
 */
final class Fingerprints {

    private static final int BYTES = 8;

    private final Optional<Outline> draft;
    private final PrivateNumbers privateNumbers;
    private final Map<Integer, String> marksOfLines = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final MessageDigest digest = sha256();

    Fingerprints(Optional<Outline> draft, PrivateNumbers privateNumbers) {
        this.draft = draft;
        this.privateNumbers = privateNumbers;
    }

    String of(RuleInfo rule, Fault fault, Optional<SourceSpan> span) {
        String place = span.isPresent() && draft.isPresent() && !rule.secret()
                ? marksOfLines.computeIfAbsent(span.get().line(), line -> markOf(draft.get(), line))
                : fault.path().map(Object::toString).orElse("");
        String mark = rule.id() + "|" + fault.caseName() + "|" + place;
        int count = seen.merge(mark, 1, Integer::sum);
        return hash(count == 1 ? mark : mark + "|" + count);
    }

    /** Made once a line: a paragraph may be as long as the draft and hold many findings. */
    private String markOf(Outline outline, int line) {
        return hash(privateNumbers.hide(outline.source(), line).strip());
    }

    private String hash(String mark) {
        return HexFormat.of().formatHex(digest.digest(mark.getBytes(UTF_8)), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
