package io.github.rectification.draft;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Tells files from what is only named like one: pipes, sockets and devices. To open or read such a thing may wait for ever,
 * for somebody who writes, or find no end. Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public final class SpecialFile {

    private static final String EMPTY_DEVICE = "/dev/null";
    private static final String STANDARD_INPUT = "/dev/stdin";

    private SpecialFile() {}

    /**
     * Tells whether a file is special.
     *
     * @param file the file, which need not exist; a link is followed; not null
     * @return whether it is a pipe with a name, a socket or a device. The device that is always empty is none of them, nor is
     *     a pipe without a name that the process was started with ({@code /dev/stdin}, {@code /dev/fd/63} of {@code <(...)}
     *     in a shell): it ends when those who write to it do
     */
    public static boolean is(Path file) {
        requireNonNull(file, "file");
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).isOther() && !isHandedOver(file);
        } catch (IOException e) {
            // whoever opens it is told why it cannot be
            return false;
        }
    }

    private static boolean isHandedOver(Path file) {
        String name = file.toString();
        try {
            String real = file.toRealPath().toString();
            return real.equals(EMPTY_DEVICE) || isDescriptor(real);
        } catch (IOException e) {
            // a pipe without a name has no real path either
            return isDescriptor(name);
        }
    }

    private static boolean isDescriptor(String name) {
        return name.equals(STANDARD_INPUT) || name.startsWith("/dev/fd/") || name.startsWith("/proc/self/fd/");
    }
}
