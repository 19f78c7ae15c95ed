package vn.dangvan.web.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.dangvan.casework.CaseView;
import vn.dangvan.docket.CaseCard;
import vn.dangvan.docket.Finding;
import vn.dangvan.intake.Account;
import vn.dangvan.intake.Particulars;
import vn.dangvan.intake.Person;
import vn.dangvan.intake.Submissions;
import vn.dangvan.web.docket.ClockJson;
import vn.dangvan.web.docket.WayJson;

/**
 * A case as the API shows it; in lists everything from {@code story} on is left out, and where it
 * was erased what anybody wrote.
 */
public record CaseJson(
        String number,
        int version,
        int instance,
        String door,
        String kind,
        String matter,
        String field,
        String unit,
        String settler,
        String stage,
        UUID inspector,
        LocalDate receivedOn,
        LocalDate dueOn,
        LocalDate decidedOn,
        String found,
        String story,
        Particulars particulars,
        Person reporter,
        LocalDate suspendedSince,
        List<CaseView.Sheet> journal,
        List<ClockJson> clocks,
        List<WayJson> ways,
        Submissions.Erased erased) {

    static CaseJson of(CaseCard card) {
        return of(card, null);
    }

    static CaseJson of(CaseView view) {
        return of(view.card(), view);
    }

    private static CaseJson of(CaseCard c, CaseView v) {
        Finding found = c.found();
        return new CaseJson(
                c.number(),
                c.version(),
                c.instance(),
                c.door().code(),
                c.kind().code(),
                c.matter(),
                c.field(),
                c.unit(),
                c.settler(),
                c.stage().code(),
                c.holder(),
                c.receivedOn(),
                c.dueOn(),
                c.decidedOn(),
                found == null ? null : found.code(),
                told(v).story(),
                told(v).particulars(),
                v == null ? null : v.reporter(),
                v == null ? null : v.suspendedSince(),
                v == null ? null : v.sheets(),
                v == null ? null : ClockJson.of(v.clocks()),
                v == null ? null : WayJson.of(v.ways()),
                v == null ? null : v.erased());
    }

    /** Nothing in lists, and nothing where it was erased. */
    private static Account told(CaseView v) {
        return v == null || v.account() == null ? new Account(null, null) : v.account();
    }

    @Override
    public String toString() {
        return "CaseJson[" + number + "]";
    }
}
