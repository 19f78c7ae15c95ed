package vn.dangvan.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmTest {
    private static final Set<String> ROLES =
            Set.of(
                    "intake-officer",
                    "inspector",
                    "leader",
                    "custodian",
                    "auditor",
                    "administrator");

    @TempDir Path home;

    @Test
    void production_has_neither_accounts_nor_the_door_for_scripts() throws IOException {
        String realm = new Realm(settings(false), new Secrets(home)).text();

        assertFalse(realm.contains("\"users\""));
        assertFalse(realm.contains("dangvan-api"));
        assertFalse(realm.contains("\"directAccessGrantsEnabled\": true"));
        assertTrue(realm.contains("\"secret\": \"${DANGVAN_OIDC_SECRET}\""));
    }

    @Test
    void a_demo_has_every_officer_and_the_door_for_scripts() throws IOException {
        Settings settings = settings(true);
        String realm = new Realm(settings, new Secrets(home)).text();

        assertTrue(realm.contains("\"clientId\": \"dangvan-api\""));
        for (Officer officer : Officer.read(settings.organisation())) {
            assertTrue(realm.contains("\"username\": \"" + officer.username() + "\""));
        }
    }

    @Test
    void changed_officers_or_addresses_make_the_data_anew() throws IOException {
        Path data = home.resolve("data/keycloak/data");
        new Realm(settings(true), new Secrets(home)).writeTo(data);
        Path database = Files.writeString(data.resolve("database"), "");

        new Realm(settings(true), new Secrets(home)).writeTo(data);
        assertTrue(Files.exists(database));

        new Realm(settings(false), new Secrets(home)).writeTo(data);
        assertFalse(Files.exists(database));
    }

    @Test
    void the_demo_organisation_has_known_roles_and_units_and_no_name_twice() throws IOException {
        Settings settings = settings(true);
        List<Officer> officers = Officer.read(settings.organisation());
        Set<String> units =
                Files.readAllLines(settings.organisation().resolve("units.csv")).stream()
                        .skip(1)
                        .map(line -> line.split(",")[0])
                        .collect(Collectors.toSet());

        officers.forEach(officer -> assertTrue(ROLES.containsAll(officer.roles())));
        officers.forEach(officer -> assertTrue(units.contains(officer.unit())));
        assertEquals(
                officers.size(),
                new HashSet<>(officers.stream().map(Officer::username).toList()).size());
        assertEquals(
                officers.size(),
                new HashSet<>(officers.stream().map(Officer::name).toList()).size());
    }

    @Test
    void an_officer_may_have_several_roles() {
        assertEquals(
                List.of("leader", "inspector"),
                Officer.of("lan,Nguyễn Thị Lan,tinh,leader;inspector").roles());
        assertThrows(CannotStart.class, () -> Officer.of("lan,Lan"));
    }

    private static Settings settings(boolean demo) {
        Properties properties = new Properties();
        properties.setProperty("dangvan.demo", Boolean.toString(demo));
        return Settings.read(properties, Map.of());
    }
}
