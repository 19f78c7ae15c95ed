package vn.dangvan.receptionbook;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.UUID;
import vn.dangvan.accountability.Recorded;
import vn.dangvan.booking.Turn;
import vn.dangvan.docket.Kind;
import vn.dangvan.sealing.ContentKey;
import vn.dangvan.sealing.KeyRing;
import vn.dangvan.sealing.Wrapped;

/**
 * One line of the reception book. It shares its id with the turn, and what it says is sealed under
 * the turn's key; who came lies under a key of its own.
 */
@Entity
@Table(name = "reception_book")
class BookEntry extends Recorded {
    private static final String VISITOR = "visitor";
    private static final String CONTENT = "book";
    private static final String FOLLOW_UP = "follow-up";

    @Id private UUID id;

    @Column(name = "session_id")
    private UUID session;

    private String unit;
    private int year;
    private int number;

    @Column(name = "on_day")
    private LocalDate onDay;

    private UUID matter;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private int persons;
    private boolean crowd;
    private boolean competent;

    @Enumerated(EnumType.STRING)
    private Handling handling;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "identity_key")
    private byte[] identityKey;

    private byte[] visitor;
    private byte[] content;

    @Column(name = "follow_up")
    private byte[] followUp;

    protected BookEntry() {}

    BookEntry(Turn turn, int number, LocalDate day, Hearing hearing, boolean crowd, KeyRing ring) {
        this.id = turn.id();
        this.session = turn.session();
        this.unit = turn.unit();
        this.year = day.getYear();
        this.number = number;
        this.onDay = day;
        this.matter = turn.id();
        this.kind = hearing.kind();
        this.persons = hearing.persons();
        this.crowd = crowd;
        this.competent = hearing.competent();
        this.handling = hearing.handling();
        ContentKey identity = ContentKey.random(id);
        this.identityKey = ring.wrap(identity).bytes();
        this.visitor = identity.seal(VISITOR, hearing.visitor().json());
        this.content = turn.seal(ring, CONTENT, written(hearing));
    }

    /** Counts with an earlier turn as one case. */
    void continues(BookEntry earlier) {
        this.matter = earlier.matter;
    }

    private static String written(Hearing hearing) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("summary", hearing.summary());
        if (hearing.exhausted() != null) {
            json.add("exhausted", hearing.exhausted());
        }
        if (hearing.toWhom() != null) {
            json.add("toWhom", hearing.toWhom());
        }
        return json.build().toString();
    }

    /** A letter was filed from it. */
    BookEvent link(String filed) {
        this.caseNumber = filed;
        return new BookEvent.Linked(id, unit, filed);
    }

    void follow(Turn turn, KeyRing ring, String result) {
        this.followUp = turn.seal(ring, FOLLOW_UP, result);
    }

    boolean passedOn() {
        return handling == Handling.TRANSFERRED;
    }

    int number() {
        return number;
    }

    UUID id() {
        return id;
    }

    /** Opens the line for an officer or the leader of its unit: the caller MUST have checked. */
    BookRow open(Turn turn, KeyRing ring) {
        ContentKey identity = ring.unwrap(new Wrapped(identityKey), id);
        String written = turn.open(ring, CONTENT, content);
        try (JsonReader reader = Json.createReader(new StringReader(written))) {
            JsonObject json = reader.readObject();
            return new BookRow(
                    id,
                    version(),
                    number + "/" + year,
                    onDay,
                    Visitor.of(identity.openText(VISITOR, visitor)),
                    json.getString("summary"),
                    kind,
                    persons,
                    crowd,
                    json.getString("exhausted", null),
                    competent,
                    handling,
                    json.getString("toWhom", null),
                    turn.open(ring, FOLLOW_UP, followUp),
                    caseNumber,
                    !matter.equals(id));
        }
    }
}
