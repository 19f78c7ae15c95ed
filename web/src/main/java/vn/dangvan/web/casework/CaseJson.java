package vn.dangvan.web.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.dangvan.accountability.Act;
import vn.dangvan.casework.CaseView;
import vn.dangvan.docket.CaseCard;
import vn.dangvan.docket.Finding;
import vn.dangvan.intake.Particulars;
import vn.dangvan.intake.Person;
import vn.dangvan.web.docket.ClockJson;

/** A case as the API shows it; in lists everything from {@code story} on is left out. */
public record CaseJson(
        String number,
        int version,
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
        List<CaseView.Noted> findings,
        String conclusion,
        String decision,
        List<ClockJson> clocks,
        List<Act> acts) {

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
                v == null ? null : v.account().story(),
                v == null ? null : v.account().particulars(),
                v == null ? null : v.reporter(),
                v == null ? null : v.notes(),
                v == null ? null : v.conclusion(),
                v == null ? null : v.decision(),
                v == null ? null : ClockJson.of(v.clocks()),
                v == null ? null : v.acts());
    }

    @Override
    public String toString() {
        return "CaseJson[" + number + "]";
    }
}
