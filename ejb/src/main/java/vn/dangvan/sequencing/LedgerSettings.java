package vn.dangvan.sequencing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.dangvan.transparency.Malformed;
import vn.dangvan.transparency.NoteSigner;
import vn.dangvan.transparency.Policy;

/**
 * What the log needs from outside the database: a folder that is served, its key, and the policy
 * that names its witnesses. Named by {@code DANGVAN_LEDGER}, {@code DANGVAN_LEDGER_KEY} and {@code
 * DANGVAN_LEDGER_POLICY}; without any of them nothing is published.
 *
 * @param folder where tiles and checkpoint lie
 * @param signer the keys of the log
 * @param policy whose cosignatures are enough
 * @param policyText the policy as it is written, for whoever checks
 */
public record LedgerSettings(Path folder, LogSigner signer, Policy policy, String policyText) {
    private static final int LARGEST = 1 << 16;
    private static final Set<PosixFilePermission> OWNER =
            EnumSet.of(
                    PosixFilePermission.OWNER_READ,
                    PosixFilePermission.OWNER_WRITE,
                    PosixFilePermission.OWNER_EXECUTE);

    /**
     * Reads the environment.
     *
     * @throws Halted naming the variable that is missing, or whose file is not as it must be
     */
    static LedgerSettings ofEnvironment() {
        Path folder = path("DANGVAN_LEDGER");
        LogSigner signer = signer(path("DANGVAN_LEDGER_KEY"));
        String text = text(path("DANGVAN_LEDGER_POLICY"), "DANGVAN_LEDGER_POLICY");
        try {
            Policy policy = Policy.parse(text);
            if (policy.log().stream().noneMatch(key -> same(key.toString(), signer))) {
                throw new Halted("policy-without-key", "DANGVAN_LEDGER_POLICY");
            }
            return new LedgerSettings(folder, signer, policy, text);
        } catch (Malformed e) {
            throw new Halted("setting-unusable", "DANGVAN_LEDGER_POLICY");
        }
    }

    private static boolean same(String key, LogSigner signer) {
        return signer.key().toString().equals(key);
    }

    /** Each line a key, the one that counts first. Only the owner may read the file. */
    private static LogSigner signer(Path file) {
        try {
            if (!OWNER.containsAll(Files.getPosixFilePermissions(file))) {
                throw new Halted("key-open-to-others", "DANGVAN_LEDGER_KEY");
            }
            List<String> lines = text(file, "DANGVAN_LEDGER_KEY").lines().toList();
            return new LogSigner(lines.stream().map(NoteSigner::parse).toList());
        } catch (IOException | UnsupportedOperationException | Malformed e) {
            throw new Halted("setting-unusable", "DANGVAN_LEDGER_KEY");
        }
    }

    private static String text(Path file, String variable) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new Halted("setting-unusable", variable);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new Halted("setting-unusable", variable);
        }
    }

    private static Path path(String variable) {
        String value = System.getenv(variable);
        if (value == null || value.isBlank()) {
            throw new Halted("setting-missing", variable);
        }
        return Path.of(value);
    }
}
