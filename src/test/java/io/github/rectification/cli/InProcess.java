package io.github.rectification.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.rectification.cli.CommandRun.Result;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Starts the command in this process, in which names are relative to another folder, so that they are made absolute. */
final class InProcess implements ScenarioRun.Launcher {

    @Override
    public Result run(List<String> args, byte[] input, Path working, boolean breaks) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        InputStream in = breaks ? new FailingInput() : new ByteArrayInputStream(input);
        String[] placed = placed(args, working).toArray(String[]::new);
        int status = Rectify.run(placed, in, out, err, CommandRun.CLOCK, working);
        return new Result(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    private static List<String> placed(List<String> args, Path working) {
        Optional<Command> command = args.isEmpty() ? Optional.empty() : Command.of(args.get(0));
        if (command.isEmpty()) {
            return args;
        }
        boolean takesFiles = command.get() == Command.CHECK || command.get() == Command.PARSE;
        List<String> placed = new ArrayList<>(args.subList(0, 1));
        for (int i = 1; i < args.size(); i++) {
            String word = args.get(i);
            Optional<Option> option = Option.of(word.split("=", 2)[0]);
            if (option.isPresent() && word.contains("=")) {
                String value = word.substring(word.indexOf('=') + 1);
                placed.add(option.get().word() + "=" + placed(option.get(), value, working));
            } else if (option.isPresent() && isBeforeValue(option.get()) && i + 1 < args.size()) {
                placed.add(word);
                placed.add(placed(option.get(), args.get(++i), working));
            } else {
                placed.add(takesFiles && !word.startsWith("-") ? absolute(word, working) : word);
            }
        }
        return placed;
    }

    private static boolean isBeforeValue(Option option) {
        return option.takesValue() && !option.isValueOptional();
    }

    private static String placed(Option option, String value, Path working) {
        return switch (option) {
            case CONFIG, BASELINE -> absolute(value, working);
            case PROFILE -> value.contains(".") ? absolute(value, working) : value;
            case FORMAT -> {
                int equals = value.indexOf('=') + 1;
                yield equals == 0 ? value : value.substring(0, equals) + absolute(value.substring(equals), working);
            }
            default -> value;
        };
    }

    private static String absolute(String name, Path working) {
        return name.startsWith("/") ? name : working + "/" + (name.equals(".") ? "" : name);
    }
}
