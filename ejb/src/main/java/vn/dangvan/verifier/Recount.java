package vn.dangvan.verifier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.dangvan.leaf.Count;
import vn.dangvan.transparency.Checkpoint;
import vn.dangvan.transparency.Frontier;
import vn.dangvan.transparency.Hashes;
import vn.dangvan.transparency.Policy;
import vn.dangvan.transparency.Tile;
import vn.dangvan.verifier.Arguments.WrongUse;

/** Counts the figures again, out of the entries alone, and finds the signed root on the way. */
final class Recount {
    private final Folder folder;
    private final Checkpoint checkpoint;
    private final Frontier frontier = new Frontier((tile, hashes) -> {});
    private final Standing standing = new Standing();

    private Recount(Folder folder, Checkpoint checkpoint) {
        this.folder = folder;
        this.checkpoint = checkpoint;
    }

    /** One leaf, as far as figures go. */
    private record Item(byte[] hash, List<Count> counts) {}

    static void run(Arguments arguments, Report report) {
        Policy policy = arguments.policy();
        LocalDate day = read(arguments.required("day"), LocalDate::parse);
        YearMonth month =
                arguments.has("month") ? read(arguments.required("month"), YearMonth::parse) : null;
        String unit = arguments.options().get("unit");
        Folder folder = arguments.folder(0);
        Signed signed = Signed.by(policy, folder.checkpoint());
        Map<Standing.Key, Standing.Figure> figures =
                new Recount(folder, signed.checkpoint()).count(day);
        figures.keySet().removeIf(key -> unit != null && !unit.equals(key.unit()));
        figures.keySet().removeIf(key -> month != null && !month.equals(key.month()));
        if (arguments.has("csv")) {
            csv(figures, signed.checkpoint(), report);
            return;
        }
        report.say("verified");
        signed.tell(policy, report);
        table(figures, day, report);
    }

    private static void table(
            Map<Standing.Key, Standing.Figure> figures, LocalDate day, Report report) {
        report.say("recount.head", day);
        table(figures, report);
    }

    private Map<Standing.Key, Standing.Figure> count(LocalDate day) {
        long tiles = (checkpoint.size() + Tile.WIDTH - 1) / Tile.WIDTH;
        InOrder.run(0, tiles, this::items, this::take);
        if (!Arrays.equals(frontier.root(), checkpoint.root())) {
            new TreeCheck(folder, checkpoint, true, false).check(0, checkpoint.size());
            throw new Refuted("recount.root");
        }
        return standing.on(day);
    }

    private List<Item> items(long number) {
        Entries entries = folder.entries(number, checkpoint.size());
        byte[] bytes = entries.bytes();
        List<Item> items = new ArrayList<>();
        entries.each(
                (index, from, length) -> {
                    byte[] entry = Arrays.copyOfRange(bytes, from, from + length);
                    List<Count> counts = TreeCheck.leaf(index, entry).counts();
                    items.add(new Item(Hashes.leaf(entry), counts));
                });
        return items;
    }

    private void take(List<Item> items) {
        for (Item item : items) {
            item.counts().forEach(count -> standing.take(frontier.size(), count));
            frontier.add(item.hash());
        }
    }

    private static void table(Map<Standing.Key, Standing.Figure> figures, Report report) {
        figures.forEach(
                (key, figure) ->
                        report.line(
                                "%-32s %-8s %9d %9d"
                                        .formatted(
                                                Report.printable(key.unit()),
                                                key.month(),
                                                figure.counted(),
                                                figure.onTime())));
    }

    private static void csv(
            Map<Standing.Key, Standing.Figure> figures, Checkpoint checkpoint, Report report) {
        String root = Base64.getEncoder().encodeToString(checkpoint.root());
        report.line("unit,month,counted,on-time,size,root");
        figures.forEach(
                (key, figure) ->
                        report.line(
                                "%s,%s,%d,%d,%d,%s"
                                        .formatted(
                                                cell(key.unit()),
                                                key.month(),
                                                figure.counted(),
                                                figure.onTime(),
                                                checkpoint.size(),
                                                root)));
    }

    private static String cell(String text) {
        String shown = Report.printable(text);
        return shown.matches("[\\p{L}\\p{N}._-]*")
                ? shown
                : '"' + shown.replace("\"", "\"\"") + '"';
    }

    private static <T> T read(String text, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (DateTimeException e) {
            throw new WrongUse("wrong.day", text);
        }
    }
}
