package vn.dangvan.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Keycloak from the zip that Maven fetched. It is unpacked and built once per checkout; each stack
 * has a folder of its own for the data and borrows the rest by links.
 */
final class Keycloak implements ServerPart {
    static final String NAME = "keycloak";

    private static final String DATABASE = "--db=dev-file";

    private final Settings settings;
    private final Secrets secrets;
    private final Children children;
    private final Report report;
    private final Server server;

    Keycloak(Settings settings, Secrets secrets, Children children, Report report) {
        this.settings = settings;
        this.secrets = secrets;
        this.children = children;
        this.report = report;
        this.server = new Server(title(), children, report);
    }

    @Override
    public String title() {
        return "Keycloak";
    }

    @Override
    public void launch() {
        try {
            Path home = home(software());
            new Realm(settings, secrets).writeTo(home.resolve("data"));
            server.launch(NAME, "TERM", command(home), environment());
        } catch (IOException e) {
            throw new CannotStart("Keycloak cannot be set up: " + e.getMessage() + ".", e);
        }
    }

    @Override
    public void await() {
        String realm = "http://127.0.0.1:" + settings.ports().keycloak() + "/realms/dangvan";
        server.await(() -> Web.status(realm) == 200);
    }

    @Override
    public Server server() {
        return server;
    }

    private List<String> command(Path home) {
        return List.of(
                "sh",
                home.resolve("bin/kc.sh").toString(),
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=" + settings.bind(),
                "--http-port=" + settings.ports().keycloak(),
                "--hostname=" + settings.keycloakUrl(),
                // Its lines about sign-ins carry addresses.
                "--log-level=INFO,org.keycloak.events:off");
    }

    private Map<String, String> environment() {
        return Map.of(
                // It starts in two thirds of the time when it is compiled quickly, not thoroughly.
                "JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1",
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.readable("keycloak.admin"),
                "DANGVAN_URL", settings.url(),
                "DANGVAN_OIDC_SECRET", settings.clientSecret(secrets));
    }

    private Path software() throws IOException {
        Path zip = settings.sources().keycloakZip();
        if (zip == null) {
            throw new CannotStart(
                    "Nobody said where Keycloak's zip is: start through Maven, or give -Ddangvan.keycloak.zip.");
        }
        String name = zip.getFileName().toString().replaceFirst("\\.zip$", "");
        return Folder.once(settings.software().resolve(name), folder -> install(zip, folder));
    }

    private void install(Path zip, Path folder) throws IOException {
        report.say("  Keycloak is unpacked and built, once for this checkout (about a minute)");
        Archive.unzip(zip, folder);
        Server build = new Server("Keycloak's own build", children, report);
        String script = folder.resolve("bin/kc.sh").toString();
        build.launch("keycloak-build", "TERM", List.of("sh", script, "build", DATABASE), Map.of());
        build.awaitEnd();
    }

    /** The script finds its home by its own place, so it is copied; everything else is linked. */
    private Path home(Path software) throws IOException {
        Path home = settings.data().resolve(NAME);
        Folder.delete(home.resolve("bin"));
        Files.createDirectories(home.resolve("bin"));
        Files.copy(software.resolve("bin/kc.sh"), home.resolve("bin/kc.sh"));
        for (String part : List.of("conf", "lib", "providers", "themes")) {
            Path link = home.resolve(part);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, software.resolve(part));
        }
        return home.toRealPath();
    }
}
