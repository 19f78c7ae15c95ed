package vn.dangvan.web.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import vn.dangvan.organisation.Registrar;

/** Ready once the units and officers listed by the operator are there. */
@Readiness
@ApplicationScoped
public class OrganisationReady implements HealthCheck {
    @Inject Registrar registrar;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("organisation").status(registrar.isDone()).build();
    }
}
