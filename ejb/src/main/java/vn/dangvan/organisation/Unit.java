package vn.dangvan.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import vn.dangvan.accountability.Recorded;

/** An office that answers for what its people do (đơn vị). */
@Entity
class Unit extends Recorded {
    @Id private String code;
    private String parent;

    @Enumerated(EnumType.STRING)
    private Level level;

    @Column(name = "name_vi")
    private String nameVi;

    @Column(name = "name_en")
    private String nameEn;

    private String address;
    private String phone;

    protected Unit() {}

    Unit(UnitDeed deed) {
        this.code = deed.code();
        this.parent = deed.parent();
        this.level = deed.level();
        this.nameVi = deed.nameVi();
        this.nameEn = deed.nameEn();
        this.address = deed.address();
        this.phone = deed.phone();
    }

    UnitDeed deed() {
        return new UnitDeed(code, parent, level, nameVi, nameEn, address, phone);
    }
}
