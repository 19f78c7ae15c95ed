package vn.dangvan;

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

    static final Map<String, String> CLOCK = Map.of("time.Today", "makes the clock");

    static final Map<String, String> STORES =
            Map.of(
                    "accountability.Ledger", "writes entries",
                    "organisation.Units", "keeps units",
                    "organisation.Officers", "keeps officers",
                    "docket.Dockets", "keeps the register",
                    "intake.Submissions", "keeps what came in",
                    "intake.Drafts", "keeps what is not sent",
                    "casework.CaseFiles", "keeps what officers write",
                    "reporting.Figures", "only reads, and adds up",
                    "demo.Story", "only reads, where no use case would tell");

    static final Map<String, String> BULK =
            Map.of("intake.Drafts", "drafts are thrown away by law and by wish, unrecorded");

    /** Packages above the ceiling. A split by noun is due before one of them grows again. */
    static final Map<String, Integer> WIDE_PACKAGES = Map.of("docket", 19, "intake", 19);

    private Exceptions() {}

    static Stream<String> listed() {
        return Stream.of(SERVER, UNRECORDED, CLOCK, STORES, BULK)
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
