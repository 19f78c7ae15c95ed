package vn.dangvan.stack;

/**
 * Brings a database that somebody else runs up to date: the only thing of this package that
 * production uses.
 */
public final class Migrate {
    private Migrate() {}

    /** Reads the address, the owner and its password from the environment. */
    public static void main(String[] arguments) {
        Report report = Report.toTerminal();
        try {
            Settings settings = Settings.ofThisRun();
            String url = "DANGVAN_DB_URL";
            Database.migrate(
                    settings,
                    settings.given(url)
                            .orElseThrow(
                                    () -> new CannotStart("Say which database: set " + url + ".")),
                    settings.given("DANGVAN_DB_OWNER", url),
                    settings.given("DANGVAN_DB_OWNER_PASSWORD", url));
            report.say("The database is up to date.");
        } catch (CannotStart e) {
            report.say(e.getMessage());
            System.exit(1);
        }
    }
}
