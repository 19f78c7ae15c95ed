package vn.dangvan.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.dangvan.accountability.Ledger;
import vn.dangvan.docket.Clocks;
import vn.dangvan.docket.Docket;
import vn.dangvan.docket.Dockets;
import vn.dangvan.intake.Submissions;
import vn.dangvan.organisation.Role;

/** Opens a case for reading, to whoever's reach it is within. */
@Stateless
public class Dossier {
    @Inject Dockets dockets;
    @Inject CaseFiles files;
    @Inject Submissions submissions;
    @Inject Clocks clocks;
    @Inject Ledger ledger;
    @Inject Clock clock;

    /** Everything on file that the reader may see; the same refusal for hidden and for absent. */
    @RolesAllowed({Role.INTAKE_OFFICER, Role.INSPECTOR, Role.LEADER})
    public CaseView read(String number) {
        Docket docket = dockets.get(number);
        CaseFile file = files.find(docket.id());
        return new CaseView(
                docket.card(),
                docket.days(),
                submissions.account(docket),
                submissions.reporter(docket),
                notes(docket.id()),
                file == null ? null : open(docket.id(), CaseFile.CONCLUSION, file.conclusion()),
                file == null ? null : open(docket.id(), CaseFile.DECISION, file.decision()),
                clocks.of(docket, LocalDate.now(clock)),
                ledger.acts(docket.id()));
    }

    private List<CaseView.Noted> notes(UUID id) {
        return files.notes(id).stream()
                .map(n -> new CaseView.Noted(n.madeOn(), n.author(), open(id, Note.TEXT, n.text())))
                .toList();
    }

    private String open(UUID id, String field, byte[] sealed) {
        return sealed == null ? null : submissions.open(id, field, sealed);
    }
}
