package vn.dangvan.document;

import java.util.Map;
import java.util.UUID;
import vn.dangvan.accountability.Event;

/** What happens to the papers of a case. */
public sealed interface PaperEvent extends Event {
    /** A paper went out (đã ban hành văn bản); the hashes are of its files as they are kept. */
    record Issued(
            UUID subject,
            String unit,
            String rule,
            UUID paper,
            String form,
            String reference,
            String pdf,
            String docx)
            implements PaperEvent {
        @Override
        public String act() {
            return "document.issued";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "paper", paper.toString(),
                    "form", form,
                    "number", reference,
                    "pdf-sha256", pdf,
                    "docx-sha256", docx);
        }
    }

    /** A scan or signed copy was put to a paper (đã đính kèm bản quét, bản ký). */
    record Attached(UUID subject, String unit, UUID paper, UUID copy, String type, String sha256)
            implements PaperEvent {
        @Override
        public String act() {
            return "document.attached";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "paper",
                    paper.toString(),
                    "copy",
                    copy.toString(),
                    "type",
                    type,
                    "sha256",
                    sha256);
        }
    }
}
