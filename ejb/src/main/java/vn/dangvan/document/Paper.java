package vn.dangvan.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import vn.dangvan.accountability.Recorded;
import vn.dangvan.docket.Docket;

/**
 * An issued paper (văn bản đã ban hành), its files sealed under the key of the case; never changed.
 */
@Entity
class Paper extends Recorded {
    @Id private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    private String form;
    private String rule;
    private String unit;
    private int year;
    private String suffix;
    private int number;
    private String reference;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "pdf_hash")
    private byte[] pdfHash;

    @Column(name = "docx_hash")
    private byte[] docxHash;

    private byte[] pdf;
    private byte[] docx;

    protected Paper() {}

    /** Under the number that is next in its row. */
    Paper(Docket docket, Form form, PaperNumber row, String reference, LocalDate on) {
        this.id = UUID.randomUUID();
        this.caseId = docket.id();
        this.form = form.key();
        this.rule = form.rule();
        this.unit = row.unit();
        this.year = row.year();
        this.suffix = row.suffix();
        this.number = row.next();
        this.reference = reference;
        this.issuedOn = on;
    }

    /** Takes its files in: what their hashes are, and themselves sealed. */
    PaperEvent issue(PaperFile asPdf, byte[] sealedPdf, PaperFile asDocx, byte[] sealedDocx) {
        this.pdfHash = asPdf.hash();
        this.docxHash = asDocx.hash();
        this.pdf = sealedPdf;
        this.docx = sealedDocx;
        return new PaperEvent.Issued(
                caseId, unit, rule, id, form, reference, hex(pdfHash), hex(docxHash));
    }

    UUID id() {
        return id;
    }

    String unit() {
        return unit;
    }

    PaperCard card() {
        return new PaperCard(id, form, unit, reference, issuedOn, pdfHash);
    }

    UUID caseId() {
        return caseId;
    }

    /** Name of a file of it, such as {@code 12-TB-UBND.pdf}. */
    String fileName(PaperFile.Type type) {
        return reference.replace('/', '-') + "." + type.ending();
    }

    byte[] sealed(PaperFile.Type type) {
        return type == PaperFile.Type.PDF ? pdf : docx;
    }

    /** Under which name a file of it is sealed. */
    String field(PaperFile.Type type) {
        return "paper " + id + " " + type.ending();
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
