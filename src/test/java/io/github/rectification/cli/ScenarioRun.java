package io.github.rectification.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.cli.CommandRun.Result;
import io.github.rectification.cli.Scenario.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;

/** A run of a scenario in a folder of its own. */
final class ScenarioRun {

    /** Stands for any characters of a line, or alone in a line for any lines. */
    private static final String ANYTHING = "{…}";

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private final Scenario scenario;
    private final ScenarioFiles files;
    private final Launcher launcher;
    private final Path folder;
    private final List<Section> came = new ArrayList<>();
    private Path working;
    private boolean breaks;

    ScenarioRun(Scenario scenario, Path folder, Launcher launcher) {
        this.scenario = scenario;
        this.files = new ScenarioFiles(folder);
        this.launcher = launcher;
        this.folder = folder;
        this.working = folder;
    }

    /** Runs all commands and compares what comes of them with what the scenario tells. */
    void check() throws IOException {
        assertThat(came().text()).isEqualTo(scenario.text());
    }

    /** {@return the scenario with what really came out; what is told rightly stays as it is worded} */
    Scenario came() throws IOException {
        List<Section> sections = scenario.sections();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            switch (section.kind()) {
                case Scenario.COMMAND -> command(section, sections.subList(i + 1, sections.size()));
                case "fault" -> breaks = came.add(section);
                case "left" -> came.add(left(section));
                case "gone" -> {
                    assertThat(folder.resolve(section.argument())).doesNotExist();
                    came.add(section);
                }
                case "out", "err", "status" -> {}
                default -> {
                    files.make(section);
                    came.add(section);
                }
            }
        }
        return new Scenario(scenario.name(), scenario.title(), scenario.sentences(), came);
    }

    private void command(Section section, List<Section> rest) throws IOException {
        came.add(section);
        List<String> words = words(section.argument());
        if (words.get(0).equals("cd")) {
            working = folder.resolve(words.get(1)).normalize();
            return;
        }
        if (!words.get(0).equals("rectify")) {
            Assertions.fail("no such command: " + section.argument());
        }
        int input = words.indexOf("<");
        byte[] bytes = input < 0 ? new byte[0] : Files.readAllBytes(working.resolve(words.get(input + 1)));
        List<String> args = words.subList(1, input < 0 ? words.size() : input);
        Result result = launcher.run(args, bytes, working, breaks);
        came("out", shown(result.out()), rest);
        came("err", shown(result.err()), rest);
        came.add(new Section("status", String.valueOf(result.status()), List.of()));
    }

    private void came(String kind, List<String> lines, List<Section> rest) {
        List<String> told = new ArrayList<>();
        for (int i = 0; i < rest.size() && rest.get(i).isResult(); i++) {
            told.addAll(rest.get(i).kind().equals(kind) ? rest.get(i).body() : List.of());
        }
        if (!lines.isEmpty()) {
            came.add(new Section(kind, "", matches(told, lines) ? told : lines));
        }
    }

    private Section left(Section section) throws IOException {
        List<String> lines = shown(Files.readString(folder.resolve(section.argument())));
        return new Section("left", section.argument(), matches(section.body(), lines) ? section.body() : lines);
    }

    private List<String> shown(String text) {
        String named = text.replace(working + "/", "");
        String shown = named.replace(folder + "/", "../").stripTrailing();
        return shown.isEmpty() ? List.of() : List.of(shown.split("\n", -1));
    }

    private static boolean matches(List<String> told, List<String> lines) {
        var pattern = new StringBuilder();
        for (String line : told) {
            if (line.equals(ANYTHING)) {
                // not a repeated group, which would go one call deeper for each line
                pattern.append("(?:(?s:.*)\n)?");
            } else {
                pattern.append(Pattern.quote(line).replace(ANYTHING, "\\E.*\\Q"))
                        .append('\n');
            }
        }
        return Pattern.matches(pattern.toString(), lines.isEmpty() ? "" : String.join("\n", lines) + "\n");
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return words;
    }

    /** Starts the command. */
    interface Launcher {

        /**
         * Runs a command line.
         *
         * @param args the words after {@code rectify}, with names relative to the working folder
         * @param breaks whether the program is to fail when it reads standard input
         */
        Result run(List<String> args, byte[] input, Path working, boolean breaks) throws IOException;
    }
}
