package vn.dangvan.sequencing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.dangvan.accountability.Event;
import vn.dangvan.accountability.Recorded;

/** A key that signs the log, since a day. */
@Entity
@Table(name = "log_key")
public class LogKey extends Recorded {
    @Id private UUID id;

    @Column(insertable = false, updatable = false)
    private Integer number;

    private String vkey;
    private String note;
    private LocalDate since;

    protected LogKey() {}

    LogKey(String vkey, String note, LocalDate since) {
        this.id = UUID.randomUUID();
        this.vkey = vkey;
        this.note = note;
        this.since = since;
    }

    /** The public key, as verifiers write it. */
    public String vkey() {
        return vkey;
    }

    /** What says that it signs from now on, signed by itself and by the key before it. */
    public String note() {
        return note;
    }

    public LocalDate since() {
        return since;
    }

    /** What is recorded about it. */
    Introduced introduced() {
        return new Introduced(id, note);
    }

    /** A key signs from now on; the note with both signatures is part of the entry. */
    record Introduced(UUID subject, String note) implements Event {
        @Override
        public String act() {
            return "sequencing.key-introduced";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("note", note);
        }
    }
}
