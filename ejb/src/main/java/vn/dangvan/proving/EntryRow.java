package vn.dangvan.proving;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import vn.dangvan.leaf.Commitment;
import vn.dangvan.leaf.Disclosed;
import vn.dangvan.leaf.Leaf;
import vn.dangvan.leaf.Opening;

/**
 * What the database holds about one entry.
 *
 * @param index its place; null while it has none
 * @param leaf the bytes of its leaf; null as above
 * @param salt of its commitments; null once erased
 * @param subjectSalt of the pseudonym of its subject; null once erased
 * @param erasedOn the day of the entry that erased; null where none did
 * @param erasedBy the place of that entry; null while it has none
 */
record EntryRow(
        LocalDate day,
        String act,
        String rule,
        String facts,
        UUID subject,
        Long index,
        byte[] leaf,
        byte[] salt,
        byte[] subjectSalt,
        LocalDate erasedOn,
        Long erasedBy) {

    /**
     * What a receipt may tell; null while an entry that erased it has no place of its own.
     *
     * @param facts whether the facts are for the reader
     */
    String told(boolean facts) {
        String text = new String(leaf, StandardCharsets.UTF_8);
        if (salt == null || subjectSalt == null) {
            return erasedBy == null ? null : Disclosed.erased(text, erasedBy, erasedOn);
        }
        if (!facts) {
            return Disclosed.about(text, subject, subjectSalt);
        }
        byte[] own = Commitment.saltOf(salt, "facts");
        return new Opening(Leaf.parse(leaf), subject, subjectSalt, this.facts, own).toString();
    }

    @Override
    public String toString() {
        return "EntryRow[" + act + "]";
    }
}
