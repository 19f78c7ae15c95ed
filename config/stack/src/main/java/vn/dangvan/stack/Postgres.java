package vn.dangvan.stack;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;

/** PostgreSQL from the binaries that Maven fetched, with one database and its two roles. */
final class Postgres implements ServerPart {
    static final String NAME = "postgresql";

    /** The fast way: sessions are ended, nothing is lost, and no client can hold it up. */
    static final String SIGNAL = "INT";

    private static final String BINARIES = "postgres-linux-x86_64.txz";

    private final Settings settings;
    private final Secrets secrets;
    private final Server server;

    Postgres(Settings settings, Secrets secrets, Children children, Report report) {
        this.settings = settings;
        this.secrets = secrets;
        this.server = new Server(title(), children, report);
    }

    Database database() {
        return new Database(
                url("dangvan"),
                Database.OWNER,
                secrets.of("database.owner"),
                Database.USER,
                secrets.of("database.user"));
    }

    /** One more database, with the tables as they are now. */
    Database another(String name) {
        Database first = database();
        try (Connection connection = superuser("postgres").getConnection();
                Statement statement = connection.createStatement()) {
            Roles.ensureDatabase(statement, first, name);
        } catch (SQLException e) {
            throw new CannotStart("PostgreSQL refused a database: " + e.getMessage() + ".", e);
        }
        Database.migrate(settings, url(name), first.owner(), first.ownerPassword());
        return new Database(
                url(name), first.owner(), first.ownerPassword(), first.user(), first.password());
    }

    @Override
    public String title() {
        return "PostgreSQL";
    }

    @Override
    public void launch() {
        try {
            Path software = software();
            Path data =
                    Folder.once(settings.data().resolve(NAME), folder -> fill(software, folder));
            List<String> command = asOrdinaryUser(software.resolve("bin/postgres").toString());
            command.addAll(List.of("-D", data.toString()));
            options().forEach(option -> command.addAll(List.of("-c", option)));
            server.launch(NAME, SIGNAL, command, Map.of());
        } catch (IOException e) {
            throw new CannotStart("PostgreSQL cannot be set up: " + e.getMessage() + ".", e);
        }
    }

    @Override
    public void await() {
        server.await(this::answers);
        try (Connection connection = superuser("postgres").getConnection();
                Statement statement = connection.createStatement()) {
            Roles.ensure(statement, database());
        } catch (SQLException e) {
            throw new CannotStart("PostgreSQL refused its roles: " + e.getMessage() + ".", e);
        }
    }

    @Override
    public Server server() {
        return server;
    }

    /** Loopback only, and nothing in the log that somebody wrote into a row. */
    private List<String> options() {
        List<String> options =
                new ArrayList<>(
                        List.of(
                                "listen_addresses=127.0.0.1",
                                "port=" + settings.ports().database(),
                                "unix_socket_directories=",
                                "password_encryption=scram-sha-256",
                                "log_statement=none",
                                "log_min_messages=log",
                                "log_min_error_statement=panic",
                                "log_error_verbosity=terse",
                                "log_parameter_max_length=0",
                                "log_parameter_max_length_on_error=0"));
        if (settings.throwAway()) {
            // Commits still leave the process at once: tests kill it and count what was promised.
            options.addAll(List.of("fsync=off", "full_page_writes=off"));
        }
        return options;
    }

    private Path software() throws IOException {
        URL binaries = getClass().getClassLoader().getResource(BINARIES);
        if (binaries == null) {
            throw new CannotStart("PostgreSQL's binaries are not on the class path.");
        }
        String jar = binaries.getPath().replaceFirst("\\.jar!.*$", "");
        Path folder = settings.software().resolve(jar.substring(jar.lastIndexOf('/') + 1));
        return Folder.once(
                folder,
                into -> {
                    try (InputStream content = binaries.openStream()) {
                        Archive.untar(content, into);
                    }
                });
    }

    private void fill(Path software, Path data) throws IOException {
        Path password = Files.createTempFile("dangvan", ".password");
        Files.writeString(password, secrets.of("database.superuser"));
        List<String> command = asOrdinaryUser(software.resolve("bin/initdb").toString());
        command.addAll(
                List.of(
                        "--pgdata=" + data,
                        "--username=postgres",
                        "--pwfile=" + password,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=icu",
                        "--icu-locale=vi-VN"));
        if (settings.throwAway()) {
            command.add("--no-sync");
        }
        try {
            if (!Tool.succeeds(command.toArray(String[]::new))) {
                throw new IOException("initdb failed in " + data);
            }
        } finally {
            Files.delete(password);
        }
    }

    /** PostgreSQL refuses to run as root. A user namespace of its own makes root somebody else. */
    private static List<String> asOrdinaryUser(String program) {
        if (!System.getProperty("user.name").equals("root")) {
            return new ArrayList<>(List.of(program));
        }
        if (!Tool.succeeds("unshare", "--user", "true")) {
            throw new CannotStart(
                    "PostgreSQL refuses to run as root: start this as an ordinary user.");
        }
        return new ArrayList<>(List.of("unshare", "--user", program));
    }

    private boolean answers() {
        try (Connection connection = superuser("postgres").getConnection()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    PGSimpleDataSource superuser(String database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url(database));
        source.setUser("postgres");
        source.setPassword(secrets.of("database.superuser"));
        source.setLoginTimeout(2);
        return source;
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + settings.ports().database() + "/" + database;
    }
}
