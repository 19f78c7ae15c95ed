package vn.dangvan.receptionbook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.dangvan.accountability.Ledger;
import vn.dangvan.accountability.Seen;
import vn.dangvan.booking.Turn;
import vn.dangvan.booking.TurnLine;
import vn.dangvan.booking.Turns;
import vn.dangvan.organisation.Callers;
import vn.dangvan.organisation.OrganisationEvent;
import vn.dangvan.organisation.Role;
import vn.dangvan.problem.Faults;
import vn.dangvan.reception.Sessions;
import vn.dangvan.sealing.KeyRing;

/**
 * Reads the book and the turns of the caller's own unit. Changes nothing; whoever opens what people
 * said is written down once a day, and without that nothing is opened.
 */
@Stateless
public class ReceptionBook {
    /** The most lines that are read at once. */
    public static final int MOST = 200;

    @Inject Turns turns;
    @Inject Sessions sessions;
    @Inject BookEntries entries;
    @Inject Callers callers;
    @Inject KeyRing ring;
    @Inject Ledger ledger;

    /** The turns of a session, in their order. */
    @RolesAllowed({Role.INTAKE_OFFICER, Role.LEADER})
    public List<TurnLine> turns(UUID session) {
        return turns.of(sessions.own(session, LockModeType.NONE));
    }

    /** Turns for which an answer, a notice or news are due; what is due first comes first. */
    @RolesAllowed({Role.INTAKE_OFFICER, Role.LEADER})
    public List<TurnLine> due(int most) {
        new Faults().unless(most >= 1 && most <= MOST, "size", "out-of-range").refuse();
        return turns.due(callers.current().unit(), most);
    }

    /** Everything on file about one turn. */
    @RolesAllowed({Role.INTAKE_OFFICER, Role.LEADER})
    public TurnFile file(UUID id) {
        Turn turn = turns.own(id);
        ledger.recordReading(new Seen(turn.id(), Seen.TURN, turn.unit(), Map.of()));
        BookEntry entry = entries.find(turn.id());
        return new TurnFile(turns.view(turn), entry == null ? null : entry.open(turn, ring));
    }

    /** Lines of the book from one day to another, both included, the newest first. */
    @RolesAllowed({Role.INTAKE_OFFICER, Role.LEADER})
    public List<BookRow> between(LocalDate from, LocalDate to) {
        new Faults()
                .unless(from != null, "from", "empty")
                .unless(to != null && from != null && !to.isBefore(from), "to", "out-of-range")
                .refuse();
        String unit = callers.current().unit();
        ledger.recordReading(
                new Seen(
                        new OrganisationEvent.Established(unit).subject(),
                        Seen.BOOK,
                        unit,
                        Map.of("from", from.toString(), "to", to.toString())));
        return entries.between(unit, from, to, MOST).stream()
                .map(entry -> entry.open(turns.own(entry.id()), ring))
                .toList();
    }
}
