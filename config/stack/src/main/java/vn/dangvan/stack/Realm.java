package vn.dangvan.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * The realm as Keycloak imports it: the file that production uses too, and for a demo the officers
 * of the demo organisation and the client with which scripts sign in.
 */
final class Realm {
    private static final String CLIENTS = "\"clients\": [";

    private final Settings settings;
    private final Secrets secrets;

    Realm(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    /**
     * Writes the import. Keycloak imports a realm only once, so when what it would import has
     * changed (another address, another officer) its data are made anew.
     */
    void writeTo(Path data) throws IOException {
        String realm = text();
        String mark = hash(realm + settings.url() + settings.clientSecret(secrets));
        Path imported = data.resolve("import.sha256");
        if (!Files.exists(imported) || !Files.readString(imported).equals(mark)) {
            Folder.delete(data);
        }
        Path file = data.resolve("import/dangvan.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, realm);
        Files.writeString(imported, mark);
    }

    String text() throws IOException {
        String realm = Files.readString(settings.config().resolve("keycloak/realm.json"));
        if (!settings.demo()) {
            return realm;
        }
        String client = Files.readString(settings.config().resolve("demo/client.json"));
        int clients = realm.indexOf(CLIENTS);
        if (clients < 0) {
            throw new IOException("realm.json has no " + CLIENTS);
        }
        int inside = clients + CLIENTS.length();
        String users =
                Officer.read(settings.organisation()).stream()
                        .map(this::user)
                        .collect(Collectors.joining(",\n    "));
        return realm.substring(0, clients)
                + "\"users\": [\n    %s\n  ],\n\n  ".formatted(users)
                + CLIENTS
                + client
                + ","
                + realm.substring(inside);
    }

    private String user(Officer officer) {
        String roles =
                officer.roles().stream().map(Realm::quoted).collect(Collectors.joining(", "));
        return "{\"username\": %s, \"enabled\": true, \"firstName\": %s, \"lastName\": %s, "
                        .formatted(
                                quoted(officer.username()),
                                quoted(officer.familyName()),
                                quoted(officer.givenNames()))
                + "\"realmRoles\": [%s], ".formatted(roles)
                + "\"credentials\": [{\"type\": \"password\", \"value\": %s}]}"
                        .formatted(quoted(secrets.readable("demo")));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new CannotStart("This JDK has no SHA-256.", e);
        }
    }
}
