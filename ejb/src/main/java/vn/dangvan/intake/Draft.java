package vn.dangvan.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

/**
 * What somebody has begun to write (bản nháp), sealed under their own secret. Nothing has been
 * filed yet, so the ledger knows nothing of it and it may be thrown away.
 */
@Entity
class Draft {
    private static final String ANSWERS = "answers";
    private static final String RECEIPT = "receipt";
    private static final String FINGERPRINT = "fingerprint";

    @Id private String lookup;
    private byte[] answers;
    private byte[] receipt;

    private byte[] fingerprint;

    @Column(name = "kept_until")
    private LocalDate keptUntil;

    protected Draft() {}

    void keep(SecretPlace place, String json, LocalDate until) {
        this.answers = place.seal(ANSWERS, json);
        this.keptUntil = until;
    }

    /** Whether its last day has not passed. */
    boolean keptOn(LocalDate day) {
        return !keptUntil.isBefore(day);
    }

    /** The answers so far; null where there are none. */
    String answers(SecretPlace place) {
        return answers == null ? null : place.open(ANSWERS, answers);
    }

    /** Puts the receipt in the place of the answers, which are in the case now. */
    void sent(SecretPlace place, Receipt sent, String of, LocalDate until) {
        this.answers = null;
        this.receipt = place.seal(RECEIPT, sent.json());
        this.fingerprint = place.seal(FINGERPRINT, of);
        this.keptUntil = until;
    }

    /** The receipt; null where nothing was sent yet. */
    Receipt receipt(SecretPlace place) {
        return receipt == null ? null : Receipt.of(place.open(RECEIPT, receipt));
    }

    /** Whether just this was sent. */
    boolean was(SecretPlace place, String of) {
        return place.open(FINGERPRINT, fingerprint).equals(of);
    }
}
