package vn.dangvan.proving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.dangvan.accountability.Seen;

/** Reads entries with what opens them. Only for whoever the entries are about. */
@ApplicationScoped
class Entries {
    /** More acts than the cases of one letter have. */
    private static final int MOST = 2_000;

    private static final String ABOUT =
            "select cast(e.day as varchar), e.act, e.rule, e.facts, e.subject, l.index, l.bytes,"
                    + " o.salt, s.salt, cast(x.day as varchar), xl.index"
                    + " from entry e join opening o on o.entry_id = e.id"
                    + " join pseudonym s on s.subject = e.subject"
                    + " left join leaf l on l.entry_id = e.id"
                    + " left join entry x on x.id = coalesce(o.erased_by, s.erased_by)"
                    + " left join leaf xl on xl.entry_id = x.id"
                    + " where e.subject in (:cases) and e.act not in (:readings) order by e.sequence";

    @Inject EntityManager em;

    /**
     * Every act about these cases, oldest first. Who read what is for auditors: it would tell when
     * somebody is at work on a case.
     */
    @SuppressWarnings("unchecked")
    List<EntryRow> about(Collection<UUID> cases) {
        List<Object[]> rows =
                em.createNativeQuery(ABOUT)
                        .setParameter("cases", cases)
                        .setParameter("readings", Seen.ALL)
                        .setMaxResults(MOST)
                        .getResultList();
        return rows.stream().map(Entries::row).toList();
    }

    private static EntryRow row(Object... row) {
        int at = 0;
        return new EntryRow(
                LocalDate.parse((String) row[at++]),
                (String) row[at++],
                (String) row[at++],
                (String) row[at++],
                (UUID) row[at++],
                place(row[at++]),
                (byte[]) row[at++],
                (byte[]) row[at++],
                (byte[]) row[at++],
                row[at] == null ? null : LocalDate.parse((String) row[at]),
                place(row[at + 1]));
    }

    private static Long place(Object value) {
        return value == null ? null : ((Number) value).longValue();
    }
}
