package vn.dangvan.sequencing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only while what is recorded is also published: no act may happen that nobody can prove. */
@Readiness
@ApplicationScoped
public class LogReady implements HealthCheck {
    @Inject PublicLog log;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("ledger").status(log.trouble().isEmpty()).build();
    }
}
