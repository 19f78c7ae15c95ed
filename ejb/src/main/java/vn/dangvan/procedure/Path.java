package vn.dangvan.procedure;

import java.util.Locale;

/** Which procedure a case follows (trình tự giải quyết); it follows from what is known of it. */
public enum Path {
    /** Against a decision or act of an office (khiếu nại). */
    COMPLAINT,
    /** Against a disciplinary decision (khiếu nại quyết định kỷ luật). */
    DISCIPLINE,
    /** About a breach of law, by somebody who says who they are (tố cáo). */
    DENUNCIATION,
    /**
     * About a breach of law, by somebody unknown: checked for what it says, with no notice to
     * anybody (thông tin có nội dung tố cáo; Law on Denunciations, Art. 25).
     */
    INFORMATION,
    /** A request or proposal (kiến nghị). */
    PETITION,
    /** A report on how a service was given (phản ánh). */
    FEEDBACK;

    /** The name in rows of law and in words. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
