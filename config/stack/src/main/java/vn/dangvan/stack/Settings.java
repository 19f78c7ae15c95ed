package vn.dangvan.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Where things are and where they listen. Made once, from properties and environment; nothing else
 * in this package reads either.
 *
 * @param root the checkout
 * @param home everything this stack writes: data, logs, secrets, process numbers
 * @param software unpacked PostgreSQL and Keycloak, shared by all stacks of one checkout
 * @param throwAway whether the data may be lost when the machine fails: true for tests
 * @param javaOptions further options for WildFly's JVM
 * @param given the environment of the caller
 */
public record Settings(
        Path root,
        Path home,
        Path software,
        Sources sources,
        Ports ports,
        String bind,
        String url,
        boolean demo,
        boolean throwAway,
        String javaOptions,
        Map<String, String> given) {

    /** The settings of {@code mvn -Prun}: everything in {@code .dangvan}, kept between runs. */
    public static Settings ofThisRun() {
        return read(System.getProperties(), System.getenv());
    }

    /**
     * The settings of a test: free ports, the given folder for data, demo accounts present. It
     * shares only the unpacked PostgreSQL and Keycloak with a run, and those are read, not written.
     */
    public static Settings ofTest(Path folder) {
        Settings run = read(System.getProperties(), Map.of());
        Ports ports = Ports.free();
        return new Settings(
                run.root,
                folder.toAbsolutePath(),
                run.software,
                run.sources,
                ports,
                "127.0.0.1",
                "http://localhost:" + ports.web(),
                true,
                true,
                run.javaOptions,
                Map.of());
    }

    /** The same, with units and officers but without demo accounts and demo cases. */
    public Settings withoutDemo() {
        return new Settings(
                root,
                home,
                software,
                sources,
                ports,
                bind,
                url,
                false,
                throwAway,
                javaOptions,
                given);
    }

    /**
     * A second server on the database and the Keycloak of a running stack, without an application:
     * a test deploys its own archive there.
     *
     * @param folder where the second server writes
     */
    public Settings beside(Stack running, Path folder) {
        Database database = running.database();
        Ports free = Ports.free();
        Map<String, String> others =
                Map.of(
                        "DANGVAN_DB_URL", database.url(),
                        "DANGVAN_DB_OWNER", database.owner(),
                        "DANGVAN_DB_OWNER_PASSWORD", database.ownerPassword(),
                        "DANGVAN_DB_USER", database.user(),
                        "DANGVAN_DB_PASSWORD", database.password(),
                        "DANGVAN_KEYCLOAK_URL", running.keycloakUrl(),
                        "DANGVAN_OIDC_SECRET", running.secrets().of("oidc"));
        Map<String, String> given = new HashMap<>(others);
        given.putAll(running.ledgerEnvironment());
        return new Settings(
                root,
                folder.toAbsolutePath(),
                software,
                sources.withoutArchive(),
                free,
                bind,
                "http://localhost:" + free.web(),
                demo,
                throwAway,
                javaOptions,
                Map.copyOf(given));
    }

    static Settings read(Properties properties, Map<String, String> environment) {
        Path root = root(properties.getProperty("dangvan.root"));
        Path home = root.resolve(".dangvan");
        Ports ports = Ports.from(properties);
        return new Settings(
                root,
                home,
                home.resolve("software"),
                Sources.from(root, properties),
                ports,
                properties.getProperty("dangvan.bind", "127.0.0.1"),
                word(properties, environment, "url", "http://localhost:" + ports.web()),
                Boolean.parseBoolean(word(properties, environment, "demo", "true")),
                false,
                properties.getProperty("dangvan.java.options", ""),
                Map.copyOf(environment));
    }

    /** A word of the caller's environment, when it is there and not blank. */
    Optional<String> given(String variable) {
        return Optional.ofNullable(given.get(variable)).filter(value -> !value.isBlank());
    }

    /** A word that has to come along when another was given. */
    String given(String variable, String because) {
        return given(variable)
                .orElseThrow(
                        () ->
                                new CannotStart(
                                        "%s is set, so %s must be set too."
                                                .formatted(because, variable)));
    }

    /** Whether PostgreSQL is ours to start. */
    boolean ownDatabase() {
        return given("DANGVAN_DB_URL").isEmpty();
    }

    /** Whether Keycloak is ours to start. */
    boolean ownKeycloak() {
        return given("DANGVAN_KEYCLOAK_URL").isEmpty();
    }

    /** Whether the ledger and its witnesses are ours to set up. */
    boolean ownLedger() {
        return given("DANGVAN_LEDGER_POLICY").isEmpty();
    }

    /** What WildFly proves itself with to Keycloak. */
    String clientSecret(Secrets secrets) {
        return ownKeycloak()
                ? secrets.of("oidc")
                : given("DANGVAN_OIDC_SECRET", "DANGVAN_KEYCLOAK_URL");
    }

    /** The address under which people's browsers and WildFly reach Keycloak. */
    public String keycloakUrl() {
        return given("DANGVAN_KEYCLOAK_URL").orElse("http://localhost:" + ports.keycloak());
    }

    /** A property of the command line wins over the environment. */
    private static String word(
            Properties properties, Map<String, String> environment, String name, String otherwise) {
        String variable = "DANGVAN_" + name.toUpperCase(Locale.ROOT);
        return properties.getProperty(
                "dangvan." + name, environment.getOrDefault(variable, otherwise));
    }

    Path data() {
        return home.resolve("data");
    }

    Path logs() {
        return home.resolve("log");
    }

    Path processes() {
        return home.resolve("run");
    }

    Path config() {
        return root.resolve("config");
    }

    Path organisation() {
        return given("DANGVAN_ORGANISATION").map(Path::of).orElse(config().resolve("demo"));
    }

    /** Without the property (a test started from an editor) the checkout is looked for upwards. */
    private static Path root(String property) {
        if (property != null && !property.isBlank()) {
            return Path.of(property).toAbsolutePath().normalize();
        }
        Path here = Path.of("").toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("config/stack"))) {
                return folder;
            }
        }
        throw new CannotStart("Start this inside a checkout of Đăng Văn, not in " + here + ".");
    }
}
