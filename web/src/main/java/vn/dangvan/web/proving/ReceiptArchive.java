package vn.dangvan.web.proving;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.dangvan.proving.ActProof;
import vn.dangvan.proving.CaseProofs;

/** Everything a reporter can prove, in one file: receipts, policy, and what they wrote. */
final class ReceiptArchive {
    static final String WORDS = "my-words.txt";

    private static final String POLICY = "policy.txt";

    /** The earliest a ZIP file can say: when somebody took it home is nobody's business. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ReceiptArchive() {}

    /** How the file of a receipt is called. */
    static String name(ActProof act) {
        return "%s-%d-%s.tlog-proof"
                .formatted(act.day(), act.index(), act.act().replaceAll("[^a-z-]", "-"));
    }

    static byte[] of(CaseProofs proofs) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (ActProof act : proofs.acts()) {
                if (act.receipt() != null) {
                    put(zip, name(act), act.receipt());
                }
            }
            if (proofs.policy() != null) {
                put(zip, POLICY, proofs.policy());
            }
            if (proofs.words() != null) {
                put(zip, WORDS, proofs.words().file());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(text.getBytes(UTF_8));
        zip.closeEntry();
    }
}
