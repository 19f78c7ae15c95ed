package vn.dangvan.stack;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The database and its two roles. The application can use what the owner grants it in the
 * migrations, and can create nothing: so it cannot take a guard away either.
 */
final class Roles {
    private Roles() {}

    static void ensure(Statement statement, Database database) throws SQLException {
        role(statement, database.owner(), database.ownerPassword());
        role(statement, database.user(), database.password());
        ensureDatabase(statement, database, "dangvan");
    }

    static void ensureDatabase(Statement statement, Database roles, String name)
            throws SQLException {
        String quoted = statement.enquoteIdentifier(name, true);
        if (!found(
                statement,
                "select 1 from pg_database where datname = " + statement.enquoteLiteral(name))) {
            statement.execute("create database " + quoted + " owner " + roles.owner());
        }
        statement.execute("revoke all on database " + quoted + " from public");
        statement.execute("grant connect on database " + quoted + " to " + roles.user());
    }

    private static void role(Statement statement, String name, String password)
            throws SQLException {
        if (!found(statement, "select 1 from pg_roles where rolname = '" + name + "'")) {
            statement.execute("create role " + name + " login");
        }
        statement.execute(
                "alter role %s password %s".formatted(name, statement.enquoteLiteral(password)));
    }

    private static boolean found(Statement statement, String question) throws SQLException {
        try (ResultSet answer = statement.executeQuery(question)) {
            return answer.next();
        }
    }
}
