package io.github.rectification.rule;

import io.github.rectification.finding.Severity;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What is known of a rule before it runs.
 *
 * @since 0.1.0
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface RuleSpec {

    /** {@return the permanent id, such as {@code NUM-001}} */
    String id();

    /** {@return what is wrong, in words joined by dashes, such as {@code duplicate-item-number}} */
    String name();

    /** {@return the severity in the profile {@code generic}, for faults of no named case} */
    Severity severity();

    /** {@return the named cases that weigh otherwise} */
    Case[] cases() default {};

    /** {@return whether the rule runs only under a profile that gives it a severity} */
    boolean onDemand() default false;

    /** {@return whether some of its faults come with a repair that needs no person} */
    boolean fixable() default false;

    /**
     * {@return whether what the rule finds is kept back: no output shows the lines on which it stands, no message on these
     * lines repeats the words, and the mark of a finding does not depend on them}
     */
    boolean secret() default false;

    /** {@return what the rule rests on} */
    Backing backing();

    /** {@return the version that first had the rule} */
    String since();

    /** {@return ids that the rule had before, still accepted wherever a rule is named} */
    String[] formerIds() default {};

    /**
     * A case of a rule with a severity of its own.
     *
     * @since 0.1.0
     */
    @Documented
    @Target({})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Case {

        /** {@return the name of the case, such as {@code late}} */
        String name();

        /** {@return its severity in the profile {@code generic}} */
        Severity severity();
    }
}
