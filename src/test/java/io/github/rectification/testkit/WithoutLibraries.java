package io.github.rectification.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * Loads the library and what is to be tried on it anew, in a place where some packages are missing, as if the jars that
 * hold them were not on the class path.
 */
public final class WithoutLibraries extends ClassLoader {

    private final ClassLoader all = WithoutLibraries.class.getClassLoader();
    private final List<String> hidden;
    private final Map<String, URL> services;

    private WithoutLibraries(List<String> hidden, Map<String, URL> services) {
        super(ClassLoader.getPlatformClassLoader());
        this.hidden = hidden;
        this.services = services;
    }

    /** {@return a place without the packages that begin so} */
    public static WithoutLibraries hiding(String... packages) {
        return new WithoutLibraries(List.of(packages), Map.of());
    }

    /** {@return a place with all libraries and one service more, which the folder keeps} */
    public static <S> WithoutLibraries serving(Class<S> service, Class<? extends S> provider, Path folder)
            throws IOException {
        Path file = Files.writeString(folder.resolve("services"), provider.getName());
        return new WithoutLibraries(
                List.of(),
                Map.of("META-INF/services/" + service.getName(), file.toUri().toURL()));
    }

    /** Runs what has a constructor without parameters there; {@return what comes of it, or what is thrown} */
    public Object run(Class<? extends Callable<?>> attempt) {
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        thread.setContextClassLoader(this);
        try {
            Class<?> there = loadClass(attempt.getName());
            var constructor = there.getDeclaredConstructor();
            constructor.setAccessible(true);
            return ((Callable<?>) constructor.newInstance()).call();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        } catch (Throwable e) {
            return e;
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        String resource = name.replace('.', '/') + ".class";
        try (InputStream in = getResourceAsStream(resource)) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    @Override
    protected URL findResource(String name) {
        return isHidden(name) ? null : all.getResource(name);
    }

    @Override
    protected Enumeration<URL> findResources(String name) throws IOException {
        return services.containsKey(name)
                ? Collections.enumeration(List.of(services.get(name)))
                : all.getResources(name);
    }

    private boolean isHidden(String resource) {
        String name = resource.replace('/', '.');
        return hidden.stream().anyMatch(name::startsWith);
    }
}
