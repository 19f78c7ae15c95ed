package vn.dangvan.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.dangvan.accountability.Ledger;
import vn.dangvan.docket.Docket;
import vn.dangvan.procedure.By;
import vn.dangvan.procedure.Clocks;
import vn.dangvan.procedure.Course;
import vn.dangvan.procedure.Courses;
import vn.dangvan.procedure.Procedure;

/** Where one case stands, as its reporter sees it. */
@ApplicationScoped
class Standing {
    @Inject Courses courses;
    @Inject Procedure procedure;
    @Inject Clocks clocks;
    @Inject Telling telling;
    @Inject Ledger ledger;

    /**
     * @param over whether the letter was erased, so that nothing can be done in it any more
     */
    Track.Line of(Docket docket, LocalDate today, boolean over) {
        Course course = courses.of(docket);
        return new Track.Line(
                docket.number(),
                docket.version(),
                docket.instance(),
                docket.door(),
                docket.stage(),
                docket.result(),
                docket.subject(),
                docket.settler(),
                docket.days(),
                course.suspendedSince(),
                clocks.of(course, today),
                over ? List.of() : procedure.ways(course, Set.of(By.REPORTER), null, today),
                telling.of(docket),
                ledger.acts(docket.id()));
    }
}
