package vn.dangvan.proving;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.dangvan.organisation.Role;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.sequencing.LedgerFolder;
import vn.dangvan.transparency.Tile;

/**
 * Hands out the files of the log (C2SP tlog-tiles). Hashes are for everybody; entries only for
 * auditors, since in a small unit even an act and a day may tell who filed.
 */
@Stateless
public class ServedLog {
    @Inject Published published;

    /**
     * The newest checkpoint, as it was signed.
     *
     * @throws Problem {@link ProblemType#LOG_NOT_PUBLISHED}
     */
    @PermitAll
    public String checkpoint() {
        return published.newest().note().toString();
    }

    /**
     * What a verifier checks against: the keys of log and witnesses, and how many are enough.
     *
     * @throws Problem {@link ProblemType#LOG_NOT_PUBLISHED}
     */
    @PermitAll
    public String policy() {
        return published.settings().policyText();
    }

    /**
     * A tile of hashes.
     *
     * @throws Problem {@link ProblemType#NOT_FOUND}, also for entries
     */
    @PermitAll
    public byte[] hashes(Tile tile) {
        if (tile.level() == Tile.ENTRIES) {
            throw new Problem(ProblemType.NOT_FOUND);
        }
        return read(tile);
    }

    /**
     * A tile of hashes, or a bundle of entries.
     *
     * @throws Problem {@link ProblemType#NOT_FOUND}
     */
    @RolesAllowed(Role.AUDITOR)
    public byte[] entries(Tile tile) {
        return read(tile);
    }

    private byte[] read(Tile tile) {
        byte[] bytes = new LedgerFolder(published.settings().folder()).read(tile);
        if (bytes == null) {
            throw new Problem(ProblemType.NOT_FOUND);
        }
        return bytes;
    }
}
