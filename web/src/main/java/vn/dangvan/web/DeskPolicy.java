package vn.dangvan.web;

import jakarta.faces.FactoryFinder;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.faces.lifecycle.LifecycleFactory;
import java.util.Arrays;
import org.primefaces.csp.CspPhaseListener;

/**
 * Keeps the content security policy of PrimeFaces to the desk. Its nonce lives in a view map, which
 * makes a session and with it a cookie; citizen pages must have neither.
 */
public class DeskPolicy implements SystemEventListener {
    private static final String DESK = "/desk/";

    @Override
    public void processEvent(SystemEvent started) {
        LifecycleFactory factory =
                (LifecycleFactory) FactoryFinder.getFactory(FactoryFinder.LIFECYCLE_FACTORY);
        Lifecycle lifecycle = factory.getLifecycle(LifecycleFactory.DEFAULT_LIFECYCLE);
        Arrays.stream(lifecycle.getPhaseListeners())
                .filter(CspPhaseListener.class::isInstance)
                .forEach(
                        policy -> {
                            lifecycle.removePhaseListener(policy);
                            lifecycle.addPhaseListener(new AtTheDesk(policy));
                        });
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return true;
    }

    /** The policy, for pages under {@code /desk} only. */
    private static final class AtTheDesk implements PhaseListener {
        private static final long serialVersionUID = 1L;

        private final transient PhaseListener policy;

        private AtTheDesk(PhaseListener policy) {
            this.policy = policy;
        }

        @Override
        public void beforePhase(PhaseEvent event) {
            UIViewRoot view = event.getFacesContext().getViewRoot();
            if (view != null && view.getViewId().startsWith(DESK)) {
                policy.beforePhase(event);
            }
        }

        @Override
        public PhaseId getPhaseId() {
            return policy.getPhaseId();
        }
    }
}
