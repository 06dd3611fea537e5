package io.github.rectification.cli;

import io.github.rectification.CheckResult;
import io.github.rectification.finding.Finding;
import io.github.rectification.finding.Waiver;
import io.github.rectification.reporter.CheckedFile;
import io.github.rectification.waiver.Suppression;
import io.github.rectification.waiver.SuppressionUse;
import io.github.rectification.waiver.Suppressions;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Lets findings not count that the configuration file or the baseline knows. {@link #apply} is thread-safe, the rest belongs
 * to the thread that takes the outcomes.
 */
final class Waiving {

    private final Configuration configuration;
    private final FileNames names;
    private final Suppressions suppressions;
    private final SuppressionUse use;
    private final Optional<BaselineKeeper> baseline;
    private int suppressed;
    private int baselined;

    private Waiving(WaivingOptions options, Suppressions suppressions, Optional<BaselineKeeper> baseline) {
        this.configuration = options.configuration();
        this.names = options.names();
        this.suppressions = suppressions;
        this.use = new SuppressionUse(suppressions);
        this.baseline = baseline;
    }

    /** Reads the baseline, so that what is wrong with it is told before the work. */
    static Waiving of(WaivingOptions options, LocalDate asOf, Locale locale) {
        List<Suppression> all = new ArrayList<>();
        for (PlacedSuppression placed : options.configuration().suppressions()) {
            all.add(placed.suppression());
        }
        Optional<BaselineKeeper> baseline = options.baseline().isEmpty()
                ? Optional.empty()
                : Optional.of(BaselineKeeper.open(options.baseline().get(), options, locale));
        return new Waiving(options, Suppressions.of(all, asOf), baseline);
    }

    /** {@return whether nothing waives a finding of a file} */
    boolean counts(String name, Finding finding) {
        return suppressions
                .waiver(names.from(configuration.folder(), name), finding)
                .or(() -> baseline.flatMap(one -> one.waiver(name, finding)))
                .isEmpty();
    }

    CheckResult apply(String name, CheckResult result) {
        if (suppressions.all().isEmpty() && baseline.isEmpty()) {
            return result;
        }
        String configured = names.from(configuration.folder(), name);
        return result.withWaivers(finding ->
                suppressions.waiver(configured, finding).or(() -> baseline.flatMap(one -> one.waiver(name, finding))));
    }

    void took(CheckedFile file) {
        if (file.unreadable().isPresent()) {
            return;
        }
        for (Finding finding : file.findings()) {
            if (finding.waiver().isPresent()) {
                suppressed += finding.waiver().get() instanceof Waiver.Suppressed ? 1 : 0;
                baselined += finding.waiver().get() instanceof Waiver.Baselined ? 1 : 0;
            }
        }
        if (!suppressions.all().isEmpty()) {
            use.file(names.from(configuration.folder(), file.path()), file.findings(), file.rules());
        }
        if (baseline.isPresent()) {
            baseline.get().took(file);
        }
    }

    /** {@return the configuration file with what is wrong with its suppressions, or empty if nothing is} */
    Optional<CheckedFile> configurationFile(Locale locale) {
        if (suppressions.all().isEmpty()) {
            return Optional.empty();
        }
        return new ConfigurationFindings(configuration, locale).of(use.unused(), suppressions.expired());
    }

    /** Tells what did not count, and writes the baseline if it is to be. */
    void end(Console console) throws IOException {
        if (suppressed + baselined > 0) {
            console.note("summary.waived", Map.of("suppressed", suppressed, "baselined", baselined));
        }
        if (baseline.isPresent()) {
            baseline.get().end(console);
        }
    }
}
