package vn.dangvan.accountability;

import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import java.util.UUID;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/** Writes on each changed row which entry it was changed with; refuses where there is none. */
class Stamp {
    @PrePersist
    @PreUpdate
    void stamp(Recorded row) {
        UUID entry = Moment.entry(row.about());
        if (entry == null) {
            throw new Problem(ProblemType.LEDGER_ENTRY_MISSING);
        }
        row.stamp(entry);
    }
}
