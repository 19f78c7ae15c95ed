package vn.dangvan.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.dangvan.accountability.Recorded;
import vn.dangvan.leaf.Commitment;
import vn.dangvan.leaf.OwnWords;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.sealing.ContentKey;
import vn.dangvan.sealing.KeyRing;
import vn.dangvan.sealing.Pieces;
import vn.dangvan.sealing.ReturnCode;
import vn.dangvan.sealing.Wrapped;

/**
 * What was handed in (đơn), sealed. It shares its id with the line in the register and never
 * changes, until it is erased.
 *
 * <p>Two keys: one for what happened, one for who reported it, so that the second can move into a
 * vault without touching the first. Each is wrapped twice, by the service's key ring and by the
 * return code.
 */
@Entity
class Submission extends Recorded {
    private static final String STORY = "story";
    private static final String PARTICULARS = "particulars";
    private static final String REPORTER = "reporter";

    @Id private UUID id;

    @Column(name = "return_lookup")
    private byte[] returnLookup;

    @Column(name = "content_key")
    private byte[] contentKey;

    @Column(name = "content_key_of_reporter")
    private byte[] contentKeyOfReporter;

    private byte[] story;
    private byte[] particulars;

    @Column(name = "identity_key")
    private byte[] identityKey;

    @Column(name = "identity_key_of_reporter")
    private byte[] identityKeyOfReporter;

    private byte[] reporter;

    @Transient private String content;

    /** The day on which it was erased; null while it is kept. */
    @Column(name = "erased_on")
    private LocalDate erasedOn;

    @Column(name = "erased_ground")
    private String erasedGround;

    @Column(name = "erased_basis")
    private String erasedBasis;

    protected Submission() {}

    /** Seals a lodgement; nothing of it stays readable here. */
    static Submission seal(UUID id, Lodgement lodgement, KeyRing ring, ReturnCode code) {
        Submission sealed = new Submission();
        sealed.id = id;
        sealed.returnLookup = code.lookup();
        ContentKey content = ContentKey.random(id);
        sealed.contentKey = ring.wrap(content).bytes();
        sealed.contentKeyOfReporter = content.wrapFor(code.key()).bytes();
        sealed.story = content.seal(STORY, lodgement.story());
        sealed.content = words(content, lodgement.story()).digest();
        sealed.particulars = content.seal(PARTICULARS, Particulars.of(lodgement).json());
        if (lodgement.reporter() != null) {
            sealed.sealReporter(lodgement.reporter(), ring, code);
        }
        return sealed;
    }

    private void sealReporter(Person person, KeyRing ring, ReturnCode code) {
        ContentKey key = ContentKey.random(id);
        identityKey = ring.wrap(key).bytes();
        identityKeyOfReporter = key.wrapFor(code.key()).bytes();
        reporter = key.seal(REPORTER, person.json());
    }

    /** The salt grows out of the key of the case, so nothing more is kept, and goes with it. */
    private static OwnWords words(ContentKey key, String story) {
        return new OwnWords(key.derive(OwnWords.FACT, Commitment.SALT), story);
    }

    UUID id() {
        return id;
    }

    /** What the ledger is told of the story, when it is sealed: a commitment. */
    String content() {
        return content;
    }

    /** The story with what opens its commitment, with the reporter's own code. */
    OwnWords words(ReturnCode code) {
        requireKept();
        ContentKey key = ContentKey.unwrap(code.key(), new Wrapped(contentKeyOfReporter), id);
        return words(key, key.openText(STORY, story));
    }

    @Override
    protected UUID about() {
        return id;
    }

    /** Destroys the keys, and with them everything that was ever sealed under them. */
    void erase(Submissions.Erased as) {
        contentKey = null;
        contentKeyOfReporter = null;
        story = null;
        particulars = null;
        identityKey = null;
        identityKeyOfReporter = null;
        reporter = null;
        erasedOn = as.on();
        erasedGround = as.ground();
        erasedBasis = as.basis();
    }

    /** How it was erased; null while it is kept. */
    Submissions.Erased erased() {
        return erasedOn == null
                ? null
                : new Submissions.Erased(erasedOn, erasedGround, erasedBasis);
    }

    void requireKept() {
        if (erasedOn != null) {
            throw new Problem(ProblemType.LETTER_ERASED, Map.of("on", erasedOn));
        }
    }

    private ContentKey key(KeyRing ring) {
        requireKept();
        return ring.unwrap(new Wrapped(contentKey), id);
    }

    /** Opens what happened with the service's key. */
    Account account(KeyRing ring) {
        ContentKey key = key(ring);
        return new Account(
                key.openText(STORY, story), Particulars.of(key.openText(PARTICULARS, particulars)));
    }

    /** Opens what happened with the reporter's own code, without the service's key. */
    Account account(ReturnCode code) {
        requireKept();
        ContentKey key = ContentKey.unwrap(code.key(), new Wrapped(contentKeyOfReporter), id);
        return new Account(
                key.openText(STORY, story), Particulars.of(key.openText(PARTICULARS, particulars)));
    }

    /** Seals what officers write about the case under the same key as the case. */
    byte[] seal(KeyRing ring, String field, String text) {
        return key(ring).seal(field, text);
    }

    String open(KeyRing ring, String field, byte[] sealed) {
        return key(ring).openText(field, sealed);
    }

    /** As {@link #seal}, for a file. */
    byte[] sealFile(KeyRing ring, String field, byte[] file) {
        return Pieces.seal(key(ring), field, file);
    }

    byte[] openFile(KeyRing ring, String field, byte[] sealed) {
        return Pieces.open(key(ring), field, sealed);
    }

    /** Opens who reported; null behind the anonymous door. */
    Person reporter(KeyRing ring) {
        if (reporter == null) {
            return null;
        }
        ContentKey key = ring.unwrap(new Wrapped(identityKey), id);
        return Person.of(key.openText(REPORTER, reporter));
    }
}
