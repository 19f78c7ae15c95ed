package vn.dangvan.booking;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.dangvan.accountability.Ledger;
import vn.dangvan.problem.Faults;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.reception.ReceptionLaw;
import vn.dangvan.reception.Session;
import vn.dangvan.reception.Sessions;
import vn.dangvan.sealing.Handle;
import vn.dangvan.sealing.KeyRing;
import vn.dangvan.sealing.ReturnCode;

/**
 * Books turns (đăng ký tiếp công dân) for anybody. Nobody is asked who they are; who holds the code
 * holds the turn.
 */
@Stateless
public class Bookings {
    private static final int MOST_SESSIONS = 400;

    @Inject Turns turns;
    @Inject Sessions sessions;
    @Inject ReceptionLaw law;
    @Inject KeyRing ring;
    @Inject Ledger ledger;
    @Inject Clock clock;

    /**
     * Books a turn, once, however often the same request arrives: the code grows out of the key.
     *
     * @param key chosen by the sender, random, 16 to 128 visible ASCII characters
     * @throws Problem {@link ProblemType#INPUT_INVALID}, {@link ProblemType#UNKNOWN_CODE}; {@link
     *     ProblemType#NOT_FOUND}, {@link ProblemType#SESSION_CLOSED}, {@link
     *     ProblemType#TURN_TAKEN}; {@link ProblemType#KEY_REUSED} for another turn under the key
     */
    @PermitAll
    public Booked book(String key, Booking booking) {
        boolean visible = key != null && key.matches("[!-~]{16,128}");
        new Faults().unless(visible, "Idempotency-Key", "unreadable").refuse();
        ReturnCode code = ReturnCode.grownFrom(key.getBytes(StandardCharsets.US_ASCII));
        LocalDate today = LocalDate.now(clock);
        // Whoever wants a turn of the same session waits here, so a turn is free or it is not.
        Session session = sessions.posted(booking.session(), LockModeType.PESSIMISTIC_WRITE);
        Turn before = turns.find(code.lookup(), LockModeType.NONE);
        if (before == null) {
            check(booking, session, today);
            Turn turn = Turn.booked(session, booking, ring, code);
            ledger.record(turn.book(session.day()));
            turns.add(turn);
        } else if (!same(before, booking)) {
            throw new Problem(ProblemType.KEY_REUSED, Map.of("number", before.number()));
        }
        return new Booked(session.card(), booking.number(), code.text());
    }

    private static boolean same(Turn turn, Booking booking) {
        return turn.session().equals(booking.session()) && turn.number() == booking.number();
    }

    private void check(Booking booking, Session session, LocalDate today) {
        booking.faults(session.online(), law.crowd(booking.persons(), session.day())).refuse();
        if (session.online()) {
            law.require(ReceptionLaw.ONLINE, booking.onlineGround(), session.day());
        }
        session.requireBookable(today, booking.number());
        if (turns.taken(session.id(), booking.number())) {
            throw new Problem(ProblemType.TURN_TAKEN);
        }
    }

    /**
     * The turn of a code, and what its citizen was told.
     *
     * @throws Problem {@link ProblemType#TURN_UNKNOWN}, whatever was wrong with the code
     */
    @PermitAll
    public TurnView look(String code) {
        ReturnCode read = read(code);
        Turn turn = find(read, code, LockModeType.NONE);
        return turns.view(turn, read);
    }

    /**
     * Gives a turn back; somebody else may book it then.
     *
     * @throws Problem {@link ProblemType#TURN_UNKNOWN}; {@link ProblemType#RECEPTION_STATE} once it
     *     is no longer ahead
     */
    @PermitAll
    public void cancel(String code) {
        Turn turn = find(read(code), code, LockModeType.PESSIMISTIC_WRITE);
        ledger.record(turn.cancel());
    }

    private Turn find(ReturnCode code, String written, LockModeType lock) {
        Turn turn = turns.find(code == null ? decoy(written) : code.lookup(), lock);
        if (code == null || turn == null) {
            throw new Problem(ProblemType.TURN_UNKNOWN);
        }
        return turn;
    }

    private static ReturnCode read(String written) {
        try {
            return ReturnCode.parse(written);
        } catch (Problem unreadable) {
            return null;
        }
    }

    /** What is no code at all is looked for all the same, so that its answer takes no less time. */
    private static byte[] decoy(String written) {
        String some = written == null ? "" : written.substring(0, Math.min(512, written.length()));
        return Handle.of(some.getBytes(StandardCharsets.UTF_8), "decoy").lookup();
    }

    /** Which turns of some posted sessions are taken; a session without any has no entry. */
    @PermitAll
    public Map<UUID, Set<Integer>> taken(Collection<UUID> some) {
        new Faults().unless(some.size() <= MOST_SESSIONS, "sessions", "too-many").refuse();
        Map<UUID, Set<Integer>> taken = new LinkedHashMap<>();
        List<Object[]> rows = some.isEmpty() ? List.of() : turns.taken(some);
        for (Object[] row : rows) {
            taken.computeIfAbsent((UUID) row[0], id -> new TreeSet<>()).add((Integer) row[1]);
        }
        return taken;
    }

    /** From how many people on a group is a crowd, and how many may speak for it; null for none. */
    @PermitAll
    public ReceptionLaw.Crowd crowd(int people) {
        return law.crowd(people, LocalDate.now(clock));
    }
}
