package io.github.rectification.reporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathFormsTest {

    @ParameterizedTest
    @CsvSource({
        "drafts/a.txt, drafts/a.txt",
        "./drafts/a.txt, drafts/a.txt",
        "drafts\\a b.txt, drafts/a%20b.txt",
        "通报.txt, %E9%80%9A%E6%8A%A5.txt",
        "a:b#c?.txt, a%3Ab%23c%3F.txt",
        "50%.txt, 50%25.txt",
        "<stdin>, %3Cstdin%3E",
        "../a.txt, ../a.txt",
        "/srv/a.txt, file:///srv/a.txt",
        "C:\\drafts\\a.txt, file:///C:/drafts/a.txt",
        "//server/share/a.txt, file://server/share/a.txt"
    })
    void are_addresses_with_forward_slashes_and_percent_signs(String path, String uri) {
        assertThat(PathForms.uri(path)).isEqualTo(uri);
    }

    @Test
    void are_addresses_whatever_the_name_holds() {
        assertThat(URI.create(PathForms.uri(Fakes.HOSTILE)).isAbsolute()).isFalse();
    }

    @Test
    void keep_a_name_of_nothing_but_the_folder() {
        assertThat(PathForms.plain("./")).isEqualTo("./");
    }
}
