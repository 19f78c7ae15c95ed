package vn.dangvan.docket;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import vn.dangvan.accountability.Recorded;

/**
 * Somebody who must have nothing to do with a case (xung đột lợi ích): named in it, related to it,
 * or below somebody who is. They do not even see it.
 */
@Entity
public class Barred extends Recorded {
    @Id private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    private UUID officer;

    protected Barred() {}

    public Barred(UUID caseId, UUID officer) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.officer = officer;
    }
}
