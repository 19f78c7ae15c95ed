package vn.dangvan.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.dangvan.accountability.Recorded;

/**
 * A row of numbers without gaps (sổ đăng ký số văn bản): one for each unit, year and kind of paper.
 */
@Entity
@Table(name = "paper_number")
class PaperNumber extends Recorded {
    /** Which row of numbers. */
    @Embeddable
    record Row(String unit, int year, String suffix) {}

    @EmbeddedId private Row id;

    @Column(name = "last_number")
    private int last;

    protected PaperNumber() {}

    PaperNumber(Row id) {
        this.id = id;
    }

    /** The number the next paper bears. */
    int next() {
        return last + 1;
    }

    /** Gives the number away. The caller MUST hold the row's lock since before it asked. */
    void take() {
        last = next();
    }

    String unit() {
        return id.unit();
    }

    int year() {
        return id.year();
    }

    String suffix() {
        return id.suffix();
    }
}
