package vn.dangvan.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.w3c.dom.Document;
import vn.dangvan.accountability.Ledger;
import vn.dangvan.accountability.Seen;
import vn.dangvan.docket.Docket;
import vn.dangvan.docket.Dockets;
import vn.dangvan.organisation.Caller;
import vn.dangvan.organisation.Callers;
import vn.dangvan.organisation.Role;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/**
 * Composes, issues and keeps the papers of a case (soạn, ban hành, lưu văn bản).
 *
 * <p>Every method names the case by its number and refuses with {@link ProblemType#NOT_FOUND} where
 * it is out of reach, or where a paper is not one of its papers.
 */
@Stateless
public class Papers {
    /** Bytes of a scan or signed copy. */
    public static final int MOST_BYTES = 4_000_000;

    /** Scans and signed copies of one paper. */
    public static final int MOST_COPIES = 10;

    private static final String NO_NUMBER = "……";

    @Inject Dockets dockets;
    @Inject Callers callers;
    @Inject Forms forms;
    @Inject CaseFacts facts;
    @Inject Templates templates;
    @Inject PaperStore store;
    @Inject Ledger ledger;
    @Inject Clock clock;

    /**
     * What is needed to compose papers of a case.
     *
     * @param forms papers the caller may compose, those for the stage of the case first
     * @param usual how many of them are for that stage
     * @param seen how many papers the case has
     */
    public record Sheet(List<Form> forms, int usual, int seen) {}

    /**
     * A paper that is not issued.
     *
     * @param body what stands on it, as XHTML whose every typed word is escaped
     */
    public record Preview(String body, PaperFile pdf) {
        @Override
        public String toString() {
            return "Preview[…]";
        }
    }

    /** Which papers the caller may compose for a case. */
    @RolesAllowed({Role.INTAKE_OFFICER, Role.INSPECTOR, Role.LEADER})
    public Sheet sheet(String number) {
        Docket docket = dockets.get(number);
        String stage = docket.stage().code();
        List<Form> mine =
                forms.on(LocalDate.now(clock)).stream()
                        .filter(form -> form.isFor(docket.subject().kind()) && mine(docket, form))
                        .sorted(Comparator.comparing(form -> !form.stages().contains(stage)))
                        .toList();
        int usual = (int) mine.stream().filter(f -> f.stages().contains(stage)).count();
        return new Sheet(mine, usual, store.count(docket.id()));
    }

    /** What a paper probably says, fact to words; a day is {@code 2026-11-30}. */
    @RolesAllowed({Role.INTAKE_OFFICER, Role.INSPECTOR, Role.LEADER})
    public Map<String, String> suggest(String number, String form) {
        Docket docket = opened(number);
        LocalDate today = LocalDate.now(clock);
        return facts.suggested(docket, chosen(docket, form, today), today);
    }

    /** The paper as it would be, without a number and marked as a draft. Changes nothing. */
    @RolesAllowed({Role.INTAKE_OFFICER, Role.INSPECTOR, Role.LEADER})
    public Preview preview(String number, String form, Map<String, String> typed) {
        Docket docket = opened(number);
        LocalDate today = LocalDate.now(clock);
        Form chosen = chosen(docket, form, today);
        Map<String, Object> all = facts.written(docket, chosen, typed, today);
        all.put("draft", "yes");
        all.put("number", chosen.reference(NO_NUMBER, (String) all.get("office")));
        String markup = templates.markup(chosen, all);
        byte[] pdf = Pdf.of(Templates.tree(markup));
        return new Preview(
                Templates.body(markup),
                new PaperFile(chosen.key() + ".pdf", PaperFile.Type.PDF, pdf));
    }

    /**
     * Issues a paper (ban hành): gives it the next number of its unit, year and kind, and seals it.
     *
     * @param seen how many papers of the case the caller has seen; with another count it refuses
     *     with {@link ProblemType#CHANGED_MEANWHILE}, so that nobody issues the same paper twice
     * @throws Problem {@link ProblemType#NOT_YOUR_CASE}; {@link ProblemType#NOT_ALLOWED} for a
     *     paper that only a leader signs; {@link ProblemType#UNKNOWN_CODE}; {@link
     *     ProblemType#PAPER_NOT_FORESEEN}; {@link ProblemType#INPUT_INVALID}; {@link
     *     ProblemType#PAPER_LACKS_FACTS}; {@link ProblemType#PAPER_NAMES_REPORTER}
     */
    @RolesAllowed({Role.INTAKE_OFFICER, Role.INSPECTOR, Role.LEADER})
    public PaperCard issue(String number, int seen, String form, Map<String, String> typed) {
        Docket docket = dockets.get(number);
        LocalDate today = LocalDate.now(clock);
        Form chosen = chosen(docket, form, today);
        Caller caller = callers.current();
        if (chosen.issuer() != Form.Issuer.SETTLER && !caller.is(Role.LEADER)) {
            throw new Problem(ProblemType.NOT_ALLOWED);
        }
        Map<String, Object> all = facts.written(docket, chosen, typed, today);
        store.hold(docket);
        if (store.count(docket.id()) != seen) {
            throw new Problem(ProblemType.CHANGED_MEANWHILE, Map.of("number", docket.number()));
        }
        PaperNumber numbers =
                store.numbers(new PaperNumber.Row(caller.unit(), today.getYear(), chosen.suffix()));
        String reference =
                chosen.reference(Integer.toString(numbers.next()), (String) all.get("office"));
        all.put("number", reference);
        Paper paper = new Paper(docket, chosen, numbers, reference, today);
        ledger.record(fill(docket, paper, templates.markup(chosen, all)));
        store.add(paper, numbers);
        return paper.card();
    }

