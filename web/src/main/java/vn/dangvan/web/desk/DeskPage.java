package vn.dangvan.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.primefaces.context.PrimeFacesContext;
import vn.dangvan.docket.Register;
import vn.dangvan.organisation.Caller;
import vn.dangvan.organisation.Callers;
import vn.dangvan.organisation.Role;
import vn.dangvan.web.SignIn;
import vn.dangvan.web.Text;

/** The frame of the desk: who is signed in, and where their work is. */
@Named("desk")
@RequestScoped
public class DeskPage {
    @Inject Callers callers;
    @Inject Register register;
    @Inject Alarm alarm;
    @Inject Names names;
    @Inject Text text;
    @Inject HttpServletRequest request;

    /** One thing to tell. */
    public record Message(boolean good, String summary, String detail) {}

    /** What is wrong with a field of a form. */
    public record Fault(String field, String words) {}

    private Caller caller;
    private final Map<Queue, Integer> counts = new EnumMap<>(Queue.class);

    /** Who is signed in. */
    public Caller caller() {
        if (caller == null) {
            caller = callers.current();
        }
        return caller;
    }

    /** The name of the officer; the account's where it is no officer's. */
    public String getOfficer() {
        return caller().name() == null ? request.getRemoteUser() : caller().name();
    }

    /** The name of their unit; empty for none. */
    public String getUnit() {
        return caller().unit() == null ? "" : names.unit(caller().unit());
    }

    /** What they are, in words. */
    public String getRole() {
        return Role.ALL.stream()
                .filter(caller().roles()::contains)
                .map(role -> text.of("desk.role." + role))
                .collect(Collectors.joining(", "));
    }

    /** Whether they have to do with cases at all. */
    public boolean isCasework() {
        return !queues().isEmpty();
    }

    private List<Queue> queues() {
        return Queue.of(caller());
    }

    /**
     * Where a browser is sent when a session has ended. The policy of the desk's pages has to name
     * it, or a form sent after that would go nowhere without a word.
     */
    public String getSignInOrigin() {
        URI realm = URI.create(SignIn.realm());
        return realm.getScheme() + "://" + realm.getAuthority();
    }

    /**
     * The nonce of the page's policy, for its forms: PrimeFaces wants it back, and only its scripts
     * would put it into a form by themselves.
     */
    public String getNonce() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }

    /** What the last act came to. Faults of single fields stand beside the fields. */
    public List<Message> getMessages() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .map(
                        m ->
                                new Message(
                                        m.getSeverity() == FacesMessage.SEVERITY_INFO,
                                        m.getSummary(),
                                        m.getDetail()))
                .toList();
    }

    /** What is wrong with single fields, to go to each from the top of the page. */
    public List<Fault> getFaults() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Fault> faults = new ArrayList<>();
        faces.getClientIdsWithMessages()
                .forEachRemaining(
                        id -> {
                            if (id != null) {
                                faces.getMessageList(id)
                                        .forEach(m -> faults.add(new Fault(id, m.getSummary())));
                            }
                        });
        return faults;
    }

    /** Where they may go. */
    public List<Rail.Group> getRail() {
        List<Rail.Group> rail = new ArrayList<>();
        List<Rail.Link> mine = new ArrayList<>();
        mine.add(link("desk.today", "/desk/", atToday()));
        mine.addAll(links(Queue.Group.MINE));
        rail.add(new Rail.Group(text.of("desk.rail.mine"), mine));
        List<Rail.Link> watched = links(Queue.Group.WATCHED);
        if (!watched.isEmpty()) {
            rail.add(new Rail.Group(text.of("desk.rail.watched"), watched));
        }
        if (caller().is(Role.INTAKE_OFFICER) || caller().is(Role.LEADER)) {
            mine.add(link("reception.calendar", "/desk/reception", at("/desk/reception")));
        }
        rail.addAll(ofOffice());
        return rail;
    }

    private List<Rail.Group> ofOffice() {
        List<Rail.Group> office = new ArrayList<>();
        Rail.Link erasing = link("erasure.title", "/desk/erasure", at("/desk/erasure"));
        if (caller().is(Role.LEADER)) {
            Rail.Link figures = link("reporting.title", "/desk/reporting", at("/desk/reporting"));
            office.add(new Rail.Group(text.of("desk.rail.leader"), List.of(figures, erasing)));
        } else if (caller().is(Role.CUSTODIAN)) {
            office.add(new Rail.Group(text.of("desk.rail.custodian"), List.of(erasing)));
        }
        if (isAuditor()) {
            office.add(new Rail.Group(text.of("desk.rail.auditor"), auditing()));
        }
        if (caller().is(Role.ADMINISTRATOR)) {
            Rail.Link days = link("calendar.title", "/desk/calendar", at("/desk/calendar"));
            office.add(new Rail.Group(text.of("desk.rail.administrator"), List.of(days)));
        }
        return office;
    }

    /** Whether they check the ledger. */
    public boolean isAuditor() {
        return caller().is(Role.AUDITOR);
    }

    private List<Rail.Link> auditing() {
        boolean elsewhere = at("/desk/audit-acts") || at("/desk/audit-alarms");
        return List.of(
                link("audit.title", "/desk/audit", at("/desk/audit") && !elsewhere),
                link("audit.acts", "/desk/audit-acts", at("/desk/audit-acts")),
                link("audit.alarms", "/desk/audit-alarms", at("/desk/audit-alarms")),
                link("checks.title", "/desk/checks", at("/desk/checks")));
    }

    private boolean atToday() {
        return request.getRequestURI().equals("/desk/") || at("/desk/index");
    }

    private boolean at(String page) {
        return request.getRequestURI().startsWith(page);
    }

    private Rail.Link link(String label, String href, boolean current) {
        return new Rail.Link(text.of(label), href, null, false, current);
    }

    /** The queues of one group, with how much waits in each. */
    public List<Rail.Link> links(Queue.Group group) {
        return queues().stream().filter(queue -> queue.group() == group).map(this::link).toList();
    }

    private Rail.Link link(Queue queue) {
        return new Rail.Link(
                text.of("desk.queue." + queue.code()),
                "/desk/docket?queue=" + queue.code(),
                queue.counted() ? shown(count(queue)) : null,
                (queue == Queue.LATE || queue == Queue.ALARM) && count(queue) > 0,
                at("/desk/docket") && queue.code().equals(request.getParameter("queue")));
    }

    /** Where work waits for them next; null when there is none. */
    public Rail.Link getNextWork() {
        return links(Queue.Group.MINE).stream()
                .filter(link -> !link.current() && !link.count().equals("0"))
                .findFirst()
                .orElse(null);
    }

    /** How many cases are in a queue; the most the register counts may mean more. */
    public int count(Queue queue) {
        return counts.computeIfAbsent(queue, q -> register.count(q.search(caller(), alarm.on())));
    }

    /** A count as people read it. */
    public static String shown(int count) {
        return count >= Register.MOST ? Register.MOST + "+" : Integer.toString(count);
    }
}
