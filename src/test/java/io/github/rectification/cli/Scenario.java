package io.github.rectification.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A run of the command as a file tells it: a title, a sentence, then sections. A section begins with a command line
 * ({@code $ rectify check a.txt}) or a word in brackets ({@code [out]}); what follows is its body.
 *
 * @param name the name of the file without its ending
 * @param title what it shows, in a line
 * @param sentences more about it
 * @param sections the files, commands and what comes of them, in order
 */
record Scenario(String name, String title, List<String> sentences, List<Section> sections) {

    static final String COMMAND = "$";

    private static final String TITLE = "# ";
    private static final Pattern HEAD =
            Pattern.compile("\\[(file|bytes|word|folder|link|fault|out|err|status|left|gone)(?: (.+))?]");
    private static final Set<String> RESULTS = Set.of("out", "err", "status");

    static Scenario of(String name, String text) {
        List<String> lines = Arrays.asList(text.split("\n", -1));
        if (!lines.get(0).startsWith(TITLE)) {
            throw new IllegalArgumentException(name + " does not begin with a title");
        }
        List<String> sentences = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        List<String> body = sentences;
        for (String line : lines.subList(1, lines.size())) {
            Matcher head = HEAD.matcher(line);
            if (line.startsWith("$ ") || head.matches()) {
                body = new ArrayList<>();
                sections.add(line.startsWith("$ ") ? command(line, body) : section(head, body));
            } else {
                body.add(line);
            }
        }
        trim(sentences);
        sections.forEach(section -> trim(section.body));
        return new Scenario(name, lines.get(0).substring(TITLE.length()), sentences, sections);
    }

    private static Section command(String line, List<String> body) {
        return new Section(COMMAND, line.substring(2), body);
    }

    private static Section section(Matcher head, List<String> body) {
        return new Section(head.group(1), head.group(2) == null ? "" : head.group(2), body);
    }

    private static void trim(List<String> lines) {
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
            lines.remove(lines.size() - 1);
        }
    }

    /** {@return the exit status of the last command, which is what the scenario leads to} */
    int status() {
        return sections.stream()
                .filter(section -> section.kind.equals("status"))
                .mapToInt(section -> Integer.parseInt(section.argument))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new IllegalArgumentException(name + " tells no status"));
    }

    /** {@return whether the program must fail in it, which none can be made to from outside} */
    boolean needsFault() {
        return sections.stream().anyMatch(section -> section.kind.equals("fault"));
    }

    /** {@return the file that tells it} */
    String text() {
        var text = new StringBuilder(TITLE).append(title).append('\n');
        sentences.forEach(line -> text.append(line).append('\n'));
        for (Section section : sections) {
            text.append(section.isResult() ? "" : "\n").append(section.head()).append('\n');
            section.body.forEach(line -> text.append(line).append('\n'));
        }
        return text.toString();
    }

    /**
     * A part of a scenario.
     *
     * @param kind the word in brackets, or {@link #COMMAND}
     * @param argument what follows it in the line, or empty
     * @param body the lines below
     */
    record Section(String kind, String argument, List<String> body) {

        boolean isResult() {
            return RESULTS.contains(kind);
        }

        String head() {
            if (kind.equals(COMMAND)) {
                return COMMAND + " " + argument;
            }
            return "[" + kind + (argument.isEmpty() ? "" : " " + argument) + "]";
        }
    }
}
