package vn.dangvan.docket;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What a case is about, in codes.
 *
 * @param kind what it is in law
 * @param matter what was done, a code of {@code law/vn/matters.csv}
 * @param field the area of administration, a code of {@code law/vn/fields.csv}; null until
 *     classified
 * @param unit the unit complained of
 */
@Embeddable
public record Subject(
        @Enumerated(EnumType.STRING) Kind kind,
        String matter,
        String field,
        @Column(name = "unit") String unit) {}
