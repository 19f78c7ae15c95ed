package vn.dangvan.stack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.tukaani.xz.XZInputStream;

/** Unpacks the two archives that Maven fetches. */
final class Archive {
    private Archive() {}

    /** Unpacks a zip without the one folder that wraps everything in it. */
    static void unzip(Path zip, Path into) throws IOException {
        try (ZipFile archive = new ZipFile(zip.toFile())) {
            Enumeration<? extends ZipEntry> entries = archive.entries();
            while (entries.hasMoreElements()) {
                extract(archive, entries.nextElement(), into);
            }
        } catch (ZipException e) {
            throw new CannotStart(
                    "The download %s is damaged: delete it and start again.".formatted(zip), e);
        }
    }

    private static void extract(ZipFile archive, ZipEntry entry, Path into) throws IOException {
        String inside = entry.getName().replaceFirst("^[^/]+/", "");
        Path target = into.resolve(inside).normalize();
        if (!target.startsWith(into)) {
            throw new ZipException("An entry points outside: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        try (InputStream content = archive.getInputStream(entry)) {
            Files.copy(content, target);
        }
    }

    /** Unpacks a tar.xz. Java reads the compression, the system's tar keeps links and modes. */
    static void untar(InputStream txz, Path into) throws IOException {
        Process tar =
                new ProcessBuilder("tar", "-x", "-f", "-", "-C", into.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (InputStream content = new XZInputStream(new BufferedInputStream(txz));
                OutputStream sink = tar.getOutputStream()) {
            content.transferTo(sink);
        }
        try {
            if (tar.waitFor() != 0) {
                throw new IOException("tar ended with " + tar.exitValue());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Unpacking was interrupted", e);
        }
    }
}
