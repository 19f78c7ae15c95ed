package vn.dangvan.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.dangvan.casework.CaseView;
import vn.dangvan.problem.Problem;
import vn.dangvan.procedure.Procedure;
import vn.dangvan.web.Text;
import vn.dangvan.web.desk.Names;
import vn.dangvan.web.docket.SaidWords;
import vn.dangvan.web.docket.SheetLine;

/** Puts acts into words: those that may be done, and those that were. */
@RequestScoped
public class WayLines {
    @Inject SaidWords said;
    @Inject Names names;
    @Inject Text text;

    /** The same acts in the same order. */
    public List<WayLine> of(List<Procedure.Way> ways) {
        return ways.stream().map(this::line).toList();
    }

    private WayLine line(Procedure.Way way) {
        String key = way.act().key();
        return new WayLine(
                key,
                text.of("procedure.act." + key),
                text.of("procedure.act." + key + ".help"),
                way.act().citation(),
                way.whyNot().stream().map(this::reason).toList());
    }

    /** Why an act cannot be done, in one sentence. */
    public String reason(Problem problem) {
        return text.detail(problem);
    }

    /** What was done, newest first. */
    public List<SheetLine> sheets(List<CaseView.Sheet> sheets) {
        List<SheetLine> lines = new ArrayList<>();
        for (CaseView.Sheet sheet : sheets) {
            lines.add(
                    new SheetLine(
                            sheet.on(),
                            sheet.act(),
                            text.of("procedure.event." + sheet.event()),
                            sheet.officer() == null
                                    ? text.of("procedure.by-reporter")
                                    : names.officer(sheet.officer()),
                            said.of(
                                    sheet.rule(),
                                    sheet.on(),
                                    sheet.codes(),
                                    sheet.texts(),
                                    names::officer)));
        }
        Collections.reverse(lines);
        return lines;
    }
}
