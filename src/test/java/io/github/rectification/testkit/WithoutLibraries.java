package io.github.rectification.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Loads the library and what is to be tried on it anew, in a place where some packages are missing, as if the jars that
 * hold them were not on the class path.
 */
public final class WithoutLibraries extends ClassLoader {

    private final ClassLoader all = WithoutLibraries.class.getClassLoader();
    private final List<String> hidden;

    private WithoutLibraries(List<String> hidden) {
        super(ClassLoader.getPlatformClassLoader());
        this.hidden = hidden;
    }

    /** {@return a place without the packages that begin so} */
    public static WithoutLibraries hiding(String... packages) {
        return new WithoutLibraries(List.of(packages));
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
        return all.getResources(name);
    }

    private boolean isHidden(String resource) {
        String name = resource.replace('/', '.');
        return hidden.stream().anyMatch(name::startsWith);
    }
}
