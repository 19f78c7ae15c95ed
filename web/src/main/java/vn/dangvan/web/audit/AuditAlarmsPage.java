package vn.dangvan.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.dangvan.audit.AlarmCard;
import vn.dangvan.audit.Audit;

/** What must not be, and what must not have been. */
@Named("auditAlarmsPage")
@RequestScoped
public class AuditAlarmsPage {
    @Inject Audit audit;

    private List<AlarmCard> alarms;

    /** Reads the alarms; before anything is drawn, so that a refusal is a page of its own. */
    public void load() {
        alarms = audit.alarms();
    }

    /** Those that are open, newest first. */
    public List<AlarmCard> getOpen() {
        return alarms.stream().filter(alarm -> alarm.goneOn() == null).toList();
    }

    /** Those that are gone, the last one first. */
    public List<AlarmCard> getGone() {
        return alarms.stream().filter(alarm -> alarm.goneOn() != null).toList();
    }
}
