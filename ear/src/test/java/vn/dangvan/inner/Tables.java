package vn.dangvan.inner;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import vn.dangvan.sealing.DraftToken;

/** The tables as the application reaches them: by its own entities, and by SQL in its own role. */
@ApplicationScoped
public class Tables {
    @Inject EntityManager em;

    @Resource TransactionSynchronizationRegistry transaction;

    @Resource(lookup = "java:jboss/datasources/dangvan")
    DataSource source;

    /** Does work in one transaction and commits. */
    @Transactional
    public void within(Consumer<EntityManager> work) {
        work.accept(em);
    }

    /** Does work, sends it to the database and takes it back, so that nobody else meets it. */
    @Transactional
    public void tried(Consumer<EntityManager> work) {
        work.accept(em);
        em.flush();
        transaction.setRollbackOnly();
    }

    /** Runs one statement in a transaction of its own. */
    public void change(String sql, Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = prepared(connection, sql, values)) {
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Column to value, row by row. */
    public List<Map<String, Object>> rows(String sql, Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet found = statement.executeQuery()) {
            List<Map<String, Object>> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(row(found));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of every row, as text. */
    public List<String> words(String sql, Object... values) {
        return rows(sql, values).stream()
                .map(row -> String.valueOf(row.values().iterator().next()))
                .toList();
    }

    /** Id of a case. */
    public UUID id(String number) {
        return UUID.fromString(words("select id from docket where number = ?", number).get(0));
    }

    /** Id of an officer. */
    public UUID officer(As who) {
        String question = "select id from officer where username = ?";
        return UUID.fromString(words(question, who.username()).get(0));
    }

    /** Entries about what was done to a subject, oldest first; who read it is another story. */
    public List<Map<String, Object>> entries(UUID subject) {
        return rows(
                "select *, day::text as on_day, due_on::text as due from entry where subject = ?"
                        + " and act not like '%viewed' and act <> 'document.downloaded'"
                        + " order by sequence",
                subject);
    }

    /** What is kept under a draft token; empty when nothing is. */
    public List<Map<String, Object>> draft(String token) {
        return rows(
                "select *, kept_until::text as until from draft where lookup = ?", lookup(token));
    }

    static String lookup(String token) {
        return HexFormat.of().formatHex(DraftToken.parse(token).lookup());
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static Map<String, Object> row(ResultSet found) throws SQLException {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
            row.put(found.getMetaData().getColumnLabel(i), found.getObject(i));
        }
        return row;
    }
}
