package vn.dangvan.receptionbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvan.booking.Term;
import vn.dangvan.deadline.Deadlines;
import vn.dangvan.deadline.DueDay;
import vn.dangvan.deadline.Question;
import vn.dangvan.law.RuleBook;

/** The limits that run from a reception; the numbers are rows of law. */
@ApplicationScoped
class Terms {
    private static final String ANSWER = "reception.answer";
    private static final String REFUSE = "reception.refuse";
    private static final String INFORM = "reception.inform";

    @Inject Deadlines deadlines;
    @Inject RuleBook law;

    /** To tell somebody who was heard what becomes of it. */
    Term answer(LocalDate heardOn) {
        return term(ANSWER, heardOn);
    }

    /** To give notice in writing to somebody who was refused; null where the law sets no limit. */
    Term refuse(LocalDate groundOn) {
        return law.on(groundOn).circumstances(REFUSE).isEmpty() ? null : term(REFUSE, groundOn);
    }

    /** To tell the citizen what came of it elsewhere. */
    Term inform(LocalDate toldOn) {
        return term(INFORM, toldOn);
    }

    private Term term(String step, LocalDate from) {
        DueDay due = deadlines.due(Question.of(step, from));
        return new Term(due.step() + "@" + due.ruleSince(), from, due.dueOn());
    }
}
