package vn.dangvan.sealing;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.stream.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Reads a key ring's file: {@code {"keys":[{"id":"8 hex digits","key":"base64 of 32 bytes"}]}}, the
 * current key last. Exactly this and nothing beside it; a half-understood key file loses cases.
 */
final class KeyFile {
    private static final long LARGEST = 1 << 16;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}");
    private static final Set<PosixFilePermission> OWNER =
            EnumSet.of(
                    PosixFilePermission.OWNER_READ,
                    PosixFilePermission.OWNER_WRITE,
                    PosixFilePermission.OWNER_EXECUTE);

    // One name twice is refused instead of the last one winning.
    private static final JsonReaderFactory STRICT =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private KeyFile() {}

    /**
     * @return keys by id, oldest first, at least one
     * @throws IOException whose message says what is wrong and never quotes the file
     */
    static Map<String, SecretKey> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("there is no such file");
        }
        if (!OWNER.containsAll(Files.getPosixFilePermissions(file))) {
            throw new IOException("others than its owner may read or change it");
        }
        if (Files.size(file) > LARGEST) {
            throw new IOException("it is too large");
        }
        byte[] content = Files.readAllBytes(file);
        try {
            requireOneValue(content);
            return keys(object(content));
        } catch (RuntimeException e) {
            // The cause is dropped: a parser's message may quote what it stumbled over.
            throw new IOException("it is not a key ring");
        } finally {
            Arrays.fill(content, (byte) 0);
        }
    }

    private static JsonObject object(byte[] content) {
        try (JsonReader reader = STRICT.createReader(new ByteArrayInputStream(content))) {
            return reader.readObject();
        }
    }

    /** A reader stops after its first value and so would pass over what follows it. */
    private static void requireOneValue(byte[] content) {
        try (JsonParser parser = Json.createParser(new ByteArrayInputStream(content))) {
            while (parser.hasNext()) {
                parser.next();
            }
        }
    }

    private static Map<String, SecretKey> keys(JsonObject ring) {
        check(ring.keySet().equals(Set.of("keys")));
        Map<String, SecretKey> keys = new LinkedHashMap<>();
        for (JsonObject entry : ring.getJsonArray("keys").getValuesAs(JsonObject.class)) {
            check(entry.keySet().equals(Set.of("id", "key")));
            String id = entry.getString("id");
            check(ID.matcher(id).matches());
            check(keys.put(id, key(entry.getString("key"))) == null);
        }
        check(!keys.isEmpty());
        check(Set.copyOf(keys.values()).size() == keys.size());
        return keys;
    }

    private static SecretKey key(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        check(bytes.length == Gcm.KEY_BYTES);
        check(Base64.getEncoder().encodeToString(bytes).equals(base64));
        try {
            return new SecretKeySpec(bytes, Gcm.KEY_ALGORITHM);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static void check(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException();
        }
    }
}
