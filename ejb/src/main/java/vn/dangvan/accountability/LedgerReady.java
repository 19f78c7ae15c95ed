package vn.dangvan.accountability;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only while the database answers and has its ledger: without it no act may happen. */
@Readiness
@ApplicationScoped
public class LedgerReady implements HealthCheck {
    @Resource(lookup = "java:jboss/datasources/dangvan")
    DataSource database;

    @Override
    public HealthCheckResponse call() {
        try (Connection connection = database.getConnection();
                Statement question = connection.createStatement();
                ResultSet answer = question.executeQuery("select exists (select 1 from entry)")) {
            return HealthCheckResponse.named("database").status(answer.next()).build();
        } catch (SQLException e) {
            return HealthCheckResponse.down("database");
        }
    }
}
