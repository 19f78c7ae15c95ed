package vn.dangvan.accountability;

import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;

/** State that changes only together with a ledger entry. Every entity extends it. */
@MappedSuperclass
@EntityListeners(Stamp.class)
public abstract class Recorded {
    @Column(name = "entry_id", nullable = false)
    private UUID entryId;

    @Version
    @Column(nullable = false)
    private int version;

    protected Recorded() {}

    /** Grows with every change; the ETag of the API and the guard against lost updates. */
    public int version() {
        return version;
    }

    /**
     * The subject whose entry stamps this row, for acts that concern many at once; null where the
     * last entry of the transaction does.
     */
    protected UUID about() {
        return null;
    }

    void stamp(UUID entry) {
        this.entryId = entry;
    }
}
