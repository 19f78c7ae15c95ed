package vn.dangvan.casework;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.dangvan.accountability.Recorded;

/**
 * What is on file once a case is being settled (hồ sơ vụ việc), sealed. Shares the id of its
 * docket.
 */
@Entity
@Table(name = "case_file")
class CaseFile extends Recorded {
    static final String CONCLUSION = "conclusion";
    static final String DECISION = "decision";

    @Id private UUID id;
    private byte[] conclusion;
    private byte[] decision;

    protected CaseFile() {}

    CaseFile(UUID id) {
        this.id = id;
    }

    void conclude(byte[] sealed) {
        this.conclusion = sealed;
    }

    void decide(byte[] sealed) {
        this.decision = sealed;
    }

    /** Sealed; null before the conclusion. */
    byte[] conclusion() {
        return conclusion;
    }

    /** Sealed; null before the decision. */
    byte[] decision() {
        return decision;
    }
}
