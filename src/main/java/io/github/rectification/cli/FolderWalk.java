package io.github.rectification.cli;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The files below a folder by path in code-point order: no hidden ones, none reached by a link. Folders are listed when
 * their turn comes, so that a large tree needs no list.
 */
final class FolderWalk implements Iterator<FolderWalk.Entry> {

    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::key, new CodePointOrder());

    private final Deque<Entry> ahead = new ArrayDeque<>();

    /** Walks a folder and as many levels of folders below it. */
    FolderWalk(Path folder, int levels) {
        ahead.push(new Entry(folder, "", Kind.FOLDER, levels));
    }

    @Override
    public boolean hasNext() {
        while (!ahead.isEmpty() && ahead.peek().kind == Kind.FOLDER) {
            list(ahead.pop());
        }
        return !ahead.isEmpty();
    }

    @Override
    public Entry next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no file is left");
        }
        return ahead.pop();
    }

    private void list(Entry folder) {
        List<Entry> entries = new ArrayList<>();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder.path)) {
            for (Path child : children) {
                addVisible(child, folder.levels, entries);
            }
        } catch (IOException | DirectoryIteratorException e) {
            ahead.push(new Entry(folder.path, "", Kind.CLOSED_FOLDER, 0));
            return;
        }
        entries.sort(ORDER.reversed());
        entries.forEach(ahead::push);
    }

    private static void addVisible(Path child, int levels, List<Entry> entries) throws IOException {
        String name = child.getFileName().toString();
        if (name.startsWith(".")) {
            return;
        }
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(child, BasicFileAttributes.class, NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            // deleted since it was listed
            return;
        }
        if (attributes.isRegularFile()) {
            entries.add(new Entry(child, name, Kind.FILE, 0));
        } else if (attributes.isDirectory() && levels > 0) {
            // the slash makes the order of a folder's names that of the whole paths
            entries.add(new Entry(child, name + "/", Kind.FOLDER, levels - 1));
        }
    }

    /** What stands in a folder. */
    enum Kind {
        FILE,
        FOLDER,
        /** A folder that cannot be listed; it comes up in place of its files. */
        CLOSED_FOLDER
    }

    /** What was found; {@code levels} tells how many levels of folders are still to be walked below it. */
    record Entry(Path path, String key, Kind kind, int levels) {}
}
