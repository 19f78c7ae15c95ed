package vn.dangvan.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NoteTest {
    /** The example of the Go package golang.org/x/mod/sumdb/note. */
    private static final String PUBLIC =
            "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    private static final String PRIVATE =
            "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    private static final String TEXT =
            "If you think cryptography is the answer to your problem,\n"
                    + "then you don't know what your problem is.\n";
    private static final String SIGNED =
            TEXT
                    + "\n\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN"
                    + "1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

    private static final NoteSigner LOG = signer("log.example", NoteKey.LOG);
    private static final NoteSigner WITNESS = signer("witness.example", NoteKey.WITNESS);
    private static final Checkpoint TREE =
            new Checkpoint("log.example", 7, Hashes.leaf(new byte[0]));

    @Test
    void the_example_of_another_implementation_verifies_and_is_signed_alike() {
        NoteKey key = NoteKey.parse(PUBLIC);
        Note note = Note.parse(SIGNED);
        assertThat(note.signedBy(key)).isTrue();
        assertThat(note.text()).isEqualTo(TEXT);
        NoteSigner signer = NoteSigner.parse(PRIVATE);
        assertThat(signer.key()).hasToString(PUBLIC);
        assertThat(signer.secretLine()).isEqualTo(PRIVATE);
        assertThat(signer.sign(TEXT)).hasToString(SIGNED);
    }

    @Test
    void another_text_or_another_key_is_not_signed() {
        NoteKey key = NoteKey.parse(PUBLIC);
        assertThat(Note.parse(SIGNED.replace("answer", "reason")).signedBy(key)).isFalse();
        assertThat(Note.parse(SIGNED).signedBy(LOG.key())).isFalse();
        NoteKey namesake = new NoteKey("PeterNeumann", NoteKey.LOG, LOG.key().key());
        assertThat(Note.parse(SIGNED).signedBy(namesake)).isFalse();
    }

    @Test
    void keys_survive_writing_and_reading() {
        for (NoteSigner signer : List.of(LOG, WITNESS)) {
            NoteSigner again = NoteSigner.parse(signer.secretLine());
            assertThat(again.key()).hasToString(signer.key().toString());
            assertThat(NoteKey.parse(signer.key().toString())).hasToString(signer.key().toString());
        }
        String other = PUBLIC.replace("c74f20a3", "c74f20a4");
        assertThatThrownBy(() -> NoteKey.parse(other)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> NoteSigner.parse(PRIVATE.replace("c74f20a3", "c74f20a4")))
                .isInstanceOf(Malformed.class)
                .hasMessageNotContaining("AYEK");
    }

    @Test
    void a_checkpoint_is_read_back_and_belongs_to_its_log_only() {
        Note note = LOG.sign(TREE.text());
        Checkpoint read = Checkpoint.of(Note.parse(note.toString()), LOG.key());
        assertThat(read.size()).isEqualTo(7);
        assertThat(read.root()).isEqualTo(TREE.root());
        Note foreign = LOG.sign(new Checkpoint("other.example", 7, TREE.root()).text());
        assertThatThrownBy(() -> Checkpoint.of(foreign, LOG.key())).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> Checkpoint.parse("log.example\n07\n" + "A".repeat(44) + "\n"))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> Checkpoint.parse(TREE.text() + "more\n"))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void a_cosignature_says_when_and_counts_for_its_witness_only() {
        Note note = LOG.sign(TREE.text());
        Note cosigned = note.with(List.of(WITNESS.cosign(note.text(), 1_700_000_000)));
        assertThat(Cosignature.time(cosigned, WITNESS.key())).hasValue(1_700_000_000);
        assertThat(Cosignature.time(note, WITNESS.key())).isEmpty();
        assertThat(Cosignature.time(cosigned, signer("w2", NoteKey.WITNESS).key())).isEmpty();
        assertThat(cosigned.signedBy(WITNESS.key())).isFalse();
        Note.Line line = cosigned.lines().get(1);
        byte[] later = line.signature().clone();
        later[Long.BYTES - 1]++;
        Note shifted = note.with(List.of(new Note.Line(line.name(), line.id(), later)));
        assertThat(Cosignature.time(shifted, WITNESS.key())).isEmpty();
    }

    @Test
    void a_policy_is_met_by_enough_witnesses_and_by_no_one_twice() {
        NoteSigner second = signer("second.example", NoteKey.WITNESS);
        NoteSigner third = signer("third.example", NoteKey.WITNESS);
        Policy policy =
                Policy.parse(
                        "# who watches\nlog %s\nwitness a %s http://127.0.0.1:1/\nwitness b %s\n"
                                        .formatted(LOG.key(), WITNESS.key(), second.key())
                                + "witness c %s\ngroup two 2 a b c\nquorum two\n"
                                        .formatted(third.key()));
        Note note = LOG.sign(TREE.text());
        Note.Line first = WITNESS.cosign(note.text(), 5);
        assertThat(policy.satisfied(note)).isFalse();
        assertThat(policy.satisfied(note.with(List.of(first, WITNESS.cosign(note.text(), 6)))))
                .isFalse();
        Note both = note.with(List.of(first, third.cosign(note.text(), 9)));
        assertThat(policy.open(both).size()).isEqualTo(7);
        assertThat(policy.witnesses().get("a").url()).isEqualTo("http://127.0.0.1:1/");
        Note unsigned = new Note(both.text(), both.lines().subList(1, 3));
        assertThatThrownBy(() -> policy.open(unsigned)).isInstanceOf(Malformed.class);
    }

    @Test
    void a_wrong_policy_names_its_line() {
        String log = "log " + LOG.key() + "\n";
        String witness = "witness a " + WITNESS.key() + "\n";
        for (String bad :
                List.of(
                        log + "quorum a\n",
                        log + "group g 1 a\n",
                        log + "witness none " + WITNESS.key() + "\n",
                        log + "nonsense\n",
                        log + "witness a\n")) {
            assertThatThrownBy(() -> Policy.parse(bad)).hasMessageContaining("line 2");
        }
        assertThatThrownBy(() -> Policy.parse(log + witness + "group g 2 a\nquorum g\n"))
                .hasMessageContaining("line 3");
        assertThatThrownBy(() -> Policy.parse(log + witness + witness.replace(" a ", " b ")))
                .hasMessageContaining("line 3");
        assertThatThrownBy(() -> Policy.parse(log)).isInstanceOf(Malformed.class);
        assertThat(Policy.parse(log + "quorum none\n").satisfied(LOG.sign(TREE.text()))).isTrue();
    }

    @Test
    void a_proof_is_checked_without_asking_anybody() {
        byte[] entry = "entry".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        byte[] other = Hashes.leaf(new byte[] {1});
        byte[] root = Hashes.node(Hashes.leaf(entry), other);
        Note note = LOG.sign(new Checkpoint("log.example", 2, root).text());
        Policy policy = Policy.parse("log " + LOG.key() + "\nquorum none\n");
        Proof proof = Proof.parse(new Proof(new byte[] {1, 2}, 0, List.of(other), note).toString());
        assertThat(proof.verify(entry, policy).size()).isEqualTo(2);
        assertThat(proof.extra()).containsExactly(1, 2);
        assertThatThrownBy(() -> proof.verify(other, policy)).isInstanceOf(Malformed.class);
        Proof bare = Proof.parse(new Proof(null, 0, List.of(), note).toString());
        assertThat(bare.extra()).isNull();
        assertThatThrownBy(() -> bare.verify(entry, policy)).isInstanceOf(Malformed.class);
    }

    @Property(tries = 2000)
    void a_note_with_one_changed_letter_is_refused_or_not_signed(
            @ForAll @IntRange(max = 10_000) int place, @ForAll char letter) {
        int at = place % SIGNED.length();
        if (SIGNED.charAt(at) == letter) {
            return;
        }
        String changed = SIGNED.substring(0, at) + letter + SIGNED.substring(at + 1);
        NoteKey key = NoteKey.parse(PUBLIC);
        boolean signed;
        try {
            signed = Note.parse(changed).signedBy(key);
        } catch (Malformed e) {
            signed = false;
        }
        assertThat(signed).isFalse();
    }

    @Property(tries = 2000)
    void whatever_comes_is_read_or_refused_as_malformed(@ForAll String anything) {
        for (java.util.function.Consumer<String> parser :
                List.<java.util.function.Consumer<String>>of(
                        Note::parse,
                        NoteKey::parse,
                        NoteSigner::parse,
                        Checkpoint::parse,
                        Policy::parse,
                        Proof::parse,
                        Tile::parse,
                        Note.Line::parse)) {
            try {
                parser.accept(anything);
            } catch (Malformed e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    }

    private static NoteSigner signer(String name, byte type) {
        return NoteSigner.create(name, type, new SecureRandom());
    }
}
