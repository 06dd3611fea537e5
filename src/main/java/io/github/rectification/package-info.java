/**
 * The front door: check a rectification report (整改进展情况的通报) and get findings with places.
 *
 * <pre>{@code
 * var checker = ReportChecker.builder().asOf(LocalDate.of(2026, 1, 1)).build();
 * CheckResult result = checker.check(Path.of("draft.txt"));
 * result.findings().forEach(finding -> System.out.println(finding.rule() + " " + finding.message()));
 * }</pre>
 *
 * <p>The rooms of the house, from the ground up:
 *
 * <ul>
 *   <li>{@link io.github.rectification.source}: text that remembers its place
 *   <li>{@link io.github.rectification.privacy}: numbers that are nobody's business
 *   <li>{@link io.github.rectification.calendar}: working days
 *   <li>{@link io.github.rectification.draft}: files to text
 *   <li>{@link io.github.rectification.outline}: text to numbered paragraphs
 *   <li>{@link io.github.rectification.constraint}: what holds of one value, also as Jakarta constraints
 *   <li>{@link io.github.rectification.finding}: what a check finds
 *   <li>{@link io.github.rectification.model}: the report as records
 *   <li>{@link io.github.rectification.bind}: paragraphs to records; a package below it for each subject, and {@code reading} for
 *       what single words say
 *   <li>{@link io.github.rectification.rule}: what a rule is, profiles
 *   <li>{@link io.github.rectification.json}: the report to and from JSON
 *   <li>{@link io.github.rectification.reporter}: findings to text, JSON, a page and the forms of build servers
 *   <li>{@code judge} and {@code fix}: running the rules, proving repairs
 * </ul>
 */
@NullMarked
package io.github.rectification;

import org.jspecify.annotations.NullMarked;
