package vn.dangvan.inner;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.dangvan.intake.Intake;

@ExtendWith({Running.class, ArquillianExtension.class})
class FourNetsIT {
    @Inject Intake intake;

    @Deployment
    static EnterpriseArchive archive() {
        return Shipped.with(FourNetsIT.class);
    }

    @Test
    void a_change_without_an_entry_is_refused() {
        assertNotNull(intake);
    }
}
