package vn.dangvan.ledger;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The files of the system as they are; but everything done to them is a step that is counted. */
final class StepFiles extends FileSystemProvider {
    private final Steps steps;
    private final FileSystemProvider inner;
    private final FileSystem system;

    private StepFiles(Steps steps, Path inner) {
        this.steps = steps;
        this.inner = inner.getFileSystem().provider();
        this.system = new StepFileSystem(this, inner.getFileSystem());
    }

    /** The same place, counted. */
    static Path counted(Steps steps, Path folder) {
        return new StepFiles(steps, folder).wrap(folder);
    }

    private Path wrap(Path path) {
        return (Path)
                Proxy.newProxyInstance(
                        StepFiles.class.getClassLoader(),
                        new Class<?>[] {Path.class, Held.class},
                        (proxy, method, given) -> {
                            switch (method.getName()) {
                                case "inner" -> {
                                    return path;
                                }
                                case "getFileSystem" -> {
                                    return system;
                                }
                                default -> {
                                    Object[] plain = given == null ? null : given.clone();
                                    for (int i = 0; plain != null && i < plain.length; i++) {
                                        plain[i] =
                                                plain[i] instanceof Held h ? h.inner() : plain[i];
                                    }
                                    Object answer = Steps.invoke(path, method, plain);
                                    return answer instanceof Path p ? wrap(p) : answer;
                                }
                            }
                        });
    }

    private static Path plain(Path path) {
        return path instanceof Held held ? held.inner() : path;
    }

    private void step(String what, Path path) {
        Path name = path.getFileName();
        String short_ = name.toString().length() > 30 ? "a draft" : tail(path);
        steps.before(what + " " + short_);
    }

    private static String tail(Path path) {
        int names = path.getNameCount();
        return path.subpath(Math.max(0, names - 3), names).toString();
    }

    @Override
    public FileChannel newFileChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        step("open", path);
        FileChannel channel = inner.newFileChannel(plain(path), options, attributes);
        step("fill and force", path);
        return channel;
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        step("read", path);
        return inner.newByteChannel(plain(path), options, attributes);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(
            Path path, DirectoryStream.Filter<? super Path> filter) throws IOException {
        step("list", path);
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> stream = inner.newDirectoryStream(plain(path), filter)) {
            stream.forEach(p -> found.add(wrap(p)));
        }
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                return found.iterator();
            }

            @Override
            public void close() {
                found.clear();
            }
        };
    }

    @Override
    public void createDirectory(Path path, FileAttribute<?>... attributes) throws IOException {
        step("make", path);
        inner.createDirectory(plain(path), attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
        step("delete", path);
        inner.delete(plain(path));
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
        step("move into place", to);
        inner.move(plain(from), plain(to), options);
    }

    @Override
    public void copy(Path from, Path to, CopyOption... options) throws IOException {
        step("copy", to);
        inner.copy(plain(from), plain(to), options);
    }

    @Override
    public String getScheme() {
        return inner.getScheme();
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> env) throws IOException {
        return inner.newFileSystem(uri, env);
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return system;
    }

    @Override
    public Path getPath(URI uri) {
        return wrap(inner.getPath(uri));
    }

    @Override
    public boolean isSameFile(Path path, Path other) throws IOException {
        return inner.isSameFile(plain(path), plain(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return inner.isHidden(plain(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return inner.getFileStore(plain(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        inner.checkAccess(plain(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(
            Path path, Class<V> type, LinkOption... options) {
        return inner.getFileAttributeView(plain(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(
            Path path, Class<A> type, LinkOption... options) throws IOException {
        return inner.readAttributes(plain(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
            throws IOException {
        return inner.readAttributes(plain(path), names, options);
    }

    @Override
    public void setAttribute(Path path, String name, Object value, LinkOption... options)
            throws IOException {
        inner.setAttribute(plain(path), name, value, options);
    }

    /** A path that stands for another one. */
    interface Held {
        Path inner();
    }
}
