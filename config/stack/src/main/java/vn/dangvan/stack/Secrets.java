package vn.dangvan.stack;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Properties;

/**
 * Passwords and keys of one stack. Each is drawn at random when it is first asked for, and kept in
 * files that only their owner can read. None is ever part of the repository.
 */
public final class Secrets {
    /** No letters or digits that look alike: the demo password is read from a screen and typed. */
    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Path keyring;
    private final Properties known = new Properties();

    Secrets(Path home) {
        this.file = home.resolve("secrets.properties");
        this.keyring = home.resolve("keyring.json");
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                known.load(reader);
            } catch (IOException e) {
                throw new CannotStart("The secrets in " + file + " cannot be read.", e);
            }
        }
    }

    /** A secret for machines. */
    public synchronized String of(String name) {
        return known(name, () -> Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(24)));
    }

    /** A secret for people: four groups of four. */
    public synchronized String readable(String name) {
        return known(name, Secrets::drawReadable);
    }

    /** The file with the key that seals content, made when there is none. */
    public synchronized Path keyring() {
        if (!Files.exists(keyring)) {
            String id = HexFormat.of().formatHex(bytes(4));
            String key = Base64.getEncoder().encodeToString(bytes(32));
            write(keyring, "{\"keys\":[{\"id\":\"%s\",\"key\":\"%s\"}]}%n".formatted(id, key));
        }
        return keyring;
    }

    private String known(String name, java.util.function.Supplier<String> draw) {
        String value = known.getProperty(name);
        if (value == null) {
            value = draw.get();
            known.setProperty(name, value);
            StringWriter text = new StringWriter();
            try {
                known.store(text, "Drawn at random for this folder only");
            } catch (IOException e) {
                throw new CannotStart("The secrets cannot be written: " + e.getMessage(), e);
            }
            write(file, text.toString());
        }
        return value;
    }

    /** Written beside and moved into place, so that a full disk never leaves half a file. */
    private static void write(Path file, String text) {
        var ownerOnly =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            Files.createDirectories(file.getParent());
            Path beside = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(beside);
            Files.createFile(beside, ownerOnly);
            Files.writeString(beside, text, StandardCharsets.UTF_8);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new CannotStart(
                    "The file %s cannot be written: %s.".formatted(file, e.getMessage()), e);
        }
    }

    private static String drawReadable() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            text.append(i > 0 && i % 4 == 0 ? "-" : "");
            text.append(READABLE.charAt(RANDOM.nextInt(READABLE.length())));
        }
        return text.toString();
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
