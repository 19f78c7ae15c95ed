package vn.dangvan.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only with the keys without which nothing could be filed. */
@Readiness
@ApplicationScoped
public class KeysReady implements HealthCheck {
    @Inject KeyRing ring;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("key-ring").status(ring.ready()).build();
    }
}
