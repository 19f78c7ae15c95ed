package vn.dangvan.docket;

import java.util.Locale;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/**
 * What a letter is in law, and which steps its clocks are (loại đơn). The numbers are rows of law.
 */
public enum Kind {
    /** Against a decision or act that hit the reporter's own rights (khiếu nại). */
    COMPLAINT("complaint.accept", "complaint.resolve1", "complaint.send1"),
    /** About a breach of law by an official, whoever was hit (tố cáo). */
    DENUNCIATION("denunciation.process", "denunciation.resolve", "denunciation.conclusion.send"),
    /** A request or proposal (kiến nghị). */
    PETITION("letter.process", "petition.answer", null),
    /** A report on how a service was given (phản ánh). */
    FEEDBACK("letter.process", "petition.answer", null);

    private final String acceptStep;
    private final String resolveStep;
    private final String sendStep;

    Kind(String acceptStep, String resolveStep, String sendStep) {
        this.acceptStep = acceptStep;
        this.resolveStep = resolveStep;
        this.sendStep = sendStep;
    }

    /** Step that runs from receipt. */
    public String acceptStep() {
        return acceptStep;
    }

    /** Step that runs from acceptance. */
    public String resolveStep() {
        return resolveStep;
    }

    /** Step that runs from the decision; null where the law sets none. */
    public String sendStep() {
        return sendStep;
    }

    /** The name in addresses and data. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The kind of a code.
     *
     * @throws Problem {@link ProblemType#UNKNOWN_CODE}
     */
    public static Kind of(String code) {
        return Codes.of(Kind.class, code, "kind");
    }
}
