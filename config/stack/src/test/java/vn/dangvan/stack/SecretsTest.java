package vn.dangvan.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir Path home;

    @Test
    void a_secret_is_drawn_once_and_kept() {
        String drawn = new Secrets(home).of("oidc");

        assertEquals(drawn, new Secrets(home).of("oidc"));
        assertTrue(drawn.length() >= 32);
    }

    @Test
    void two_secrets_differ() {
        Secrets secrets = new Secrets(home);

        assertNotEquals(secrets.of("one"), secrets.of("other"));
    }

    @Test
    void a_secret_for_people_has_no_letters_that_look_alike() {
        assertTrue(
                new Secrets(home)
                        .readable("demo")
                        .matches("([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}"));
    }

    @Test
    void only_the_owner_can_read_the_files() throws IOException {
        Secrets secrets = new Secrets(home);
        secrets.of("oidc");

        assertEquals("rw-------", mode(home.resolve("secrets.properties")));
        assertEquals("rw-------", mode(secrets.keyring()));
    }

    @Test
    void the_keyring_holds_one_key_of_256_bits_and_stays() throws IOException {
        Path keyring = new Secrets(home).keyring();
        String text = Files.readString(keyring).strip();

        assertTrue(
                text.matches(
                        "\\{\"keys\":\\[\\{\"id\":\"[0-9a-f]{8}\",\"key\":\"[A-Za-z0-9+/=]{44}\"}]}"),
                "not a key ring");
        String key = text.replaceFirst(".*\"key\":\"([^\"]+)\".*", "$1");
        assertEquals(32, Base64.getDecoder().decode(key).length);
        assertEquals(text, Files.readString(new Secrets(home).keyring()).strip());
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
