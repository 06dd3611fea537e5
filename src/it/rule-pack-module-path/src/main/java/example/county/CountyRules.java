package example.county;

import io.github.rectification.rule.Rule;
import io.github.rectification.rule.RulePack;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** The rules of a county. */
public final class CountyRules implements RulePack {

    @Override
    public String name() {
        return "example-county";
    }

    @Override
    public List<Rule> rules() {
        return List.of(new SinglePhone());
    }

    @Override
    public Optional<InputStream> resource(String file) {
        return Optional.ofNullable(getClass().getResourceAsStream(file));
    }
}
