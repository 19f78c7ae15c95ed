package vn.dangvan.proceedings;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.dangvan.accountability.Event;

/**
 * An act of the procedure was done. Its name, rule and facts come from the row of law that allows
 * it; nothing typed is among them.
 */
record ActEvent(
        UUID subject,
        String act,
        String unit,
        String rule,
        LocalDate dueOn,
        boolean byPublic,
        Map<String, String> facts)
        implements Event {}
