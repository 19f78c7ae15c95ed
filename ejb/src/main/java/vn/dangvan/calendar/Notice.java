package vn.dangvan.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.dangvan.accountability.Recorded;

/** One announcement of days; the newer one wins (thông báo). */
@Entity
@Table(name = "calendar_notice")
public class Notice extends Recorded {
    @Id private UUID id;

    /** Given by the database, in the order in which notices are committed. */
    @Column(insertable = false, updatable = false)
    private Integer number;

    @Column(name = "announced_on")
    private LocalDate announcedOn;

    protected Notice() {}

    Notice(LocalDate announcedOn) {
        this.id = UUID.randomUUID();
        this.announcedOn = announcedOn;
    }

    UUID id() {
        return id;
    }

    LocalDate announcedOn() {
        return announcedOn;
    }
}
