package io.github.rectification.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/** Who may do what with files, where the system has permissions, and how many names they have. */
final class FileRights {

    private FileRights() {}

    /** Gives a new file the permissions of the one whose place it will take, and owner and group as far as one may. */
    static void copy(Path from, Path to) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(to, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view == null) {
            // the folder's defaults hold
            return;
        }
        PosixFileAttributes wanted;
        try {
            wanted = Files.readAttributes(from, PosixFileAttributes.class);
        } catch (NoSuchFileException e) {
            return;
        }
        keepOwners(view, wanted);
        // the permissions last: a change of owner may take some of them
        view.setPermissions(
                view.readAttributes().group().equals(wanted.group())
                        ? wanted.permissions()
                        : withoutGroup(wanted.permissions()));
    }

    /** Another group may do what all others may. */
    private static Set<PosixFilePermission> withoutGroup(Set<PosixFilePermission> permissions) {
        Set<PosixFilePermission> left = EnumSet.copyOf(permissions);
        withdraw(left, PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);
        withdraw(left, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);
        withdraw(left, PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE);
        return left;
    }

    private static void withdraw(Set<PosixFilePermission> left, PosixFilePermission one, PosixFilePermission unless) {
        if (!left.contains(unless)) {
            left.remove(one);
        }
    }

    private static void keepOwners(PosixFileAttributeView view, PosixFileAttributes wanted) throws IOException {
        PosixFileAttributes present = view.readAttributes();
        try {
            if (!present.group().equals(wanted.group())) {
                view.setGroup(wanted.group());
            }
            if (!present.owner().equals(wanted.owner())) {
                view.setOwner(wanted.owner());
            }
        } catch (IOException e) {
            // only the superuser may give files away
        }
    }

    /** {@return how many names a file has besides the one it is known by, 0 where nobody can tell} */
    static int otherNames(Path file) {
        try {
            return Files.getAttribute(file, "unix:nlink") instanceof Integer names ? names - 1 : 0;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return 0;
        }
    }
}
