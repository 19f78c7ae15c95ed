package vn.dangvan.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeyFileTest {
    private static final String KEY = "A".repeat(42) + "E=";
    private static final String OTHER = "A".repeat(42) + "I=";

    @TempDir Path folder;

    @Test
    void keys_are_read_oldest_first() throws IOException {
        Path file =
                file(
                        "{\"keys\":["
                                + entry("ffffffff", KEY)
                                + ","
                                + entry("00000001", OTHER)
                                + "]}");
        assertThat(KeyFile.read(file).keySet()).containsExactly("ffffffff", "00000001");
        assertThat(KeyFile.read(file).get("ffffffff").getEncoded()).hasSize(32).endsWith(1);
    }

    static String[] malformed() {
        String good = entry("0000000a", KEY);
        return new String[] {
            "",
            " ",
            "null",
            "[]",
            "{}",
            "\"keys\"",
            "{\"keys\":null}",
            "{\"keys\":{}}",
            "{\"keys\":[]}",
            "{\"keys\":[1]}",
            "{\"keys\":[null]}",
            "{\"keys\":[{}]}",
            "{\"keys\":[[" + good + "]]}",
            "{\"keys\":[" + good + "]",
            "{\"keys\":[" + good + ",]}",
            "{\"keys\":[" + good + "]} x",
            "{\"keys\":[" + good + "]}{}",
            "{\"keys\":[" + good + "],\"more\":1}",
            "{\"keys\":[],\"keys\":[" + good + "]}",
            "{\"keys\":[" + good + "],\"keys\":[" + good + "]}",
            "{keys:[" + good + "]}",
            "// keys\n{\"keys\":[" + good + "]}",
            "{\"keys\":[{\"id\":\"0000000a\"}]}",
            "{\"keys\":[{\"key\":\"" + KEY + "\"}]}",
            "{\"keys\":[{\"id\":10,\"key\":\"" + KEY + "\"}]}",
            "{\"keys\":[{\"id\":\"0000000a\",\"key\":null}]}",
            "{\"keys\":[{\"id\":\"0000000a\",\"key\":\"" + KEY + "\",\"note\":\"\"}]}",
            "{\"keys\":[{\"id\":\"0000000a\",\"id\":\"0000000b\",\"key\":\"" + KEY + "\"}]}",
            "{\"keys\":[" + entry("", KEY) + "]}",
            "{\"keys\":[" + entry("0000000", KEY) + "]}",
            "{\"keys\":[" + entry("0000000aa", KEY) + "]}",
            "{\"keys\":[" + entry("0000000A", KEY) + "]}",
            "{\"keys\":[" + entry("0000000g", KEY) + "]}",
            "{\"keys\":[" + entry("0000000a", "") + "]}",
            "{\"keys\":[" + entry("0000000a", "AAAAAAAAAAAAAAAAAAAAAA==") + "]}",
            "{\"keys\":[" + entry("0000000a", "A".repeat(44)) + "]}",
            "{\"keys\":[" + entry("0000000a", "A".repeat(42) + "E") + "]}",
            "{\"keys\":[" + entry("0000000a", "A".repeat(42) + "F=") + "]}",
            "{\"keys\":[" + entry("0000000a", "A".repeat(42) + "E=\\n") + "]}",
            "{\"keys\":[" + entry("0000000a", "_".repeat(42) + "E=") + "]}",
            "{\"keys\":[" + good + "," + entry("0000000a", OTHER) + "]}",
            "{\"keys\":[" + good + "," + entry("0000000b", KEY) + "]}",
            "{\"keys\":[" + good + "," + entry("bad", OTHER) + "]}",
            "[".repeat(60_000),
            "{\"keys\":".repeat(7_000),
            "{\"keys\":[" + good + "]}" + " ".repeat(70_000),
        };
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("malformed")
    void whatever_is_not_exactly_a_key_ring_is_refused(String content) throws IOException {
        Path file = file(content);
        assertThatIOException()
                .isThrownBy(() -> KeyFile.read(file))
                .withNoCause()
                .withMessageStartingWith("it is ");
        assertThat(KeyRing.at(file).ready()).isFalse();
    }

    @Test
    void bytes_that_are_no_text_are_refused() throws IOException {
        Path file = file("");
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1, (byte) 0xc3});
        assertThatIOException().isThrownBy(() -> KeyFile.read(file));
    }

    private static String entry(String id, String key) {
        return "{\"id\":\"" + id + "\",\"key\":\"" + key + "\"}";
    }

    private Path file(String content) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "keyring", ".json"), content);
    }
}
