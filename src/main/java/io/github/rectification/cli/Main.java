package io.github.rectification.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;

/**
 * The entry of the command {@code rectify}.
 *
 * @since 0.1.0
 */
public final class Main {

    // Asia/Shanghai, which has had no summer time since 1991; by its name the zone tables would be read at each start
    private static final ZoneOffset SHANGHAI = ZoneOffset.ofHours(8);

    private Main() {}

    /**
     * Runs the command and ends the program with its exit status.
     *
     * @param args the command line, not null
     */
    public static void main(String[] args) {
        // the plain streams tell of a closed pipe, and encode nothing by the console's charset
        var out = new FileOutputStream(FileDescriptor.out);
        var err = new FileOutputStream(FileDescriptor.err);
        System.exit(
                Rectify.run(args, System.in, out, err, Clock.system(SHANGHAI), Path.of(""), Surroundings.ofProcess()));
    }
}
