package vn.dangvan.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while the demo data are still being told; always ready where none are wanted. */
@Readiness
@ApplicationScoped
public class DemoReady implements HealthCheck {
    @Inject DemoData demo;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("demo-data").status(demo.isDone()).build();
    }
}
