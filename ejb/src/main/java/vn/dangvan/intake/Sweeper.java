package vn.dangvan.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Throws away, every night, what nobody has sent within its days. */
@Singleton
public class Sweeper {
    @Inject Drafts drafts;

    /** Runs at 02:30 in Viet Nam; on every node, and harmless twice. */
    @PermitAll
    @Schedule(hour = "2", minute = "30", timezone = "Asia/Ho_Chi_Minh", persistent = false)
    public void sweep() {
        drafts.sweep();
    }
}
