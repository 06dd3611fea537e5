package io.github.rectification.rule;

import io.github.rectification.finding.RuleId;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A rule pack that was asked once for its name and its rules. Whatever it throws or leaves out comes back as a sentence that
 * names the pack.
 *
 * @param pack the pack
 * @param name its name
 * @param rules its rules
 * @param infos what is known of them, in the same order
 */
record InstalledPack(RulePack pack, String name, List<Rule> rules, List<RuleInfo> infos) {

    /**
     * Asks a pack.
     *
     * @throws RulePackException if it has no name, no rules, or rules that say too little of themselves
     */
    static InstalledPack of(RulePack pack) {
        String name = nameOf(pack);
        List<Rule> rules = asked(name, "rules()", () -> List.copyOf(pack.rules()));
        List<RuleInfo> infos =
                asked(name, "rules()", () -> rules.stream().map(RuleInfo::of).toList());
        return new InstalledPack(pack, name, rules, infos);
    }

    /** {@return the name of a pack} */
    static String nameOf(RulePack pack) {
        String known = "of the class " + pack.getClass().getName();
        String name = asked(known, "name()", pack::name);
        if (name.isBlank()) {
            throw new RulePackException("rule pack " + known + " must have a name");
        }
        return name;
    }

    boolean has(RuleId rule) {
        return infos.stream().anyMatch(info -> info.id().equals(rule));
    }

    /**
     * Opens a file of the pack.
     *
     * @throws IOException if it cannot be opened
     */
    Optional<InputStream> resource(String file) throws IOException {
        try {
            return present(name, "resource(\"" + file + "\")", pack.resource(file));
        } catch (RulePackException e) {
            throw e;
        } catch (RuntimeException | LinkageError e) {
            throw broken(name, "resource(\"" + file + "\")", e);
        }
    }

    Optional<URI> address(RuleId rule) {
        return asked(name, "address(" + rule + ")", () -> pack.address(rule));
    }

    private static <T> T asked(String name, String method, Supplier<T> question) {
        try {
            return present(name, method, question.get());
        } catch (RulePackException e) {
            throw e;
        } catch (RuntimeException | LinkageError e) {
            throw broken(name, method, e);
        }
    }

    private static <T> T present(String name, String method, T answer) {
        if (answer == null) {
            throw new RulePackException("rule pack " + name + " must not give null for " + method);
        }
        return answer;
    }

    private static RulePackException broken(String name, String method, Throwable fault) {
        String why = fault instanceof IllegalArgumentException
                ? String.valueOf(fault.getMessage())
                : fault.getClass().getSimpleName();
        return new RulePackException("rule pack " + name + " cannot be used, " + method + " failed: " + why, fault);
    }
}
