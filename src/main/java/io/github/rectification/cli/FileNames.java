package io.github.rectification.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Names of files relative to one another. They are compared as text, with slashes: in a locale without UTF-8 a name can be
 * shown but no path can be made of it, and what is told of standard input need not be a file.
 *
 * @param working the folder from which relative names start, absolute
 */
record FileNames(String working) {

    static FileNames in(Path working) {
        return new FileNames(Input.shown(working.toAbsolutePath()));
    }

    /** {@return what a relative name in a file of a folder is called where that folder has this name} */
    static String join(String folder, String name) {
        if (folder.isEmpty() || isAbsolute(name)) {
            return name;
        }
        return name.equals(".") ? folder : (folder.endsWith("/") ? folder : folder + "/") + name;
    }

    /** {@return the folder of a file, empty for the one from which relative names start} */
    static String folderOf(String file) {
        int slash = file.lastIndexOf('/');
        return slash == 0 ? "/" : file.substring(0, Math.max(0, slash));
    }

    /** {@return the name of a file as seen from a folder} */
    String from(String folder, String file) {
        List<String> start = steps(folder);
        List<String> end = steps(file);
        int common = 0;
        while (common < start.size() && common < end.size() && start.get(common).equals(end.get(common))) {
            common++;
        }
        List<String> way = new ArrayList<>();
        for (int i = common; i < start.size(); i++) {
            way.add("..");
        }
        way.addAll(end.subList(common, end.size()));
        return way.isEmpty() ? "." : String.join("/", way);
    }

    private List<String> steps(String name) {
        List<String> steps = new ArrayList<>();
        for (String step : join(working, name).split("/", -1)) {
            boolean isUp = step.equals("..");
            if (isUp && !steps.isEmpty()) {
                steps.remove(steps.size() - 1);
            } else if (!isUp && !step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return steps;
    }

    private static boolean isAbsolute(String name) {
        return name.startsWith("/") || (name.length() > 1 && name.charAt(1) == ':');
    }
}
