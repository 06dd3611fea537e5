package io.github.rectification.cli;

import java.util.List;

/** The page that lists the scenarios. */
final class ScenarioIndex {

    private static final String HEAD = """
            # Scenarios

            Runs of the command as they come out: the files, the command line, both outputs and the exit status. A test runs each of them,
            so that this is what the command does. They stand in `src/test/resources/scenarios`, [testing](testing.md) tells how they are
            written. The day is 2 November 2024 in all of them. A scenario of several commands stands under the status of its last one.
            """;

    private static final List<String> STATUSES = List.of(
            "nothing at or above `--fail-on`",
            "findings at or above `--fail-on`",
            "wrong usage or configuration, or an output that cannot be written",
            "an input could not be read, or nothing was checked",
            "a fault of the program");

    private ScenarioIndex() {}

    static String of(List<Scenario> scenarios) {
        var page = new StringBuilder(HEAD);
        for (int status = 0; status < STATUSES.size(); status++) {
            page.append("\n## Status ").append(status).append(": ").append(STATUSES.get(status));
            page.append("\n\n");
            for (Scenario scenario : scenarios) {
                if (scenario.status() == status) {
                    page.append("- [").append(scenario.title()).append("](../src/test/resources/scenarios/");
                    page.append(scenario.name()).append(".scenario)\n");
                }
            }
        }
        return page.toString();
    }
}
