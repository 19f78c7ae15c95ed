package vn.dangvan.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.dangvan.accountability.Recorded;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.reception.Session;
import vn.dangvan.sealing.ContentKey;
import vn.dangvan.sealing.KeyRing;
import vn.dangvan.sealing.ReturnCode;
import vn.dangvan.sealing.Wrapped;

/**
 * One person's or group's time at a reception (lượt tiếp), with what they are told afterwards.
 *
 * <p>Its key is wrapped by the service's ring and, where it was booked, by the citizen's code, so
 * that answers written by officers are read by the citizen too.
 */
@Entity
@Table(name = "reception_turn")
public class Turn extends Recorded {
    private static final String CLUE = "content";
    private static final String ANSWER = "answer";
    private static final String OUTCOME = "outcome";

    @Id private UUID id;

    @Column(name = "session_id")
    private UUID session;

    private String unit;
    private int number;

    @Enumerated(EnumType.STRING)
    private TurnState state;

    private int persons;
    private int representatives;

    @Column(name = "return_lookup")
    private byte[] returnLookup;

    @Column(name = "content_key")
    private byte[] contentKey;

    @Column(name = "content_key_of_citizen")
    private byte[] contentKeyOfCitizen;

    private byte[] content;
    private String ground;

    @Embedded private Term term;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "answer_kind")
    private AnswerKind answerKind;

    private byte[] answer;

    @Embedded private News news;
    private byte[] outcome;

    protected Turn() {}

    private Turn(Session session, int number, int persons, int representatives) {
        this.id = UUID.randomUUID();
        this.session = session.id();
        this.unit = session.unit();
        this.number = number;
        this.persons = persons;
        this.representatives = representatives;
        this.state = TurnState.BOOKED;
    }

    /** A turn booked under a code. */
    static Turn booked(Session session, Booking booking, KeyRing ring, ReturnCode code) {
        Turn turn =
                new Turn(session, booking.number(), booking.persons(), booking.representatives());
        ContentKey key = ContentKey.random(turn.id);
        turn.returnLookup = code.lookup();
        turn.contentKey = ring.wrap(key).bytes();
        turn.contentKeyOfCitizen = key.wrapFor(code.key()).bytes();
        turn.content = key.seal(CLUE, Clue.of(booking).json());
        return turn;
    }

    /** A turn given to somebody who came without booking. */
    public static Turn given(
            Session session, int number, int persons, int representatives, KeyRing ring) {
        Turn turn = new Turn(session, number, persons, representatives);
        turn.contentKey = ring.wrap(ContentKey.random(turn.id)).bytes();
        return turn;
    }

    BookingEvent book(LocalDate day) {
        return new BookingEvent.Booked(id, unit, session, day, number);
    }

    /** Gives the turn back. */
    BookingEvent cancel() {
        require(state == TurnState.BOOKED);
        this.state = TurnState.CANCELLED;
        return new BookingEvent.Cancelled(id, unit, session);
    }

    /** They were heard; from now on the limit for the answer runs. */
    public void receive(int came, int spoke, Term limit) {
        require(state == TurnState.BOOKED);
        this.state = TurnState.RECEIVED;
        this.persons = came;
        this.representatives = spoke;
        this.term = limit;
    }

    /** They were not received; from now on the limit for the written notice runs. */
    public void refuse(String point, Term limit) {
        require(state == TurnState.BOOKED);
        this.state = TurnState.REFUSED;
        this.ground = point;
        this.term = limit;
    }

    /** They did not come. */
    public void miss() {
        require(state == TurnState.BOOKED);
        this.state = TurnState.ABSENT;
    }

    /** They were told what became of it, or got the notice of refusal. */
    public void answer(KeyRing ring, LocalDate today, AnswerKind kind, String text) {
        require(answeredOn == null);
        require(
                state == TurnState.RECEIVED
                        || state == TurnState.REFUSED && kind == AnswerKind.REFUSED);
        this.answer = seal(ring, ANSWER, text);
        this.answerKind = kind;
        this.answeredOn = today;
    }

    /** The result came in from where it was passed to; now the citizen has to be told. */
    public void expectNews(LocalDate today, LocalDate tellBy) {
        require(state == TurnState.RECEIVED && news == null);
        this.news = new News(today, tellBy, null);
    }

    /** The citizen was told what came of it elsewhere. */
    public void inform(KeyRing ring, LocalDate today, String text) {
        require(news != null && news.toldOn() == null);
        this.outcome = seal(ring, OUTCOME, text);
        this.news = new News(news.from(), news.dueOn(), today);
    }

    /** Seals what officers write about the turn under its own key. */
    public byte[] seal(KeyRing ring, String field, String text) {
        return ring.unwrap(new Wrapped(contentKey), id).seal(field, text);
    }

    /** Opens what was sealed with {@link #seal}; null for nothing. */
    public String open(KeyRing ring, String field, byte[] sealed) {
        return sealed == null
                ? null
                : ring.unwrap(new Wrapped(contentKey), id).openText(field, sealed);
    }

    /** What the citizen typed, what they were told and what came of it, for the unit. */
    Opened opened(KeyRing ring) {
        return opened(ring.unwrap(new Wrapped(contentKey), id));
    }

    /** The same for whoever holds the code. */
    Opened opened(ReturnCode code) {
        return opened(ContentKey.unwrap(code.key(), new Wrapped(contentKeyOfCitizen), id));
    }

    private Opened opened(ContentKey key) {
        return new Opened(
                content == null ? null : Clue.of(key.openText(CLUE, content)),
                answer == null ? null : key.openText(ANSWER, answer),
                outcome == null ? null : key.openText(OUTCOME, outcome));
    }

    /** What is sealed, opened. */
    record Opened(Clue clue, String answer, String outcome) {}

    private static void require(boolean holds) {
        if (!holds) {
            throw new Problem(ProblemType.RECEPTION_STATE);
        }
    }

    public UUID id() {
        return id;
    }

    public UUID session() {
        return session;
    }

    public String unit() {
        return unit;
    }

    public int number() {
        return number;
    }

    /** What a list shows of it. */
    public TurnLine line() {
        return new TurnLine(
                id,
                version(),
                session,
                number,
                state,
                persons,
                representatives,
                returnLookup != null,
                ground,
                term,
                answeredOn,
                answerKind,
                news);
    }
}
