/**
 * Typed records, rules and readers for published Party inspection rectification reports.
 *
 * <p>Jackson, jsoup, SnakeYAML Engine, picocli and Hibernate Validator are only needed by those who use the packages that build on them.
 */
module io.github.rectification {
    requires transitive jakarta.validation;
    requires transitive org.jspecify;

    // the parts of a Word document are XML
    requires java.xml;

    // extras: only for those who use the packages that build on them
    requires static info.picocli;
    requires static org.hibernate.validator;
    requires static org.jsoup;
    requires static org.snakeyaml.engine;
    requires static tools.jackson.core;

    // generated builders; nothing of it is left at run time
    requires static org.immutables.value.annotations;
    requires static java.compiler;

    exports io.github.rectification;
    exports io.github.rectification.bind;
    exports io.github.rectification.calendar;
    exports io.github.rectification.constraint;
    exports io.github.rectification.draft;
    exports io.github.rectification.finding;
    exports io.github.rectification.json;
    exports io.github.rectification.model;
    exports io.github.rectification.outline;
    exports io.github.rectification.privacy;
    exports io.github.rectification.profile;
    exports io.github.rectification.reporter;
    exports io.github.rectification.rule;
    exports io.github.rectification.settings;
    exports io.github.rectification.source;
    exports io.github.rectification.waiver;

    provides jakarta.validation.ConstraintValidator with
            io.github.rectification.CheckedReportValidator;

    // validation providers read the private fields of the records
    opens io.github.rectification.model;

    // further output forms, and rules of other people
    uses io.github.rectification.reporter.ReportFormat;
    uses io.github.rectification.rule.RulePack;
}
