package io.github.rectification.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;

/**
 * Guided by coverage, looks for inputs for which one of the {@link Laws} does not hold. docs/testing.md tells how to run
 * it; without JAZZER_FUZZ=1 each target is tried once.
 */
class ReadersFuzzTest {

    @BeforeAll
    static void write_seeds() throws IOException {
        Seeds.write(ReadersFuzzTest.class);
    }

    @FuzzTest(maxDuration = "2m")
    @DictionaryFile(resourcePath = "/fuzz/words.dict")
    void text(byte[] input) {
        Target.TEXT.tryOut(input);
    }

    @FuzzTest(maxDuration = "2m")
    @DictionaryFile(resourcePath = "/fuzz/html.dict")
    void html(byte[] input) {
        Target.HTML.tryOut(input);
    }

    @FuzzTest(maxDuration = "2m")
    void docx(byte[] input) {
        Target.DOCX.tryOut(input);
    }

    @FuzzTest(maxDuration = "2m")
    @DictionaryFile(resourcePath = "/fuzz/word-xml.dict")
    void docx_xml(byte[] input) {
        Target.DOCX_XML.tryOut(input);
    }

    @FuzzTest(maxDuration = "2m")
    void docx_elements(byte[] input) {
        Target.DOCX_ELEMENTS.tryOut(input);
    }

    @FuzzTest(maxDuration = "2m")
    @DictionaryFile(resourcePath = "/fuzz/json.dict")
    void json(byte[] input) {
        Target.JSON.tryOut(input);
    }

    @FuzzTest(maxDuration = "3m")
    @DictionaryFile(resourcePath = "/fuzz/words.dict")
    void bind(FuzzedDataProvider data) {
        Target.tryOut(data.consumeRemainingAsString());
    }

    @FuzzTest(maxDuration = "3m")
    @DictionaryFile(resourcePath = "/fuzz/words.dict")
    void scan(FuzzedDataProvider data) {
        Target.scan(data.consumeRemainingAsString());
    }
}
