package io.github.rectification.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.rectification.cli.WritePlan.Purpose;
import io.github.rectification.cli.WritePlan.Role;
import io.github.rectification.cli.WritePlan.Target;
import io.github.rectification.reporter.OwnOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What {@code check} is going to write and what it was given. Of a folder or a pattern it is part what it would check there:
 * an output that lies there is no draft if it is not there yet, is empty or was written by an earlier run; else it is
 * refused. As a predicate it tells which files of folders are no drafts. Not thread-safe.
 */
final class CheckPlan implements Predicate<Path> {

    private static final String GITHUB = "github";
    private static final Set<Role> SETTINGS = EnumSet.of(Role.CONFIGURATION, Role.PROFILE, Role.BASELINE);

    private final CheckOptions options;
    private final WritePlan plan = new WritePlan();
    private final List<String> spread = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> met = new LinkedHashSet<>();

    CheckPlan(CheckOptions options, Surroundings surroundings) {
        this.options = options;
        addTargets(surroundings);
        addSettings();
        options.paths().forEach(operand -> addOperand(operand, surroundings));
        if (!spread.isEmpty()) {
            plan.targets().forEach(target -> addName(target.file()));
            plan.given().forEach(given -> addName(given.file()));
        }
    }

    private void addTargets(Surroundings surroundings) {
        boolean isListed = false;
        for (String format : options.formats()) {
            OutputChoice choice = OutputChoice.of(format);
            isListed |= choice.format().equals(GITHUB);
            choice.file().ifPresent(file -> plan.writes(Purpose.OUTPUT, file));
        }
        surroundings.out().ifPresent(out -> plan.writes(Purpose.STREAM, out.toString()));
        if (isListed) {
            surroundings.output().stepSummary().ifPresent(file -> plan.writes(Purpose.STREAM, file.toString()));
        }
    }

    private void addSettings() {
        WaivingOptions waiving = options.waiving();
        waiving.configuration().file().ifPresent(file -> plan.reads(Role.CONFIGURATION, file));
        options.profileFiles().forEach(file -> plan.reads(Role.PROFILE, Input.shown(file), file));
        waiving.baseline().ifPresent(file -> {
            if (waiving.updateBaseline()) {
                plan.writes(Purpose.BASELINE, file);
            } else {
                plan.reads(Role.BASELINE, file);
            }
        });
    }

    private void addOperand(String operand, Surroundings surroundings) {
        if (operand.equals("-")) {
            surroundings.in().ifPresent(in -> plan.reads(Role.STANDARD_INPUT, options.stdinName(), in));
            plan.reads(Role.STANDARD_INPUT, options.stdinName());
            return;
        }
        Optional<Path> path = WritePlan.pathOf(operand);
        boolean isThere = path.filter(Files::exists).isPresent();
        if (path.filter(Files::isDirectory).isPresent() || (!isThere && Glob.isGlob(operand))) {
            spread.add(operand);
        } else {
            plan.reads(Role.DRAFT, operand);
        }
    }

    private void addName(FileIdentity file) {
        if (file.isFile() || !file.isThere()) {
            names.add(FileIdentity.folded(file.place().getFileName()));
        }
    }

    /** Refuses a run that would lose something. Nothing but what lies at the place of an output is read for it. */
    void refuseLosses() {
        plan.refuseLosses();
        List<Target> endangering =
                plan.targets().stream().filter(CheckPlan::holdsWhatIsNotOurs).toList();
        if (endangering.isEmpty() || spread.isEmpty()) {
            return;
        }
        var inputs = new Inputs(spread, options.stdinName(), options.waiving());
        while (inputs.hasNext()) {
            Input input = inputs.next();
            if (input.file().isPresent()) {
                refuse(input.name(), FileIdentity.of(input.file().get()), endangering);
            }
        }
    }

    private static void refuse(String name, FileIdentity draft, List<Target> endangering) {
        for (Target target : endangering) {
            if (target.replaces(draft)) {
                throw Refusal.usage("write.in-folder", Map.of("file", target.name(), "given", name));
            }
        }
    }

    /** What a shell or a build server opened it has emptied already, or it is added to. */
    private static boolean holdsWhatIsNotOurs(Target target) {
        if (target.purpose() != Purpose.OUTPUT || !target.file().isFile()) {
            return false;
        }
        try (InputStream in = Files.newInputStream(target.file().place())) {
            byte[] head = in.readNBytes(OwnOutput.HEAD_BYTES);
            return !holdsNothing(head) && !OwnOutput.isOwn(head);
        } catch (IOException e) {
            // what cannot be read cannot be told to be ours
            return true;
        }
    }

    /** An empty file, or the array that is written for GitLab where nothing was found. */
    private static boolean holdsNothing(byte[] head) {
        String text = new String(head, UTF_8).replaceAll("[ \t\r\n]", "");
        return text.isEmpty() || text.equals("[]");
    }

    /** {@return whether a file in a folder is no draft to check} */
    @Override
    public boolean test(Path file) {
        return options.waiving().test(file) || isOwn(file);
    }

    private boolean isOwn(Path file) {
        if (names.isEmpty() || !names.contains(FileIdentity.folded(file.getFileName()))) {
            return false;
        }
        FileIdentity found = FileIdentity.of(file);
        for (Target target : plan.targets()) {
            Target present = target.now();
            if (present.file().isSame(found) && !holdsWhatIsNotOurs(present)) {
                if (target.purpose() != Purpose.BASELINE) {
                    met.add(Input.shown(file));
                }
                return true;
            }
        }
        return plan.given().stream()
                .anyMatch(
                        given -> SETTINGS.contains(given.role()) && given.file().isSame(found));
    }

    /** {@return the outputs of this run that were met in folders so far, in that order} */
    Set<String> met() {
        return met;
    }
}
