package io.github.rectification.rule;

import static java.util.Objects.requireNonNull;

import io.github.rectification.finding.RuleId;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Rules of somebody else's, with their words: what a jar brings to the catalogue.
 *
 * <p>A jar on the class path names its pack in {@code META-INF/services/io.github.rectification.rule.RulePack}; a module
 * says {@code provides io.github.rectification.rule.RulePack with …}. The pack has a public constructor without parameters.
 *
 * <p>Rules have ids and names that no other rule has or had. The words stand in two files of properties in UTF-8,
 * {@code messages_zh.properties} and {@code messages_en.properties}, under the ids of the pack's rules: the message
 * {@code ABC-001}, or {@code ABC-001.CASE} for a named case, with {@code {name}} for the fault's values;
 * {@code ABC-001.title}, a few words on what is wrong; {@code ABC-001.basis}, what the rule rests on; and any other key
 * that begins with the id and a dot, such as that of a reason. A page {@code ABC-001.md}, in the form of the built-in ones,
 * is optional.
 *
 * <p>Implementations are immutable and thread-safe, as their rules are.
 *
 * @since 0.1.0
 */
public interface RulePack {

    /** {@return the name by which messages call the pack, such as {@code example-county}} */
    String name();

    /** {@return the rules, in any order} */
    List<Rule> rules();

    /**
     * Opens a file of the pack. The pack does it itself because a module opens its files to nobody else; most write
     * {@code return Optional.ofNullable(getClass().getResourceAsStream(file))}.
     *
     * @param file a simple name: {@code messages_zh.properties}, {@code messages_en.properties} or {@code ID.md}; not null
     * @return the bytes, or empty if there is no such file; the caller closes them
     * @throws IOException if the file cannot be opened
     */
    Optional<InputStream> resource(String file) throws IOException;

    /**
     * Tells where people find the page of a rule on the web; SARIF names it as the rule's {@code helpUri}.
     *
     * @param rule a rule of the pack, not null
     * @return an absolute address, or empty if there is none; empty unless the pack says otherwise
     */
    default Optional<URI> address(RuleId rule) {
        requireNonNull(rule, "rule");
        return Optional.empty();
    }
}
