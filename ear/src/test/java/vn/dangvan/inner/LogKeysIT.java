package vn.dangvan.inner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.dangvan.sequencing.Halted;
import vn.dangvan.sequencing.LogKey;
import vn.dangvan.sequencing.LogKeys;
import vn.dangvan.sequencing.LogSigner;
import vn.dangvan.transparency.Note;
import vn.dangvan.transparency.NoteKey;
import vn.dangvan.transparency.NoteSigner;

/** One key hands over to the next, in an entry that both have signed. */
@ExtendWith({Running.class, ArquillianExtension.class})
class LogKeysIT {
    @Inject LogKeys keys;
    @Inject Tables tables;

    @Deployment
    static EnterpriseArchive archive() {
        return Shipped.with(LogKeysIT.class);
    }

    @Test
    void a_key_is_introduced_by_itself_and_the_one_before_it() throws Exception {
        NoteSigner old = signing();
        NoteSigner fresh = fresh(old);
        introduce(fresh, old);
        LogKey now = keys.all().get(0);
        assertThat(now.vkey()).isEqualTo(fresh.key().toString());
        Note note = Note.parse(now.note());
        assertThat(note.signedBy(fresh.key())).isTrue();
        assertThat(note.signedBy(old.key())).isTrue();
        assertThat(note.text()).contains("\n" + old.key() + "\n" + fresh.key() + "\n");

        introduce(old, fresh);
        int known = keys.all().size();
        introduce(old);
        assertThat(keys.all()).hasSize(known);
        assertThat(keys.all().get(0).vkey()).isEqualTo(old.key().toString());
        assertThat(
                        tables.words(
                                "select count(*) from entry where act ="
                                        + " 'sequencing.key-introduced'"))
                .containsExactly(Integer.toString(known));
    }

    @Test
    void a_key_that_nobody_handed_over_to_is_refused() throws Exception {
        NoteSigner stranger = fresh(signing());
        int known = keys.all().size();
        assertThatThrownBy(() -> introduce(stranger))
                .isInstanceOfSatisfying(
                        Halted.class, e -> assertThat(e.kind()).isEqualTo("key-not-handed-over"));
        assertThat(keys.all()).hasSize(known);
    }

    private void introduce(NoteSigner... signers) {
        As.administrator().act(() -> keys.introduce(new LogSigner(List.of(signers))));
    }

    private static NoteSigner signing() throws Exception {
        Path file = Path.of(System.getenv("DANGVAN_LEDGER_KEY"));
        return NoteSigner.parse(Files.readAllLines(file).get(0));
    }

    private static NoteSigner fresh(NoteSigner like) {
        return NoteSigner.create(like.key().name(), NoteKey.LOG, new SecureRandom());
    }
}
