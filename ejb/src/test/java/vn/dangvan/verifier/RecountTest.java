package vn.dangvan.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dangvan.verifier.SampleLog.run;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dangvan.leaf.Count;
import vn.dangvan.leaf.Leaf;

class RecountTest {
    private static final LocalDate DUE = LocalDate.of(2026, 3, 10);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @TempDir Path home;

    @ParameterizedTest
    @ValueSource(ints = {1, 256, 1500})
    void the_figures_are_those_of_a_slow_count(int size) {
        SampleLog log = SampleLog.write(home, size, size);
        for (LocalDate day : List.of(LeafMill.FIRST.plusDays(30), LeafMill.FIRST.plusDays(200))) {
            String said =
                    run("recount", log.folder, "--policy", log.policy(), "--csv", "--day", day);
            List<String> rows = said.substring(2).lines().skip(1).map(RecountTest::figure).toList();
            assertThat(said).startsWith("0 unit,month,counted,on-time,size,root\n");
            assertThat(rows).isEqualTo(slow(log.leaves, day));
        }
    }

    private static String figure(String row) {
        return String.join(",", List.of(row.split(",")).subList(0, 4));
    }

    /** For each case on its own: all it was, one after the other, and then what each step adds. */
    private static List<String> slow(List<Leaf> leaves, LocalDate day) {
        Map<String, List<Count>> lives =
                leaves.stream()
                        .flatMap(leaf -> leaf.counts().stream())
                        .collect(Collectors.groupingBy(Count::subject));
        Map<String, long[]> figures = new TreeMap<>();
        for (List<Count> life : lives.values()) {
            for (int i = 0; i < life.size(); i++) {
                boolean wasOpen = i == 0 || life.get(i - 1).decided() == null;
                if (wasOpen && life.get(i).decided() != null) {
                    add(figures, life.get(i), !life.get(i).decided().isAfter(life.get(i).due()));
                }
            }
            Count last = life.get(life.size() - 1);
            if (last.decided() == null && last.due() != null && last.due().isBefore(day)) {
                add(figures, last, false);
            }
        }
        List<String> rows = new ArrayList<>();
        figures.forEach((key, figure) -> rows.add(key + "," + figure[0] + "," + figure[1]));
        return rows;
    }

    private static void add(Map<String, long[]> figures, Count count, boolean onTime) {
        String key = count.settler() + "," + count.month().toString().substring(0, 7);
        long[] figure = figures.computeIfAbsent(key, any -> new long[2]);
        figure[0]++;
        figure[1] += onTime ? 1 : 0;
    }

    @Test
    void a_table_says_over_which_root_it_counted_and_can_be_narrowed() {
        SampleLog log = SampleLog.write(home, 600, 5);
        String all = run("recount", log.folder, "--policy", log.policy(), "--day", "2026-06-01");
        assertThat(all).startsWith("0 VERIFIED").contains("600 entries", "Root: ", "xa-tan-phu");
        String one =
                run(
                        "recount",
                        log.folder,
                        "--policy",
                        log.policy(),
                        "--day",
                        "2026-06-01",
                        "--unit",
                        "xa-an-binh",
                        "--month",
                        "2026-01",
                        "--csv");
        assertThat(one.lines().skip(1))
                .hasSize(1)
                .allMatch(row -> row.startsWith("xa-an-binh,2026-01,"));
    }

    @Test
    void a_decision_counts_once_with_the_due_day_it_had_and_again_only_when_taken_up_again() {
        Standing standing = new Standing();
        standing.take(0, count(DUE, null));
        assertThat(figures(standing, DUE)).isEmpty();
        assertThat(figures(standing, DUE.plusDays(1))).containsExactly("1/0");
        standing.take(1, count(DUE, DUE));
        standing.take(2, count(DUE.minusDays(5), DUE));
        assertThat(figures(standing, DUE.plusDays(9))).containsExactly("1/1");
        standing.take(3, count(DUE, null));
        assertThat(figures(standing, DUE.plusDays(9))).containsExactly("2/1");
        standing.take(4, count(DUE, DUE.plusDays(1)));
        assertThat(figures(standing, DUE.plusDays(9))).containsExactly("2/1");
        assertThatThrownBy(() -> standing.take(5, new Count("b".repeat(64), null, DUE, MARCH, DUE)))
                .isInstanceOf(Refuted.class);
    }

    @Test
    void cases_that_differ_in_one_digit_are_different_cases() {
        Standing standing = new Standing();
        standing.take(0, new Count("a".repeat(64), "xa-an-binh", DUE, MARCH, DUE));
        for (int digit = 0; digit < 64; digit++) {
            String other = "a".repeat(digit) + "b" + "a".repeat(63 - digit);
            standing.take(digit, new Count(other, "xa-an-binh", DUE, MARCH, DUE));
        }
        assertThat(figures(standing, DUE)).containsExactly("65/65");
    }

    private static Count count(LocalDate due, LocalDate decided) {
        return new Count("a".repeat(64), "xa-an-binh", due, MARCH, decided);
    }

    private static List<String> figures(Standing standing, LocalDate day) {
        return standing.on(day).values().stream()
                .map(figure -> figure.counted() + "/" + figure.onTime())
                .toList();
    }
}
