package vn.dangvan.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir Path root;

    @Test
    void without_any_word_it_is_a_demo_on_loopback() {
        Settings settings = read(Map.of());

        assertEquals("127.0.0.1", settings.bind());
        assertEquals("http://localhost:8080", settings.url());
        assertEquals("http://localhost:8180", settings.keycloakUrl());
        assertEquals(new Ports(8080, 9990, 8180, 15432, List.of(8280, 8281)), settings.ports());
        assertTrue(settings.demo());
        assertTrue(settings.ownDatabase() && settings.ownKeycloak());
        assertEquals(root.resolve(".dangvan"), settings.home());
    }

    @Test
    void another_port_moves_the_address_and_the_management_port_with_it() {
        Settings settings = read(Map.of(), "dangvan.port", "9080");

        assertEquals("http://localhost:9080", settings.url());
        assertEquals(10990, settings.ports().management());
    }

    @Test
    void the_command_line_wins_over_the_environment() {
        Map<String, String> environment = Map.of("DANGVAN_URL", "https://a.example");

        assertEquals("https://a.example", read(environment).url());
        assertEquals(
                "https://b.example", read(environment, "dangvan.url", "https://b.example").url());
    }

    @Test
    void a_database_of_others_is_not_started_and_wants_all_its_words() {
        Settings settings = read(Map.of("DANGVAN_DB_URL", "jdbc:postgresql://db.example/dangvan"));

        assertFalse(settings.ownDatabase());
        CannotStart refusal = assertThrows(CannotStart.class, () -> Database.given(settings));
        assertEquals(
                "DANGVAN_DB_URL is set, so DANGVAN_DB_OWNER must be set too.",
                refusal.getMessage());
    }

    @Test
    void a_keycloak_of_others_wants_its_secret() {
        Settings settings = read(Map.of("DANGVAN_KEYCLOAK_URL", "https://sign-in.example"));

        assertEquals("https://sign-in.example", settings.keycloakUrl());
        CannotStart refusal =
                assertThrows(CannotStart.class, () -> settings.clientSecret(new Secrets(root)));
        assertEquals(
                "DANGVAN_KEYCLOAK_URL is set, so DANGVAN_OIDC_SECRET must be set too.",
                refusal.getMessage());
    }

    @Test
    void a_ledger_of_others_gets_no_witnesses_of_ours_and_wants_all_its_words() {
        assertTrue(read(Map.of()).ownLedger());
        Settings settings = read(Map.of("DANGVAN_LEDGER_POLICY", "/etc/dangvan/ledger.policy"));

        assertFalse(settings.ownLedger());
        assertEquals(Path.of("/etc/dangvan/ledger.policy"), new Ledger(settings).policy());
        CannotStart refusal =
                assertThrows(CannotStart.class, () -> new Ledger(settings).environment());
        assertEquals(
                "DANGVAN_LEDGER_POLICY is set, so DANGVAN_LEDGER_KEY must be set too.",
                refusal.getMessage());
    }

    @Test
    void a_blank_variable_counts_as_absent() {
        assertTrue(read(Map.of("DANGVAN_DB_URL", " ")).ownDatabase());
    }

    @Test
    void a_missing_build_is_told_before_anything_starts() {
        CannotStart refusal =
                assertThrows(CannotStart.class, () -> read(Map.of()).sources().require());
        assertTrue(refusal.getMessage().endsWith("run mvn package first."));
    }

    private Settings read(Map<String, String> environment, String... properties) {
        Properties given = new Properties();
        given.setProperty("dangvan.root", root.toString());
        for (int i = 0; i < properties.length; i += 2) {
            given.setProperty(properties[i], properties[i + 1]);
        }
        return Settings.read(given, environment);
    }
}
