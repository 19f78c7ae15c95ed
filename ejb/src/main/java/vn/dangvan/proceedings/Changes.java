package vn.dangvan.proceedings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.dangvan.docket.Docket;
import vn.dangvan.docket.Dockets;
import vn.dangvan.docket.Finding;
import vn.dangvan.docket.Kind;
import vn.dangvan.docket.Settlers;
import vn.dangvan.docket.Subject;
import vn.dangvan.intake.Submissions;
import vn.dangvan.organisation.Callers;
import vn.dangvan.organisation.OfficerCard;
import vn.dangvan.organisation.Organisation;
import vn.dangvan.organisation.Units;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.procedure.Act;
import vn.dangvan.procedure.Answers;
import vn.dangvan.procedure.Course;

/** What the acts change that do more than lead to a stage. */
@ApplicationScoped
class Changes {
    @Inject Dockets dockets;
    @Inject Submissions submissions;
    @Inject Settlers settlers;
    @Inject Units units;
    @Inject Organisation organisation;
    @Inject Callers callers;
    @Inject Lines lines;

    /**
     * Prepares what an act changes.
     *
     * @throws Problem {@link ProblemType#UNKNOWN_CODE} for a unit, officer or case there is not,
     *     {@link ProblemType#NO_COMPETENT_UNIT}, {@link ProblemType#UNIT_CONCERNED_WOULD_SETTLE},
     *     {@link ProblemType#NOT_MERGEABLE}
     */
    Change of(Act act, Docket docket, Course course, Answers answers, LocalDate today) {
        return switch (act.key()) {
            case "classify" -> classify(docket, course, answers, today);
            case "assign" -> assign(docket, answers);
            case "bar" -> bar(docket, answers);
            case "conclude" -> {
                Finding found = Finding.of(answers.code("found"));
                yield Change.of(d -> d.conclude(found));
            }
            case "transfer" -> transfer(docket, answers);
            case "return-transfer" -> {
                String back = course.last("transfer").code("from");
                yield Change.of(d -> d.handBack(back)).saying("to", back);
            }
            case "merge" -> merge(docket, answers);
            case "unmerge" -> Change.of(d -> d.mergeInto(null));
            case "split" -> lines.split(docket, answers, named(docket), today);
            case "appeal", "continue" -> lines.second(docket, course, today);
            case "take-over" -> lines.takenOver(docket, callers.current().unit(), today);
            default -> Change.NONE;
        };
    }

    private boolean named(Docket docket) {
        return !submissions.account(docket).particulars().respondents().isEmpty();
    }

    private Change classify(Docket docket, Course course, Answers answers, LocalDate today) {
        Subject as =
                new Subject(
                        Kind.of(answers.code("kind")),
                        answers.code("matter"),
                        answers.code("field"),
                        answers.code("unit"));
        boolean settled = docket.previous() != null || course.took("transfer");
        String settler =
                settled
                        ? docket.settler()
                        : settlers.of(as.kind(), as.unit(), named(docket), today);
        return Change.of(d -> d.classify(as, settler)).saying("settler", settler);
    }

    private Change assign(Docket docket, Answers answers) {
        UUID inspector = officer(organisation.inspectors(), answers.code("inspector"));
        if (dockets.barred(docket.id()).contains(inspector)) {
            throw new Problem(ProblemType.OFFICER_BARRED);
        }
        return Change.of(d -> d.assign(inspector));
    }

    /** Whoever holds the case or leads on it has to hand it on before they can be barred. */
    private Change bar(Docket docket, Answers answers) {
        UUID officer = officer(organisation.colleagues(), answers.code("officer"));
        if (officer.equals(docket.holder()) || officer.equals(callers.current().id())) {
            throw new Problem(ProblemType.OFFICER_HAS_CASE);
        }
        if (dockets.barred(docket.id()).contains(officer)) {
            throw new Problem(ProblemType.OFFICER_BARRED);
        }
        return Change.barring(officer);
    }

    private static UUID officer(List<OfficerCard> officers, String text) {
        return officers.stream()
                .map(OfficerCard::id)
                .filter(id -> id.toString().equals(text))
                .findFirst()
                .orElseThrow(
                        () -> new Problem(ProblemType.UNKNOWN_CODE, Map.of("field", "officer")));
    }

    private Change transfer(Docket docket, Answers answers) {
        String to = units.get(answers.code("unit")).code();
        boolean about = docket.subject().kind() == Kind.DENUNCIATION || named(docket);
        if (to.equals(docket.settler()) || (about && to.equals(docket.subject().unit()))) {
            throw new Problem(ProblemType.UNIT_CONCERNED_WOULD_SETTLE, Map.of("unit", to));
        }
        return Change.of(d -> d.transfer(to)).saying("from", docket.settler());
    }

    private Change merge(Docket docket, Answers answers) {
        // The desk joins a letter to a case that has left its sight, so reach is not asked here.
        Docket running = dockets.ofUnit(docket.settler(), answers.code("case"));
        boolean fits =
                running != null && !running.id().equals(docket.id()) && running.stage().running();
        if (!fits) {
            throw new Problem(ProblemType.NOT_MERGEABLE);
        }
        UUID into = running.id();
        return Change.of(d -> d.mergeInto(into));
    }
}
