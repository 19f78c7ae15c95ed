package vn.dangvan.receptionbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.dangvan.accountability.Ledger;
import vn.dangvan.booking.Term;
import vn.dangvan.booking.Turn;
import vn.dangvan.booking.Turns;
import vn.dangvan.problem.Faults;
import vn.dangvan.reception.ReceptionLaw;
import vn.dangvan.reception.Session;
import vn.dangvan.sealing.KeyRing;

/** Writes into the book what comes of a turn, whether it was booked or given at the door. */
@ApplicationScoped
class Clerk {
    private static final int MOST_PERSONS = 999;

    @Inject Turns turns;
    @Inject BookEntries entries;
    @Inject Terms terms;
    @Inject ReceptionLaw law;
    @Inject KeyRing ring;
    @Inject Ledger ledger;
    @Inject Clock clock;

    /** A turn for somebody who came without one; it is added once it is recorded. */
    Turn given(Session session, int persons, int representatives) {
        new Faults()
                .unless(persons >= 1 && persons <= MOST_PERSONS, "persons", "out-of-range")
                .unless(
                        persons < 1 || representatives >= 1 && representatives <= persons,
                        "representatives",
                        "out-of-range")
                .refuse();
        return Turn.given(session, turns.next(session), persons, representatives, ring);
    }

    String receive(Session session, Turn turn, boolean fresh, Hearing hearing) {
        session.requireReceiving(LocalDate.now(clock));
        // The clock runs from the day they were heard, also where it is written down later.
        LocalDate day = session.day();
        ReceptionLaw.Crowd crowd = law.crowd(hearing.persons(), day);
        hearing.faults(crowd).refuse();
        BookEntry earlier = entries.earlier(session.unit(), hearing.earlier());
        int number = entries.next(session.unit(), day.getYear());
        BookEntry entry = new BookEntry(turn, number, day, hearing, crowd != null, ring);
        if (earlier != null) {
            entry.continues(earlier);
        }
        Term term = terms.answer(day);
        turn.receive(hearing.persons(), hearing.representatives(), term);
        ledger.record(received(turn, term, number, hearing));
        if (fresh) {
            turns.add(turn);
        }
        entries.add(entry);
        return number + "/" + day.getYear();
    }

    private static BookEvent received(Turn turn, Term term, int number, Hearing hearing) {
        return new BookEvent.Received(
                turn.id(),
                turn.unit(),
                term.rule(),
                term.dueOn(),
                turn.session(),
                number,
                hearing.kind().code(),
                hearing.handling().code());
    }

    void refuse(Session session, Turn turn, boolean fresh, String ground) {
        session.requireReceiving(LocalDate.now(clock));
        LocalDate day = session.day();
        law.require(ReceptionLaw.REFUSE, ground, day);
        Term term = terms.refuse(day);
        turn.refuse(ground, term);
        ledger.record(
                new BookEvent.Refused(
                        turn.id(),
                        turn.unit(),
                        term == null ? null : term.rule(),
                        term == null ? null : term.dueOn(),
                        turn.session(),
                        ground));
        if (fresh) {
            turns.add(turn);
        }
    }

    void miss(Session session, Turn turn) {
        session.requireReceiving(LocalDate.now(clock));
        turn.miss();
        ledger.record(new BookEvent.Absent(turn.id(), turn.unit(), turn.session()));
    }
}
