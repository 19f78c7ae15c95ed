package vn.dangvan.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import vn.dangvan.accountability.Recorded;

/** A scan or signed copy of an issued paper (bản quét, bản ký), sealed and never changed. */
@Entity
@Table(name = "paper_copy")
class PaperCopy extends Recorded {
    @Id private UUID id;

    @Column(name = "paper_id")
    private UUID paperId;

    @Enumerated(EnumType.STRING)
    private PaperFile.Type type;

    @Column(name = "added_on")
    private LocalDate addedOn;

    private byte[] hash;
    private byte[] bytes;

    protected PaperCopy() {}

    PaperCopy(UUID paperId, PaperFile file, LocalDate on) {
        this.id = UUID.randomUUID();
        this.paperId = paperId;
        this.type = file.type();
        this.addedOn = on;
        this.hash = file.hash();
    }

    /** Takes the sealed bytes in. */
    PaperEvent attach(UUID caseId, String unit, byte[] sealed) {
        this.bytes = sealed;
        String sha256 = HexFormat.of().formatHex(hash);
        return new PaperEvent.Attached(caseId, unit, paperId, id, type.ending(), sha256);
    }

    PaperCard.Copy card() {
        return new PaperCard.Copy(id, type, addedOn, hash);
    }

    PaperFile.Type type() {
        return type;
    }

    byte[] sealed() {
        return bytes;
    }

    /** Under which name it is sealed. */
    String field() {
        return "copy " + id;
    }
}
