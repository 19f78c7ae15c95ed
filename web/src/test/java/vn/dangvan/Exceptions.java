package vn.dangvan;

import static java.util.Map.entry;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.stream.Stream;

/** Who may do what others may not, each with the reason. Whoever is listed MUST still be there. */
final class Exceptions {
    static final Map<String, String> SERVER =
            Map.of(
                    "demo.As", "acts as officers who have not signed in",
                    "web.desk.SignOut", "ends the sign-in with the token only the server holds",
                    "web.desk.WayBack", "stands before the sign-in of the server");

    static final Map<String, String> UNRECORDED =
            Map.of(
                    "accountability.Entry", "is the ledger",
                    "intake.Draft", "is not filed yet; no decision, so no entry");

    static final Map<String, String> CLOCK =
            Map.of(
                    "time.Today", "makes the clock",
                    "witness.WitnessProgram",
                            "is a program of its own, with the clock of its machine");

    static final Map<String, String> STORES =
            Map.ofEntries(
                    entry("accountability.Database", "hands it to the stores"),
                    entry("accountability.Ledger", "writes entries"),
                    entry("sequencing.LogKeys", "keeps the keys of the log"),
                    entry("organisation.Units", "keeps units"),
                    entry("checks.CheckRuns", "keeps checks"),
                    entry("organisation.Officers", "keeps officers"),
                    entry("calendar.Notices", "keeps what was announced"),
                    entry("docket.Dockets", "keeps the register"),
                    entry("document.PaperStore", "keeps issued papers"),
                    entry("intake.Submissions", "keeps what came in"),
                    entry("intake.Drafts", "keeps what is not sent"),
                    entry("erasure.Erasures", "keeps who wants what erased"),
                    entry("journal.Journal", "keeps what was done"),
                    entry("proving.Entries", "only reads what receipts are made of"),
                    entry("reception.Sessions", "keeps the schedule"),
                    entry("booking.Turns", "keeps turns"),
                    entry("receptionbook.BookEntries", "keeps the reception book"),
                    entry("receptionbook.ReceptionFigures", "only reads, and adds up"),
                    entry("reporting.Figures", "only reads, and adds up"),
                    entry("demo.Story", "only reads, where no use case would tell"));

    static final Map<String, String> SOURCE =
            Map.of("accountability.Database", "is started after the persistence unit");

    static final Map<String, String> BULK =
            Map.of(
                    "erasure.Erasures", "takes salts away, by an entry the database asks for",
                    "intake.Drafts", "drafts are thrown away by law and by wish, unrecorded",
                    "sequencing.Alarms", "writes down that the ledger is in trouble",
                    "sequencing.Places", "is the ledger: keeps places and what was published");

    /** Packages above the ceiling. A split by noun is due before one of them grows again. */
    static final Map<String, Integer> WIDE_PACKAGES = Map.of("docket", 18, "intake", 17);

    private Exceptions() {}

    static Stream<String> listed() {
        return Stream.of(SERVER, UNRECORDED, CLOCK, STORES, SOURCE, BULK)
                .flatMap(list -> list.keySet().stream());
    }

    static DescribedPredicate<JavaClass> notListed(Map<String, String> list) {
        return DescribedPredicate.describe(
                "are not listed", type -> !list.containsKey(nameOfOutermost(type)));
    }

    private static String nameOfOutermost(JavaClass type) {
        return Capabilities.row(type.getName()).replaceFirst("\\$.*", "");
    }
}
