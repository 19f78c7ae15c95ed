package vn.dangvan.intake;

import java.util.List;
import vn.dangvan.accountability.Act;
import vn.dangvan.docket.CaseClock;
import vn.dangvan.docket.Days;
import vn.dangvan.docket.Door;
import vn.dangvan.docket.Finding;
import vn.dangvan.docket.Stage;
import vn.dangvan.docket.Subject;

/**
 * What a reporter sees of their case. The account is opened with their own code.
 *
 * @param result what was found; null until the result has gone out
 */
public record Track(
        String number,
        Door door,
        Stage stage,
        Finding result,
        Subject subject,
        String settler,
        Days days,
        List<CaseClock> clocks,
        List<Act> acts,
        Account account) {}
