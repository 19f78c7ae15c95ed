package vn.dangvan.stack;

import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The database as the two roles see it. The owner runs the migrations and nothing else; the
 * application's role owns nothing.
 */
public record Database(
        String url, String owner, String ownerPassword, String user, String password) {

    /** Held here because a logger nobody holds forgets its level. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    static final String OWNER = "dangvan_owner";
    static final String USER = "dangvan_app";

    /** A database somebody else runs; all four words come with its address. */
    static Database given(Settings settings) {
        String url = "DANGVAN_DB_URL";
        return new Database(
                settings.given(url, url),
                settings.given("DANGVAN_DB_OWNER", url),
                settings.given("DANGVAN_DB_OWNER_PASSWORD", url),
                settings.given("DANGVAN_DB_USER", url),
                settings.given("DANGVAN_DB_PASSWORD", url));
    }

    /** Brings the tables up to date, as the owner. A folder without any migration is fine. */
    void migrate(Settings settings) {
        migrate(settings, url, owner, ownerPassword);
    }

    static void migrate(Settings settings, String url, String owner, String ownerPassword) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(owner);
        source.setPassword(ownerPassword);
        FLYWAY.setLevel(Level.OFF);
        try {
            Flyway.configure(Database.class.getClassLoader())
                    .dataSource(source)
                    .locations("filesystem:" + settings.config().resolve("database"))
                    .placeholderReplacement(false)
                    .load()
                    .migrate();
        } catch (RuntimeException e) {
            throw new CannotStart("The migrations were refused: " + firstLine(e), e);
        }
    }

    Map<String, String> environment() {
        return Map.of(
                "DANGVAN_DB_URL", url, "DANGVAN_DB_USER", user, "DANGVAN_DB_PASSWORD", password);
    }

    private static String firstLine(RuntimeException e) {
        return String.valueOf(e.getMessage()).strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
