package io.github.rectification.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    private static final FileNames NAMES = new FileNames("/desk/papers");

    @ParameterizedTest
    @CsvSource({
        "'',a.txt,a.txt",
        "'',./in//a.txt,in/a.txt",
        "'',/desk/papers/in/a.txt,in/a.txt",
        "..,a.txt,papers/a.txt",
        "conf,a.txt,../a.txt",
        "conf,conf/../conf/a.txt,a.txt",
        "/,a.txt,desk/papers/a.txt",
        "/elsewhere,a.txt,../desk/papers/a.txt",
        "in,in,.",
        "'',<stdin>,<stdin>"
    })
    void are_seen_from_a_folder(String folder, String file, String seen) {
        assertThat(NAMES.from(folder, file)).isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource({
        "'',a.txt,a.txt",
        "..,a.txt,../a.txt",
        "conf,/a.txt,/a.txt",
        "conf,C:/a.txt,C:/a.txt",
        "conf,.,conf",
        "/,a.txt,/a.txt"
    })
    void in_a_file_start_from_its_folder(String folder, String name, String joined) {
        assertThat(FileNames.join(folder, name)).isEqualTo(joined);
    }

    @ParameterizedTest
    @CsvSource({"a.yaml,''", "conf/a.yaml,conf", "/a.yaml,/", "../a.yaml,.."})
    void tell_the_folder_of_a_file(String file, String folder) {
        assertThat(FileNames.folderOf(file)).isEqualTo(folder);
    }
}
