package vn.dangvan.web.reception;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.dangvan.reception.Host;
import vn.dangvan.reception.Noticeboard;
import vn.dangvan.reception.ReceptionLaw;
import vn.dangvan.reception.Schedule;
import vn.dangvan.reception.SessionPlan;
import vn.dangvan.web.Text;
import vn.dangvan.web.TypedDay;
import vn.dangvan.web.desk.Done;
import vn.dangvan.web.desk.Names;

/** The form by which a unit plans a session. */
@Named("planPage")
@RequestScoped
public class PlanPage {
    @Inject Schedule schedule;
    @Inject Noticeboard noticeboard;
    @Inject Names names;
    @Inject Text text;
    @Inject Done done;

    private String day;
    private String from = "08:00";
    private String to = "11:00";
    private String place;
    private String hostName;
    private String host;
    private boolean online;
    private String ground;
    private String turns = "6";

    /** Plans what was typed and leads to the session. */
    public String plan() {
        UUID id =
                schedule.plan(
                        new SessionPlan(
                                TypedDay.of(day),
                                Seen.time(from, "from"),
                                Seen.time(to, "to"),
                                place,
                                hostName,
                                Host.of(host),
                                online,
                                ground,
                                Seen.number(turns, "turns")));
        return done.go("reception.done.plan", "/desk/session", "id", id.toString());
    }

    public List<SelectItem> getHosts() {
        return Arrays.stream(Host.values())
                .map(h -> new SelectItem(h.code(), text.of("reception.host." + h.code())))
                .toList();
    }

    /** Why a session may be announced late. */
    public List<SelectItem> getGrounds() {
        return noticeboard.grounds(ReceptionLaw.UNSCHEDULED).stream()
                .map(point -> new SelectItem(point.code(), names.of(point)))
                .toList();
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getHostName() {
        return hostName;
    }

    public void setHostName(String hostName) {
        this.hostName = hostName;
    }

    public String getHost() {
        return host;
    }

    public void setHost(String host) {
        this.host = host;
    }

    public boolean isOnline() {
        return online;
    }

    public void setOnline(boolean online) {
        this.online = online;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public String getTurns() {
        return turns;
    }

    public void setTurns(String turns) {
        this.turns = turns;
    }
}
