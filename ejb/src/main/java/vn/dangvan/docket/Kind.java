package vn.dangvan.docket;

import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/** What a letter is in law (loại đơn). Its procedure and its clocks are rows of law. */
public enum Kind {
    /** Against a decision or act that hit the reporter's own rights (khiếu nại). */
    COMPLAINT,
    /** About a breach of law by an official, whoever was hit (tố cáo). */
    DENUNCIATION,
    /** A request or proposal (kiến nghị). */
    PETITION,
    /** A report on how a service was given (phản ánh). */
    FEEDBACK;

    /** The name in addresses and data. */
    public String code() {
        return Codes.of(this);
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
