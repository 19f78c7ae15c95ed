package vn.dangvan.accountability;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import vn.dangvan.leaf.Json;

/**
 * One act, written once (mục nhật ký). Number, transaction and salts are given by the database,
 * which also puts the entry in the queue for the tree.
 *
 * <p>It knows the day and no time: among few filings a time would say who filed.
 */
@Entity
class Entry {
    @Id private UUID id;

    @Column(insertable = false, updatable = false)
    private Long sequence;

    private LocalDate day;
    private String act;
    private UUID actor;
    private String role;
    private String unit;
    private UUID subject;
    private String facts;
    private String rule;

    @Column(name = "due_on")
    private LocalDate dueOn;

    protected Entry() {}

    Entry(Event event, Actor by, LocalDate day) {
        this.id = UUID.randomUUID();
        this.day = day;
        this.act = event.act();
        this.actor = by.id();
        this.role = by.role();
        this.unit = event.unit();
        this.subject = event.subject();
        this.facts = Json.write(event.facts());
        this.rule = event.rule();
        this.dueOn = event.dueOn();
    }

    UUID id() {
        return id;
    }
}
