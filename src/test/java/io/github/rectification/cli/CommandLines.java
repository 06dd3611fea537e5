package io.github.rectification.cli;

import io.github.rectification.finding.Messages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Command lines as picocli reads them. */
final class CommandLines {

    private CommandLines() {}

    static Arguments byPicocli(String... args) {
        var console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                OutputStream.nullOutputStream(),
                Messages.of(Locale.ENGLISH, Rectify.class));
        List<Arguments> read = new ArrayList<>();
        try {
            new PicocliLine(console).read(args, arguments -> {
                read.add(arguments);
                return ExitStatus.OK;
            });
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return read.get(0);
    }
}
