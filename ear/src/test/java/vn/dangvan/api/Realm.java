package vn.dangvan.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import vn.dangvan.house.TestStack;
import vn.dangvan.stack.Stack;

/** Keycloak, as its clients and its administrator know it. */
final class Realm {
    private Realm() {}

    /** A token for a demo account, asked for by some client of the realm. */
    static String token(String account, String client) {
        return token("dangvan", account, client, TestStack.whole().demoPassword());
    }

    /** The realm's public key, in Base64. */
    static String publicKey() {
        return Api.send(at("/realms/dangvan").GET()).json().getString("public_key");
    }

    /** A client like the one of the demo, whose tokens do not live as long. */
    static String clientWhoseTokensLive(Duration life) {
        String name = "brief-" + life.toSeconds();
        Path demo = Path.of(System.getProperty("dangvan.root"), "config", "demo", "client.json");
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(demo))) {
            JsonObject client =
                    Json.createObjectBuilder(reader.readObject())
                            .add("clientId", name)
                            .add(
                                    "attributes",
                                    Json.createObjectBuilder()
                                            .add(
                                                    "access.token.lifespan",
                                                    Long.toString(life.toSeconds())))
                            .build();
            create(client);
        } catch (IOException e) {
            throw new IllegalStateException("No client of the demo", e);
        }
        return name;
    }

    private static void create(JsonObject client) {
        Stack stack = TestStack.whole();
        String password = stack.secrets().readable("keycloak.admin");
        String administrator = token("master", "admin", "admin-cli", password);
        Api.Answer made =
                Api.send(
                        at("/admin/realms/dangvan/clients")
                                .header("Authorization", "Bearer " + administrator)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(client.toString())));
        if (made.status() != 201) {
            throw new IllegalStateException("No client was made: " + made.status());
        }
    }

    private static String token(String realm, String account, String client, String password) {
        String form =
                "grant_type=password&client_id=%s&username=%s&password=%s"
                        .formatted(
                                client,
                                account,
                                URLEncoder.encode(password, StandardCharsets.UTF_8));
        Api.Answer answer =
                Api.send(
                        at("/realms/" + realm + "/protocol/openid-connect/token")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form)));
        if (answer.status() != 200) {
            throw new IllegalStateException("No token for " + account + ": " + answer.status());
        }
        return answer.json().getString("access_token");
    }

    private static HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create(TestStack.whole().keycloakUrl() + path));
    }
}
