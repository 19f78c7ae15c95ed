package vn.dangvan.web.proving;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import vn.dangvan.leaf.OwnWords;
import vn.dangvan.proving.ActProof;
import vn.dangvan.proving.CaseProofs;

class ReceiptArchiveTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void everything_to_take_home_is_in_it_and_not_when_it_was_taken() throws IOException {
        ActProof done = act("intake.received", 7L, ActProof.State.PUBLISHED, "c2sp…");
        ActProof waits = act("triage.classified", null, ActProof.State.RECORDED, null);
        OwnWords words = new OwnWords(new byte[16], "Họ đòi thêm tiền.");
        Map<String, String> files =
                unpacked(ReceiptArchive.of(new CaseProofs(List.of(done, waits), words, "log x")));
        assertThat(files)
                .containsOnly(
                        Map.entry("2026-11-23-7-intake-received.tlog-proof", "c2sp…"),
                        Map.entry("policy.txt", "log x"),
                        Map.entry("my-words.txt", words.file()));
    }

    @Test
    void before_anything_is_published_it_is_empty() throws IOException {
        assertThat(unpacked(ReceiptArchive.of(new CaseProofs(List.of(), null, null)))).isEmpty();
    }

    private static ActProof act(String act, Long index, ActProof.State state, String receipt) {
        return new ActProof("DV-2026-1", DAY, act, index, state, receipt, null);
    }

    private static Map<String, String> unpacked(byte[] zip) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                assertThat(e.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
                files.put(e.getName(), new String(in.readAllBytes(), UTF_8));
            }
        }
        return files;
    }
}
