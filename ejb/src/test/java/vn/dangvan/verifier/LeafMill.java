package vn.dangvan.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import vn.dangvan.leaf.Commitment;
import vn.dangvan.leaf.Count;
import vn.dangvan.leaf.Json;
import vn.dangvan.leaf.Leaf;
import vn.dangvan.leaf.Opening;
import vn.dangvan.transparency.Hashes;

/** Makes honest leaves as an office would write them, one after the other, the same for a seed. */
final class LeafMill {
    static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    static final String TEXT = "Thư số %d: đường bị đào lên, không ai lấp lại.";

    private static final List<String> UNITS =
            List.of("xa-an-binh", "xa-tan-phu", "so-xay-dung", "thanh-tra-tinh");
    private static final List<String> ACTS =
            List.of("intake.received", "triage.accepted", "casework.examined", "casework.closed");
    private static final int LEAVES_A_DAY = 20;
    private static final int MONTHS = 28;

    private final Random random;
    private final Count[] cases;
    private long made;

    /**
     * @param size how many leaves will be asked for
     */
    LeafMill(long seed, int size) {
        this.random = new Random(seed);
        this.cases = new Count[size / 5 + 1];
    }

    /** The next leaf. */
    Leaf next() {
        long index = made++;
        int of = random.nextInt(cases.length);
        LocalDate day = FIRST.plusDays(index / LEAVES_A_DAY % (MONTHS * 30));
        List<Count> counts = random.nextInt(3) > 0 ? List.of() : List.of(moved(of, day));
        return new Leaf(
                day,
                counts.isEmpty() ? ACTS.get(random.nextInt(ACTS.size())) : "casework.approved",
                counts.isEmpty() ? "clerk" : "leader",
                UNITS.get(of % UNITS.size()),
                random.nextBoolean() ? "complaint.settle1@2012-07-01" : null,
                random.nextBoolean() ? day.plusDays(random.nextInt(45)) : null,
                Commitment.pseudonym(salt("actor", of % 97), new UUID(7, of % 97)),
                subject(of),
                Commitment.to(salt("facts", index), facts(index)),
                Commitment.to(salt("rows", index), "docket/" + of + " 00\n"),
                counts);
    }

    /** What opens a leaf that was made as number {@code index}. */
    static Opening opening(Leaf leaf, long index, int cases) {
        for (int of = 0; of < cases; of++) {
            if (subject(of).equals(leaf.subject())) {
                return new Opening(
                        leaf, id(of), salt("case", of), facts(index), salt("facts", index));
            }
        }
        throw new AssertionError("No case of this leaf");
    }

    /** Opens, moves, decides, reopens: whatever an honest office may do to a case. */
    private Count moved(int of, LocalDate day) {
        Count before = cases[of];
        String unit = UNITS.get((of + random.nextInt(8) / 7) % UNITS.size());
        LocalDate due = day.plusDays(random.nextInt(60) - 10L);
        boolean decided = before != null && random.nextInt(4) > 0;
        boolean early = !decided && random.nextInt(6) == 0;
        cases[of] =
                new Count(
                        subject(of),
                        early ? null : unit,
                        early ? null : due,
                        early ? null : (due.isBefore(day) ? due : day).withDayOfMonth(1),
                        decided ? day : null);
        return cases[of];
    }

    private static UUID id(int of) {
        return new UUID(0x4000, of);
    }

    private static String subject(int of) {
        return Commitment.pseudonym(salt("case", of), id(of));
    }

    private static String facts(long index) {
        byte[] text = TEXT.formatted(index).getBytes(UTF_8);
        return Json.write(
                Map.of(
                        "kind",
                        "COMPLAINT",
                        "text-sha256",
                        java.util.HexFormat.of().formatHex(Hashes.sha256(text))));
    }

    private static byte[] salt(String what, long number) {
        byte[] key = ByteBuffer.allocate(Long.BYTES).putLong(number).array();
        return Arrays.copyOf(Hashes.sha256(what.getBytes(UTF_8), key), Commitment.SALT);
    }
}
