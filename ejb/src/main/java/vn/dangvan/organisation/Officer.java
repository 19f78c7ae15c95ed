package vn.dangvan.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import vn.dangvan.accountability.Recorded;

/** Somebody who works here and may sign in (cán bộ, công chức). */
@Entity
class Officer extends Recorded {
    @Id private UUID id;
    private String username;
    private String name;
    private String unit;
    private String roles;

    @Column(name = "left_on")
    private LocalDate leftOn;

    protected Officer() {}

    Officer(Appointment appointment) {
        this.id = UUID.randomUUID();
        this.username = appointment.username();
        this.name = appointment.name();
        this.unit = appointment.unit();
        this.roles = String.join(" ", appointment.roles());
    }

    /** Ends the appointment: from the next click on, the account opens nothing here. */
    OrganisationEvent leave(LocalDate day) {
        this.leftOn = day;
        return new OrganisationEvent.Dismissed(id, unit);
    }

    UUID id() {
        return id;
    }

    OfficerCard card() {
        return new OfficerCard(id, name, unit);
    }
}
