package vn.dangvan.web.proving;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import vn.dangvan.proving.LogState;
import vn.dangvan.proving.Proving;
import vn.dangvan.web.Text;

/** Tells in plain words what the public ledger is and how it stands. */
@Named
@RequestScoped
public class LedgerPage {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");
    private static final String WITNESS = "witness-";

    @Inject Proving proving;
    @Inject Clock clock;
    @Inject Text text;

    private LogState state;

    /** Everything is read before the page begins, so a failure finds no half page. */
    public void open() {
        state = proving.state();
    }

    /** How the log stands. */
    public LogState getState() {
        return state;
    }

    /** The root of the newest checkpoint, as it stands there. */
    public String getRoot() {
        return Base64.getEncoder().encodeToString(state.checkpoint().root());
    }

    /** How many, as people write it. */
    public String count(long number) {
        return String.format(text.getLocale(), "%,d", number);
    }

    /** A moment to the minute, in Viet Nam. */
    public String minute(Instant moment) {
        var there = moment.atZone(clock.getZone());
        return text.of("ledger.minute", MINUTE.format(there), text.date(there.toLocalDate()));
    }

    /** What stops the log, in words; null where nothing does. */
    public String getTrouble() {
        String kind = state.trouble();
        if (kind == null) {
            return null;
        }
        String known = kind.startsWith(WITNESS) ? "witness" : kind;
        return text.either("ledger.trouble." + known, "ledger.trouble.other");
    }
}
