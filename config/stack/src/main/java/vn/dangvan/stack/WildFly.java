package vn.dangvan.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The provisioned server with the archive in it. */
final class WildFly implements ServerPart {
    static final String NAME = "wildfly";

    private final Settings settings;
    private final Secrets secrets;
    private final Database database;
    private final Ledger ledger;
    private final Server server;

    WildFly(
            Settings settings,
            Secrets secrets,
            Database database,
            Ledger ledger,
            Children children,
            Report report) {
        this.settings = settings;
        this.secrets = secrets;
        this.database = database;
        this.ledger = ledger;
        this.server = new Server(title(), children, report);
    }

    @Override
    public String title() {
        return "WildFly";
    }

    @Override
    public void launch() {
        try {
            Path home = home();
            Path base = base();
            refresh(base);
            server.launch(NAME, "TERM", command(home, base), environment(home));
        } catch (IOException e) {
            throw new CannotStart("WildFly cannot be set up: " + e.getMessage() + ".", e);
        }
    }

    @Override
    public void await() {
        Path refused = base().resolve("deployments/dangvan.ear.failed");
        String address = "http://127.0.0.1:" + settings.ports().web();
        server.await(
                () -> {
                    if (Files.exists(refused)) {
                        throw server.failed("refused the application");
                    }
                    if (settings.sources().archive() == null) {
                        return Web.status(address + "/") > 0;
                    }
                    int page = Web.status(address + "/");
                    return page > 0 && page < 500 && Web.status(address + "/health/ready") == 200;
                });
    }

    @Override
    public Server server() {
        return server;
    }

    /**
     * A run gets a copy, so that a build in the same checkout may make the server anew meanwhile.
     */
    private Path home() throws IOException {
        Path built = settings.sources().server();
        if (settings.throwAway()) {
            return built;
        }
        Path copy = settings.home().resolve("server");
        Folder.delete(copy);
        Folder.copy(built, copy);
        return copy;
    }

    /** Configuration and deployments, new at each start: both come from the build. */
    private void refresh(Path base) throws IOException {
        Folder.delete(base);
        Folder.copy(settings.sources().server().resolve("standalone"), base);
        if (settings.sources().archive() == null) {
            return;
        }
        Path deployments = Files.createDirectories(base.resolve("deployments"));
        Files.copy(
                settings.sources().archive(),
                deployments.resolve("dangvan.ear"),
                StandardCopyOption.REPLACE_EXISTING);
        Files.createFile(deployments.resolve("dangvan.ear.dodeploy"));
    }

    private Path base() {
        return settings.home().resolve("standalone");
    }

    private List<String> command(Path home, Path base) {
        return List.of(
                "sh",
                home.resolve("bin/standalone.sh").toString(),
                "-Djboss.server.base.dir=" + base,
                "-Djboss.server.log.dir=" + settings.logs(),
                // Otherwise the name of the machine would stand in every session cookie.
                "-Djboss.node.name=dangvan",
                "-Djboss.tx.node.id=dangvan",
                "-Djboss.bind.address=" + settings.bind(),
                "-Djboss.bind.address.management=127.0.0.1",
                "-Djboss.http.port=" + settings.ports().web(),
                "-Djboss.management.http.port=" + settings.ports().management(),
                // Requests that are under way may finish before the server goes.
                "-Dorg.wildfly.sigterm.suspend.timeout=5");
    }

    private Map<String, String> environment(Path home) {
        Map<String, String> environment = new HashMap<>(database.environment());
        environment.putAll(ledger.environment());
        environment.put("JBOSS_HOME", home.toString());
        environment.put("LAUNCH_JBOSS_IN_BACKGROUND", "true");
        environment.put(
                "JAVA_OPTS",
                "-Xms256m -Xmx1g -XX:MetaspaceSize=128m -Djava.awt.headless=true -Djboss.modules.system.pkgs=org.jboss.byteman "
                        + settings.javaOptions());
        environment.put("DANGVAN_KEYCLOAK_URL", settings.keycloakUrl());
        environment.put("DANGVAN_OIDC_SECRET", settings.clientSecret(secrets));
        environment.put("DANGVAN_URL", settings.url());
        environment.put(
                "DANGVAN_KEYRING",
                settings.given("DANGVAN_KEYRING").orElseGet(() -> secrets.keyring().toString()));
        environment.put("DANGVAN_DEMO", Boolean.toString(settings.demo()));
        environment.put("DANGVAN_ORGANISATION", settings.organisation().toString());
        environment.put(
                "DANGVAN_SECURE_COOKIES", Boolean.toString(settings.url().startsWith("https:")));
        return environment;
    }
}
