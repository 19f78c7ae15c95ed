package vn.dangvan.web.proving;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.proving.ActProof;
import vn.dangvan.proving.CaseProofs;
import vn.dangvan.proving.Receipts;

/** Hands a reporter their receipts. Public; the code is in the body, never in the address. */
@Path("/tracking/proofs")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReceiptResource {
    @Inject Receipts receipts;

    /** What a reporter sends. */
    public record Question(String returnCode) {
        @Override
        public String toString() {
            return "Question[…]";
        }
    }

    /**
     * @param words what was written, with what opens its commitment: SHA-256 of it is the fact
     *     {@code content}; null where the ledger holds none
     * @param policy what the receipts are checked against (C2SP tlog-policy)
     */
    public record Answer(List<Line> acts, String words, String policy) {
        static Answer of(CaseProofs proofs) {
            return new Answer(
                    proofs.acts().stream().map(Line::of).toList(),
                    proofs.words() == null ? null : proofs.words().file(),
                    proofs.policy());
        }

        @Override
        public String toString() {
            return "Answer[…]";
        }
    }

    /**
     * One act.
     *
     * @param state {@code recorded}, {@code placed} or {@code published}
     * @param proof a C2SP tlog-proof; null until it is published
     */
    public record Line(
            String number, LocalDate on, String act, Long index, String state, String proof) {
        static Line of(ActProof act) {
            return new Line(
                    act.number(),
                    act.day(),
                    act.act(),
                    act.index(),
                    act.state().code(),
                    act.receipt());
        }

        @Override
        public String toString() {
            return "Line[" + act + "]";
        }
    }

    /** A receipt for each act in every case the letter has led to, oldest first. */
    @POST
    public Answer of(Question question) {
        if (question == null) {
            throw new Problem(ProblemType.RETURN_CODE_UNKNOWN);
        }
        return Answer.of(receipts.of(question.returnCode()));
    }
}
