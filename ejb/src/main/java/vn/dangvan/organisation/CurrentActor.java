package vn.dangvan.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import vn.dangvan.accountability.Actor;

/** Hands the ledger whoever acts, so that the ledger need not know officers. */
@ApplicationScoped
class CurrentActor {
    @Inject Callers callers;

    @Produces
    Actor actor() {
        return callers.actor();
    }
}
