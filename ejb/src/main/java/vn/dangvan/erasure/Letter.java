package vn.dangvan.erasure;

import java.util.List;
import vn.dangvan.docket.CaseCard;
import vn.dangvan.intake.Submissions;
import vn.dangvan.problem.Problem;

/**
 * A letter as those see it who may have it erased: codes and days, no word of it.
 *
 * @param cases every case it has led to, oldest first
 * @param against what stands against erasing it on any ground; null for nothing
 * @param againstRetention what stands against erasing it because it was kept long enough; null for
 *     nothing
 * @param proposal what waits for a second person; null for nothing
 * @param erased how it was erased; null while it is kept
 */
public record Letter(
        List<CaseCard> cases,
        Problem against,
        Problem againstRetention,
        Proposal proposal,
        Submissions.Erased erased) {}
