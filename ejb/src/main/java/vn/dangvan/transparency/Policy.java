package vn.dangvan.transparency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which log is meant and whose cosignatures are enough (C2SP tlog-policy), a line each: {@code log
 * vkey}, {@code witness name vkey [url]}, {@code group name k member…}, {@code quorum name}.
 *
 * @param log the keys of the log; more than one while a key is being replaced
 * @param witnesses by their names in the policy
 * @param quorum the witness or group that has to agree; null where none has
 */
public record Policy(
        List<NoteKey> log,
        Map<String, Witness> witnesses,
        Map<String, Group> groups,
        String quorum) {
    private static final int LONGEST = 64 * 1024;
    private static final String NONE = "none";

    /**
     * @param url where it answers; null where the policy does not say
     */
    public record Witness(String name, NoteKey key, String url) {}

    /**
     * @param threshold how many members have to agree
     */
    public record Group(int threshold, List<String> members) {}

    /**
     * Reads a policy.
     *
     * @throws Malformed with the number of the first line that is wrong
     */
    public static Policy parse(String text) {
        if (text.length() > LONGEST) {
            throw new Malformed("The policy is too long");
        }
        Reader reader = new Reader();
        int number = 0;
        for (String line : text.split("\n")) {
            number++;
            try {
                reader.line(line.strip());
            } catch (Malformed | NumberFormatException | IndexOutOfBoundsException e) {
                throw new Malformed(
                        "The policy is wrong in line %d: %s".formatted(number, e.getMessage()));
            }
        }
        return reader.policy();
    }

    /** Whether enough witnesses have cosigned the checkpoint. */
    public boolean satisfied(Note checkpoint) {
        Set<String> agreed = new HashSet<>();
        witnesses.forEach(
                (name, witness) -> {
                    if (Cosignature.time(checkpoint, witness.key()).isPresent()) {
                        agreed.add(name);
                    }
                });
        return quorum == null || agrees(quorum, agreed);
    }

    /**
     * The checkpoint of this log in a note that enough witnesses have cosigned.
     *
     * @throws Malformed if it is not signed by the log or not by enough witnesses
     */
    public Checkpoint open(Note note) {
        Checkpoint checkpoint = signed(note);
        if (!satisfied(note)) {
            throw new Malformed("Not enough witnesses have signed the checkpoint");
        }
        return checkpoint;
    }

    /**
     * The checkpoint in a note that a key of this log has signed, whoever else has.
     *
     * @throws Malformed if none has, or it is not a checkpoint of this log
     */
    public Checkpoint signed(Note note) {
        return log.stream()
                .filter(note::signedBy)
                .findFirst()
                .map(key -> Checkpoint.of(note, key))
                .orElseThrow(() -> new Malformed("The checkpoint is not signed by the log"));
    }

    private boolean agrees(String name, Set<String> agreed) {
        Group group = groups.get(name);
        return group == null
                ? agreed.contains(name)
                : group.members().stream().filter(member -> agrees(member, agreed)).count()
                        >= group.threshold();
    }

    /** Collects line by line; a name is known only from its line on, so there is no circle. */
    private static final class Reader {
        private final List<NoteKey> log = new ArrayList<>();
        private final Map<String, Witness> witnesses = new LinkedHashMap<>();
        private final Map<String, Group> groups = new HashMap<>();
        private final Set<String> used = new HashSet<>();
        private final Set<String> keys = new HashSet<>();
        private String quorum;

        void line(String line) {
            if (line.isEmpty() || line.startsWith("#")) {
                return;
            }
            String[] words = line.split("[ \t]+");
            switch (words[0]) {
                case "log" -> log.add(key(words[1]));
                case "witness" -> {
                    String url = words.length > 3 ? words[3] : null;
                    requireNew(words[1]);
                    witnesses.put(words[1], new Witness(words[1], key(words[2]), url));
                }
                case "group" -> group(words);
                case "quorum" -> {
                    if (quorum != null) {
                        throw new Malformed("a second quorum");
                    }
                    quorum = words[1].equals(NONE) ? NONE : known(words[1]);
                }
                default -> throw new Malformed("an unknown word");
            }
        }

        private void group(String[] words) {
            requireNew(words[1]);
            List<String> members = List.of(words).subList(3, words.length);
            members.forEach(
                    member -> {
                        if (!used.add(known(member))) {
                            throw new Malformed(member + " is in two groups");
                        }
                    });
            int threshold =
                    switch (words[2]) {
                        case "any" -> 1;
                        case "all" -> members.size();
                        default -> Integer.parseInt(words[2]);
                    };
            if (threshold < 1 || threshold > members.size()) {
                throw new Malformed("a threshold that cannot be met");
            }
            groups.put(words[1], new Group(threshold, members));
        }

        /** Nobody counts twice under two names. */
        private NoteKey key(String text) {
            NoteKey key = NoteKey.parse(text);
            if (!keys.add(HexFormat.of().formatHex(key.key()))) {
                throw new Malformed("a key that stands there twice");
            }
            return key;
        }

        private void requireNew(String name) {
            if (name.equals(NONE) || witnesses.containsKey(name) || groups.containsKey(name)) {
                throw new Malformed(name + " is taken");
            }
        }

        private String known(String name) {
            if (!witnesses.containsKey(name) && !groups.containsKey(name)) {
                throw new Malformed(name + " is not known");
            }
            return name;
        }

        Policy policy() {
            if (log.isEmpty() || quorum == null) {
                throw new Malformed("The policy names no log or no quorum");
            }
            return new Policy(
                    List.copyOf(log), witnesses, groups, quorum.equals(NONE) ? null : quorum);
        }
    }
}
