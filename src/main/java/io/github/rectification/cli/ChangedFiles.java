package io.github.rectification.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The files of a git work tree that differ from a revision: committed, staged, unstaged or new. */
final class ChangedFiles {

    private static final String[] DIFF = {
        "diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--no-textconv", "--diff-filter=d"
    };

    private final Path top;
    private final Set<String> names;

    private ChangedFiles(Path top, Set<String> names) {
        this.top = top;
        this.names = names;
    }

    /**
     * Asks git.
     *
     * @param revision a commit, or what git takes for one
     * @param working a folder in the work tree
     * @throws Refusal if git is missing, the folder is in no work tree, or the revision is not known
     */
    static ChangedFiles since(String revision, Path working) {
        Path top = top(working.toAbsolutePath());
        var git = new Git(top);
        String commit = commit(revision, git);
        Set<String> names = new HashSet<>();
        // what is staged may differ from the file, and what is new is in neither
        add(git, names, diff(commit));
        add(git, names, diff("--cached", commit));
        add(git, names, "ls-files", "-z", "--others", "--exclude-standard", "--");
        return new ChangedFiles(top, names);
    }

    private static Path top(Path working) {
        Git.Answer answer = new Git(working).ask("rev-parse", "--is-inside-work-tree", "--show-cdup");
        List<String> lines = answer.out().lines().toList();
        if (!answer.isGood() || lines.isEmpty() || !lines.get(0).equals("true")) {
            throw Refusal.usage("git.no-work-tree", Map.of("why", answer.why()));
        }
        try {
            return working.resolve(lines.size() > 1 ? lines.get(1) : "").toRealPath();
        } catch (IOException e) {
            throw Refusal.usage("git.no-work-tree", Map.of("why", e.getClass().getSimpleName()));
        }
    }

    private static String commit(String revision, Git git) {
        // a word with a dash in front would be an option of git
        if (!revision.isEmpty() && !revision.startsWith("-")) {
            Git.Answer answer = git.ask("rev-parse", "--verify", "--quiet", revision + "^{commit}");
            if (answer.isGood()) {
                return answer.out().strip();
            }
        }
        throw Refusal.usage("git.unknown-revision", Map.of("revision", revision));
    }

    private static String[] diff(String... rest) {
        String[] question = new String[DIFF.length + rest.length + 1];
        System.arraycopy(DIFF, 0, question, 0, DIFF.length);
        System.arraycopy(rest, 0, question, DIFF.length, rest.length);
        question[question.length - 1] = "--";
        return question;
    }

    private static void add(Git git, Set<String> names, String... question) {
        Git.Answer answer = git.ask(question);
        if (!answer.isGood()) {
            throw Refusal.usage("git.failed", Map.of("why", answer.why()));
        }
        answer.names().forEach(name -> names.add(Input.safe(name)));
    }

    /** {@return whether a file has changed} */
    boolean test(Path file) {
        try {
            Path real = file.toRealPath();
            return real.startsWith(top) && names.contains(Input.shown(top.relativize(real)));
        } catch (IOException e) {
            // it cannot be read either, which is told where it is checked
            return true;
        }
    }
}