    private PaperEvent fill(Docket docket, Paper paper, String markup) {
        Document tree = Templates.tree(markup);
        PaperFile docx = file(paper, PaperFile.Type.DOCX, Docx.of(tree));
        PaperFile pdf = file(paper, PaperFile.Type.PDF, Pdf.of(tree));
        return paper.issue(
                pdf,
                store.seal(docket, paper.field(PaperFile.Type.PDF), pdf),
                docx,
                store.seal(docket, paper.field(PaperFile.Type.DOCX), docx));
    }

    private static PaperFile file(Paper paper, PaperFile.Type type, byte[] bytes) {
        return new PaperFile(paper.fileName(type), type, bytes);
    }

    /** The papers of a case, newest first. */
    @RolesAllowed({Role.INTAKE_OFFICER, Role.INSPECTOR, Role.LEADER})
    public List<PaperCard> list(String number) {
        return store.of(dockets.get(number).id());
    }

    /**
     * A file of a paper, byte for byte as it was issued. The ledger is told who has it.
     *
     * @param type PDF or DOCX
     */
    @RolesAllowed({Role.INTAKE_OFFICER, Role.INSPECTOR, Role.LEADER})
    public PaperFile open(String number, UUID id, PaperFile.Type type) {
        Docket docket = dockets.get(number);
        Paper paper = store.get(docket, id);
        tell(docket, Map.of("paper", id.toString(), "type", type.ending()));
        return file(paper, type, store.open(docket, paper.field(type), paper.sealed(type)));
    }

    /**
     * Puts a scan or signed copy to a paper (đính kèm bản quét, bản ký).
     *
     * @throws Problem {@link ProblemType#NOT_YOUR_CASE} where the paper is another unit's; {@link
     *     ProblemType#COPY_UNKNOWN}; {@link ProblemType#BODY_TOO_LARGE}; {@link
     *     ProblemType#COPIES_TOO_MANY}
     */
    @RolesAllowed({Role.INTAKE_OFFICER, Role.INSPECTOR, Role.LEADER})
    public PaperCard.Copy attach(String number, UUID id, byte[] bytes) {
        Docket docket = dockets.get(number);
        Paper paper = store.get(docket, id);
        String unit = callers.current().unit();
        if (!paper.unit().equals(unit)) {
            throw new Problem(ProblemType.NOT_YOUR_CASE);
        }
        if (bytes.length > MOST_BYTES) {
            throw new Problem(ProblemType.BODY_TOO_LARGE, Map.of("most", MOST_BYTES));
        }
        PaperFile file = new PaperFile(null, PaperFile.Type.ofScan(bytes), bytes);
        store.hold(docket);
        if (store.copies(id).size() >= MOST_COPIES) {
            throw new Problem(ProblemType.COPIES_TOO_MANY, Map.of("most", MOST_COPIES));
        }
        PaperCopy copy = new PaperCopy(id, file, LocalDate.now(clock));
        byte[] sealed = store.seal(docket, copy.field(), file);
        ledger.record(copy.attach(docket.id(), unit, sealed));
        store.add(copy);
        return copy.card();
    }

    /** A scan or signed copy as it was put there. The ledger is told who has it. */
    @RolesAllowed({Role.INTAKE_OFFICER, Role.INSPECTOR, Role.LEADER})
    public PaperFile copy(String number, UUID id, UUID copyId) {
        Docket docket = dockets.get(number);
        Paper paper = store.get(docket, id);
        PaperCopy copy = store.copy(paper, copyId);
        tell(docket, Map.of("copy", copyId.toString(), "paper", id.toString()));
        return file(paper, copy.type(), store.open(docket, copy.field(), copy.sealed()));
    }

    /** A case whose words are opened to write a paper. */
    private Docket opened(String number) {
        Docket docket = dockets.get(number);
        ledger.recordReading(Seen.of(docket.id(), docket.settler()));
        return docket;
    }

    /** Once a day for each reader and file. */
    private void tell(Docket docket, Map<String, String> file) {
        ledger.recordReading(new Seen(docket.id(), Seen.FILE, docket.settler(), file));
    }

    private Form chosen(Docket docket, String form, LocalDate today) {
        Form chosen = forms.get(form, today);
        if (!chosen.isFor(docket.subject().kind())) {
            throw new Problem(ProblemType.PAPER_NOT_FORESEEN);
        }
        if (!mine(docket, chosen)) {
            throw new Problem(ProblemType.NOT_YOUR_CASE);
        }
        return chosen;
    }

    /** Whether the caller's unit is the one that issues such a paper. */
    private boolean mine(Docket docket, Form form) {
        boolean settles = docket.settler().equals(callers.current().unit());
        return settles == (form.issuer() != Form.Issuer.SUPERIOR);
    }
}
