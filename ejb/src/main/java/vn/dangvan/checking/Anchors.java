package vn.dangvan.checking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import vn.dangvan.leaf.Json;
import vn.dangvan.transparency.Malformed;

/**
 * What no leaf speaks of otherwise, kept checkpoints and alarms: each check writes a hash over all
 * of them into its own entry, and the next one finds what is no longer as it was then. Each is
 * {@code last:hash}, the number of the last one that was covered and SHA-256 in hexadecimal digits.
 */
final class Anchors {
    static final String ALARMS = "alarms";
    static final String CHECKPOINTS = "checkpoints";

    private static final String LAST =
            "select facts from entry where act = 'checking.done' order by sequence desc limit 1";
    private static final String HIGHEST_ALARM = "select coalesce(max(number), 0) from alarm";
    private static final String HASH_OF_ALARMS =
            "select encode(sha256(convert_to(coalesce(string_agg(concat_ws('|', number, day, kind,"
                    + " place), chr(10) order by number), ''), 'UTF8')), 'hex')"
                    + " from alarm where number <= ?";

    private final Connection connection;
    private final Findings findings;
    private final Map<String, String> before;
    private final Map<String, String> now = new TreeMap<>();
    private final MessageDigest checkpoints = digest();
    private boolean open;

    Anchors(Connection connection, Findings findings) throws SQLException {
        this.connection = connection;
        this.findings = findings;
        this.before = before();
        this.open = before.containsKey(CHECKPOINTS);
    }

    void alarms() throws SQLException {
        if (before.containsKey(ALARMS)) {
            String anchor = before.get(ALARMS);
            if (!anchor.equals(alarms(last(anchor)))) {
                findings.add("alarms-changed", "alarm");
            }
        }
        Questions.each(connection, HIGHEST_ALARM, row -> now.put(ALARMS, alarms(row.getLong(1))));
    }

    /** Is told of each kept checkpoint in order. */
    void checkpoint(long size, byte[] root) {
        long anchored = open ? last(before.get(CHECKPOINTS)) : Long.MAX_VALUE;
        if (open && size > anchored) {
            close();
        }
        checkpoints.update((size + "|" + HexFormat.of().formatHex(root) + "\n").getBytes(ascii()));
        now.put(CHECKPOINTS, size + ":" + hash());
        if (open && size == anchored) {
            open = false;
            if (!now.get(CHECKPOINTS).equals(before.get(CHECKPOINTS))) {
                findings.add("checkpoints-changed", size);
            }
        }
    }

    /** What the entry of this check has to say for the next one. */
    Map<String, String> facts() {
        if (open) {
            close();
        }
        return now;
    }

    private void close() {
        open = false;
        findings.add("checkpoints-changed", last(before.get(CHECKPOINTS)));
    }

    private String alarms(long last) throws SQLException {
        try (PreparedStatement question = connection.prepareStatement(HASH_OF_ALARMS)) {
            question.setLong(1, last);
            try (ResultSet answer = question.executeQuery()) {
                answer.next();
                return last + ":" + answer.getString(1);
            }
        }
    }

    private Map<String, String> before() throws SQLException {
        Map<String, String> facts = new TreeMap<>();
        Questions.each(
                connection,
                LAST,
                row -> {
                    try {
                        Json.read(row.getString(1))
                                .forEach((name, value) -> facts.put(name, value.toString()));
                    } catch (Malformed e) {
                        findings.add("entry-changed", "entry/checking.done");
                    }
                });
        return facts;
    }

    private static long last(String anchor) {
        try {
            return Long.parseLong(anchor.substring(0, Math.max(0, anchor.indexOf(':'))));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private String hash() {
        try {
            return HexFormat.of().formatHex(((MessageDigest) checkpoints.clone()).digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("SHA-256 of the JDK can be copied", e);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static java.nio.charset.Charset ascii() {
        return StandardCharsets.US_ASCII;
    }
}
