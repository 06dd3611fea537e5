package io.github.rectification.draft.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.rectification.draft.ReadLimits;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The thin jar does not bring jsoup. */
class WithoutJsoupTest {

    @Test
    void says_what_is_missing_when_there_is_a_page_to_read() throws ReflectiveOperationException, IOException {
        try (URLClassLoader bare = withoutJsoup()) {
            Class<?> limits = bare.loadClass(ReadLimits.class.getName());
            Class<?> type = bare.loadClass(HtmlFormat.class.getName());
            Object format = type.getConstructor().newInstance();
            Method read = type.getMethod("read", String.class, String.class, limits);

            Throwable thrown = catchThrowable(() -> read.invoke(
                    format, "<p>甲</p>", "a.html", limits.getField("DEFAULT").get(null)));

            assertThat(thrown).isInstanceOf(InvocationTargetException.class);
            assertThat(thrown.getCause().getClass().getSimpleName()).isEqualTo("UnreadableDraftException");
            assertThat(thrown.getCause()).hasMessageContaining("org.jsoup:jsoup");
        }
    }

    @Test
    void tells_other_drafts_without_it() throws ReflectiveOperationException, IOException {
        try (URLClassLoader bare = withoutJsoup()) {
            Class<?> type = bare.loadClass(HtmlFormat.class.getName());
            Object format = type.getConstructor().newInstance();

            assertThat(type.getMethod("isIn", String.class).invoke(format, "一、甲<p>"))
                    .isEqualTo(false);
        }
    }

    private static URLClassLoader withoutJsoup() {
        return new URLClassLoader(
                new URL[] {placeOf(HtmlFormat.class), placeOf(NullMarked.class)}, ClassLoader.getPlatformClassLoader());
    }

    private static URL placeOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }
}
