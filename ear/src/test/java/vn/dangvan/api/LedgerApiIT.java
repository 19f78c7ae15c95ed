package vn.dangvan.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.dangvan.api.Refusals.refused;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dangvan.leaf.Leaf;
import vn.dangvan.transparency.Bundle;
import vn.dangvan.transparency.Checkpoint;
import vn.dangvan.transparency.Hashes;
import vn.dangvan.transparency.Note;
import vn.dangvan.transparency.Policy;
import vn.dangvan.transparency.Proofs;
import vn.dangvan.transparency.Tile;
import vn.dangvan.transparency.Tiles;

class LedgerApiIT {
    private static final String PROOFS = "/api/v1/proofs/";
    private static final String AUDITOR = Cases.account("kiemtra", "tinh");

    private Checkpoint newest;

    @BeforeEach
    void read() {
        Policy policy = Policy.parse(Api.get("/ledger/policy").body());
        newest = policy.open(Note.parse(Api.get("/ledger/checkpoint").body()));
    }

    private static byte[] tile(Tile tile) {
        Files.Answer answer = Files.get(null, "/ledger/" + tile.path());
        assertThat(answer.status()).as(tile.path()).isEqualTo(200);
        assertThat(answer.headers())
                .containsEntry("content-type", List.of("application/octet-stream"))
                .containsEntry("cache-control", List.of("public, max-age=31536000, immutable"))
                .doesNotContainKey("set-cookie");
        return answer.body();
    }

    @Test
    void the_newest_checkpoint_is_served_signed_and_witnessed() {
        for (String verb : List.of("GET", "HEAD")) {
            Files.Answer answer = Files.send(null, verb, "/ledger/checkpoint");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("content-type"))
                    .isEqualToIgnoringCase("text/plain;charset=utf-8");
            assertThat(answer.header("cache-control")).isEqualTo("no-store");
            assertThat(answer.headers()).doesNotContainKey("set-cookie");
            assertThat(answer.body().length == 0).isEqualTo(verb.equals("HEAD"));
        }
        assertThat(newest.size()).isPositive();
    }

    @Test
    void the_tiles_lead_to_the_signed_root() {
        Tiles tiles = new Tiles(LedgerApiIT::tile, newest.size());
        assertThat(tiles.tree().root()).isEqualTo(newest.root());
    }

    @Test
    void entries_are_for_auditors_and_to_all_others_not_there() {
        Tile bundle = Tile.of(Tile.ENTRIES, 0, newest.size());
        String path = "/ledger/" + bundle.path();
        Files.Answer nothing = Files.get(null, "/ledger/tile/entries/x999/999");
        assertThat(nothing.status()).isEqualTo(404);
        for (String account :
                Stream.of(null, "lanhdao", "tiepnhan", "giukhoa1", "quantri")
                        .map(name -> name == null ? null : Cases.account(name, "tinh"))
                        .toList()) {
            Files.Answer answer = Files.get(account, path);
            assertThat(answer.status()).as(account).isEqualTo(404);
            assertThat(answer.body()).isEqualTo(nothing.body());
            assertThat(quiet(answer)).isEqualTo(quiet(nothing));
        }
        Files.Answer answer = Files.get(AUDITOR, path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("cache-control")).startsWith("private");
        List<byte[]> entries = Bundle.read(answer.body(), bundle.width());
        assertThat(entries).allSatisfy(entry -> Leaf.parse(entry));
        Tiles tiles = new Tiles(LedgerApiIT::tile, newest.size());
        assertThat(Hashes.leaf(entries.get(0))).isEqualTo(tiles.leaf(0));
    }

    private static Map<String, List<String>> quiet(Files.Answer answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers());
        headers.remove("date");
        return headers;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pending",
                "drafts",
                "drafts/",
                "tile",
                "tile/",
                "tile/0",
                "tile/0/000.p/0",
                "tile/0/000.p/256",
                "tile/00/000",
                "tile/0/x000/000",
                "tile/0/%30%30%30",
                "tile/0/000;x=y",
                "tile/0/../0/000",
                "tile/%2e%2e/pending",
                "tile/..%2fpending",
                "tile/0/..%5c..%5cpending",
                "tile//0/000",
                "tile/entries/000/",
                "tile/8/000"
            })
    void nothing_else_of_the_folder_can_be_had(String path) {
        for (String account : Stream.of(null, AUDITOR).toList()) {
            assertThat(Files.get(account, "/ledger/" + path).status()).isIn(400, 404);
        }
    }

    @Test
    void the_verifier_can_be_downloaded() {
        Files.Answer jar = Files.get(null, "/ledger/verifier.jar");
        assertThat(jar.status()).isEqualTo(200);
        assertThat(jar.header("content-disposition")).contains("dangvan-verifier.jar");
        assertThat(new String(jar.body(), 0, 2, UTF_8)).isEqualTo("PK");
    }

    @Test
    void every_entry_can_be_proved_in_any_tree_up_to_the_published_one() {
        long size = newest.size();
        for (long at : new long[] {0, 1, size / 2, size - 1}) {
            for (long of : new long[] {at + 1, (at + size) / 2 + 1, size}) {
                var proof =
                        Api.get(PROOFS + "inclusion?index=" + at + "&size=" + Math.min(of, size))
                                .json();
                assertThat(
                                Proofs.includes(
                                        bytes(proof.getString("root")),
                                        proof.getJsonNumber("size").longValue(),
                                        at,
                                        bytes(proof.getString("leaf")),
                                        hashes(proof)))
                        .isTrue();
            }
        }
    }

    @Test
    void an_older_tree_is_proved_to_be_the_beginning_of_a_newer_one() {
        long size = newest.size();
        for (long from : new long[] {1, size / 3, size - 1, size}) {
            var proof = Api.get(PROOFS + "consistency?from=" + from + "&to=" + size).json();
            assertThat(bytes(proof.getString("toRoot"))).isEqualTo(newest.root());
            assertThat(
                            Proofs.consistent(
                                    from,
                                    bytes(proof.getString("fromRoot")),
                                    size,
                                    newest.root(),
                                    hashes(proof)))
                    .isTrue();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "inclusion, 400, input-invalid",
        "inclusion?index=0, 400, input-invalid",
        "inclusion?index=-1&size=1, 400, input-invalid",
        "inclusion?index=0x1&size=1, 400, input-invalid",
        "inclusion?index=1&size=1, 422, proof-out-of-range",
        "inclusion?index=0&size=0, 422, proof-out-of-range",
        "inclusion?index=0&size=999999999999999999, 422, proof-out-of-range",
        "consistency?from=0&to=1, 422, proof-out-of-range",
        "consistency?from=2&to=1, 422, proof-out-of-range",
        "consistency?from=1&to=999999999999999999, 422, proof-out-of-range",
        "consistency?from=1&to=1e9, 400, input-invalid"
    })
    void what_cannot_be_proved_is_refused(String query, int status, String slug) {
        refused(Api.get(PROOFS + query), status, slug);
    }

    private static List<byte[]> hashes(jakarta.json.JsonObject proof) {
        return proof.getJsonArray("hashes").getValuesAs(jakarta.json.JsonString.class).stream()
                .map(hash -> bytes(hash.getString()))
                .toList();
    }

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }
}
