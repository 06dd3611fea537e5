/** The rules of a county, as a module. */
module example.county {
    requires io.github.rectification;

    provides io.github.rectification.rule.RulePack with
            example.county.CountyRules;
}
