package vn.dangvan.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import vn.dangvan.accountability.Recorded;

/** One finding of an inspector (kết quả xác minh), sealed and never changed. */
@Entity
class Note extends Recorded {
    static final String TEXT = "note";

    @Id private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    private UUID author;

    @Column(name = "made_on")
    private LocalDate madeOn;

    private byte[] text;

    protected Note() {}

    Note(UUID caseId, UUID author, LocalDate madeOn, byte[] sealed) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.author = author;
        this.madeOn = madeOn;
        this.text = sealed;
    }

    UUID id() {
        return id;
    }

    UUID author() {
        return author;
    }

    LocalDate madeOn() {
        return madeOn;
    }

    byte[] text() {
        return text;
    }
}
