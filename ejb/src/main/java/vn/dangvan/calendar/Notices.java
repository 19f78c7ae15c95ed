package vn.dangvan.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.dangvan.law.Holiday;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/** All notices with their days, and the recalculations they set off. */
@ApplicationScoped
class Notices {
    /** Hibernate's word for: leave out what another transaction holds. */
    private static final int NOT_HELD = -2;

    @Inject EntityManager em;

    /** Number of the newest notice, 0 for none; the next one waits for this transaction to end. */
    int newest() {
        return number("select calendar_version()");
    }

    /** Waits until nobody counts days any more, and lets nobody begin before this one ends. */
    void claim() {
        number("select claim_calendar()");
    }

    private int number(String sql) {
        return ((Number)
                        em.createNativeQuery(sql)
                                // Asked in the middle of an act, whose changes are not stamped yet.
                                .setFlushMode(FlushModeType.COMMIT)
                                .getSingleResult())
                .intValue();
    }

    /** The days of all notices up to a number, newer ones last. */
    List<Holiday> days(int upTo) {
        return em
                .createQuery(
                        "select d from CalendarDay d, Notice n where n.id = d.notice"
                                + " and n.number <= :number order by n.number",
                        CalendarDay.class)
                .setParameter("number", upTo)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList()
                .stream()
                .map(CalendarDay::holiday)
                .toList();
    }

    void add(Notice notice, Announcement what, Recalculation recalculation) {
        em.persist(notice);
        what.days().forEach(day -> em.persist(new CalendarDay(notice.id(), day)));
        em.persist(recalculation);
    }

    /** The newest notices, newest first. */
    List<NoticeCard> latest(int most) {
        List<Notice> notices =
                em.createQuery("select n from Notice n order by n.number desc", Notice.class)
                        .setMaxResults(most)
                        .getResultList();
        var days =
                em
                        .createQuery(
                                "select d from CalendarDay d where d.notice in :notices"
                                        + " order by d.day",
                                CalendarDay.class)
                        .setParameter("notices", notices.stream().map(Notice::id).toList())
                        .getResultList()
                        .stream()
                        .collect(Collectors.groupingBy(CalendarDay::notice));
        return notices.stream().map(notice -> card(notice, days.get(notice.id()))).toList();
    }

    private NoticeCard card(Notice notice, List<CalendarDay> days) {
        return new NoticeCard(
                notice.id(),
                notice.announcedOn(),
                days.stream().map(CalendarDay::holiday).toList(),
                em.find(Recalculation.class, notice.id()).progress());
    }

    /** The recalculation to go on with, unless somebody is at it just now. */
    Optional<Recalculation> due() {
        return em.createQuery(
                        "select r from Recalculation r"
                                + " where r.state = vn.dangvan.calendar.Recalculation.State.RUNNING"
                                + " order by r.number",
                        Recalculation.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", NOT_HELD)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * A recalculation, for whoever is about to change it; waits for the batch under way.
     *
     * @throws Problem {@link ProblemType#NOT_FOUND}
     */
    Recalculation get(UUID id) {
        Recalculation found = em.find(Recalculation.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new Problem(ProblemType.NOT_FOUND);
        }
        return found;
    }
}
