package vn.dangvan.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.dangvan.accountability.Recorded;
import vn.dangvan.law.Certainty;
import vn.dangvan.law.Holiday;

/** One day of a notice. Never changed: a later notice about the same day stands beside it. */
@Entity
@Table(name = "calendar_day")
public class CalendarDay extends Recorded {
    @Id private UUID id;
    private UUID notice;
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private Holiday.Kind kind;

    @Column(name = "name_vi")
    private String nameVi;

    @Column(name = "name_en")
    private String nameEn;

    private String decree;

    protected CalendarDay() {}

    CalendarDay(UUID notice, Announcement.Day day) {
        this.id = UUID.randomUUID();
        this.notice = notice;
        this.day = day.on();
        this.kind = day.kind();
        this.nameVi = day.nameVi();
        this.nameEn = day.nameEn();
        this.decree = day.decree();
    }

    UUID notice() {
        return notice;
    }

    Holiday holiday() {
        return new Holiday(day, nameVi, nameEn, kind, Certainty.PUBLISHED, decree);
    }
}
