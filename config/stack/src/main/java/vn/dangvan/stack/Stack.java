package vn.dangvan.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * PostgreSQL with its migrations, Keycloak, the witnesses of the ledger and WildFly, as one thing
 * to start and stop.
 *
 * <pre>{@code
 * try (Stack stack = Stack.start(Settings.ofTest(folder))) {
 *     get(stack.url() + "/health/ready");
 * }
 * }</pre>
 *
 * <p>A stack stops its servers when it is closed, when its start fails and when this JVM ends: last
 * started, first stopped.
 */
public final class Stack implements AutoCloseable {
    private final Settings settings;
    private final Report report;
    private final Secrets secrets;
    private final Children children;
    private final Database database;
    private final List<Part> parts = new ArrayList<>();
    private final Postgres postgres;
    private final Keycloak keycloak;
    private final Ledger ledger;
    private final List<Witness> witnesses;
    private final WildFly wildfly;

    Stack(Settings settings, Report report) {
        this.settings = settings;
        this.report = report;
        this.secrets = new Secrets(settings.home());
        this.children = new Children(settings);
        this.postgres = new Postgres(settings, secrets, children, report);
        this.database = settings.ownDatabase() ? postgres.database() : Database.given(settings);
        this.keycloak = new Keycloak(settings, secrets, children, report);
        this.ledger = new Ledger(settings);
        this.witnesses =
                Ledger.WITNESSES.stream()
                        .map(name -> new Witness(name, ledger, children, report))
                        .toList();
        this.wildfly = new WildFly(settings, secrets, database, ledger, children, report);
        Preload.thisPackage();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "dangvan-stop"));
    }

    /** Starts everything and comes back when the application answers. */
    public static Stack start(Settings settings) {
        Stack stack = new Stack(settings, Report.toTerminal());
        try {
            stack.start();
            return stack;
        } catch (RuntimeException e) {
            stack.close();
            throw e;
        }
    }

    /** Starts PostgreSQL with its tables and nothing else, for tests that need no more. */
    public static Stack databaseOnly(Settings settings) {
        Stack stack = new Stack(settings, Report.toTerminal());
        try {
            stack.requireRoom();
            Leftovers.stop(settings.processes());
            stack.begin(stack.postgres);
            stack.database.migrate(settings);
            return stack;
        } catch (RuntimeException e) {
            stack.close();
            throw e;
        }
    }

    void start() {
        settings.sources().require();
        requireRoom();
        int left = Leftovers.stop(settings.processes());
        if (left > 0) {
            report.say("  Stopped %d processes of a start that was killed".formatted(left));
        }
        requirePorts();
        if (settings.ownDatabase()) {
            report.timed("PostgreSQL", () -> begin(postgres));
        }
        report.timed("Migrations", () -> database.migrate(settings));
        if (settings.ownKeycloak()) {
            keycloak.launch();
            parts.add(keycloak);
        }
        report.timed("Witnesses", this::beginWitnesses);
        wildfly.launch();
        parts.add(wildfly);
        if (settings.ownKeycloak()) {
            report.timed("Keycloak", keycloak::await);
        }
        report.timed("WildFly and the application", wildfly::await);
    }

    /** The address of the application, without a slash at the end. */
    public String url() {
        return settings.url();
    }

    /** The address of Keycloak, without a slash at the end. */
    public String keycloakUrl() {
        return settings.keycloakUrl();
    }

    /** The ports in use. */
    public Ports ports() {
        return settings.ports();
    }

    /** The database, as owner and as the application. */
    public Database database() {
        return database;
    }

    /**
     * A further database on the same server, with the same two roles and all its tables, for a test
     * to spoil.
     *
     * @param name letters, digits and underscores
     */
    public Database another(String name) {
        return postgres.another(name);
    }

    /** Somebody who may do everything in a database of this server. */
    public DataSource superuser(Database of) {
        return postgres.superuser(of.url().substring(of.url().lastIndexOf('/') + 1));
    }

    /** The passwords and keys of this stack. */
    public Secrets secrets() {
        return secrets;
    }

    /** The password of every demo account. */
    public String demoPassword() {
        return secrets.readable("demo");
    }

    /** PostgreSQL, to take away and bring back. */
    public Part postgres() {
        return postgres;
    }

    /** Keycloak, to take away and bring back. */
    public Part keycloak() {
        return keycloak;
    }

    /** WildFly, to take away and bring back; its deployments and its own data are new each time. */
    public Part wildfly() {
        return wildfly;
    }

    /**
     * A witness of the ledger, to take away and bring back.
     *
     * @param number from 0
     */
    public Part witness(int number) {
        return witnesses.get(number);
    }

    /** The file that says which witnesses there are, and which have to cosign. */
    public Path policy() {
        return ledger.policy();
    }

    /** The file with the private key of the ledger. */
    public Path ledgerKey() {
        return ledger.key();
    }

    /** The folder with the checkpoint and the tiles of the ledger. */
    public Path ledger() {
        return ledger.tiles();
    }

    Map<String, String> ledgerEnvironment() {
        return ledger.environment();
    }

    /** A server that should run and does not. */
    Optional<Part> lost() {
        return children.closed()
                ? Optional.empty()
                : parts.stream().filter(part -> !part.alive()).findFirst();
    }

    /** Stops WildFly, then what it leans on, PostgreSQL last. Closing twice does nothing. */
    @Override
    public void close() {
        children.refuseMore();
        // By name, for a test may have stopped PostgreSQL and started it again as the last.
        wildfly.stop();
        witnesses.forEach(Part::stop);
        List.of(keycloak, postgres).forEach(Part::stop);
        children.close();
    }

    /** None of them is missed by {@link #lost}: the ledger goes on without one. */
    private void beginWitnesses() {
        ledger.prepare();
        if (settings.ownLedger()) {
            witnesses.forEach(Part::launch);
            witnesses.forEach(Part::await);
        }
    }

    private void begin(Part part) {
        part.start();
        parts.add(part);
    }

    private void requireRoom() {
        boolean first = !settings.software().toFile().isDirectory();
        Folder.requireSpace(settings.home(), first ? 1500 : 500);
    }

    private void requirePorts() {
        Ports ports = settings.ports();
        Ports.requireFree(settings.bind(), ports.web(), "dangvan.port");
        Ports.requireFree("127.0.0.1", ports.management(), "dangvan.management.port");
        if (settings.ownKeycloak()) {
            Ports.requireFree(settings.bind(), ports.keycloak(), "dangvan.keycloak.port");
        }
        if (settings.ownLedger()) {
            ports.witnesses()
                    .forEach(port -> Ports.requireFree("127.0.0.1", port, "dangvan.witness.port"));
        }
        if (settings.ownDatabase()) {
            Ports.requireFree("127.0.0.1", ports.database(), "dangvan.database.port");
        }
    }
}
