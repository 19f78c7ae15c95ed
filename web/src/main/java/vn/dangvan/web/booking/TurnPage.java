package vn.dangvan.web.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import vn.dangvan.booking.Bookings;
import vn.dangvan.booking.TurnState;
import vn.dangvan.booking.TurnView;
import vn.dangvan.law.Reading;
import vn.dangvan.law.RuleBook;
import vn.dangvan.organisation.Organisation;
import vn.dangvan.organisation.UnitDeed;
import vn.dangvan.reception.ReceptionLaw;
import vn.dangvan.web.reception.Lines;

/** Shows somebody their turn and what they were told, in answer to their code and nowhere else. */
@Named
@RequestScoped
public class TurnPage {
    @Inject Bookings bookings;
    @Inject Organisation organisation;
    @Inject RuleBook law;
    @Inject Lines lines;
    @Inject Clock clock;
    @Inject HttpServletRequest request;

    private TurnView view;

    /** Looks for the turn of the code that was typed. */
    public void look() {
        view = bookings.look(getCode());
    }

    /** Gives the turn back, and shows that it is. */
    public void cancel() {
        bookings.cancel(getCode());
        look();
    }

    /** The same in the other language; where no code was typed yet, only the form. */
    public void speak() {
        if (getCode() != null && !getCode().isBlank()) {
            look();
        }
    }

    /** The code as it was typed. */
    public String getCode() {
        return request.getParameter("code");
    }

    /** The turn; null until it is found. */
    public TurnView getView() {
        return view;
    }

    /** Whether the turn can be given back, or just that is being asked for. */
    public boolean isCancelling() {
        return view == null ? request.getParameter("cancel") != null : isBooked();
    }

    public boolean isBooked() {
        return view.turn().state() == TurnState.BOOKED;
    }

    /** Whether the way in to an online session is there. */
    public boolean isOnlineOpen() {
        return isBooked()
                && view.session().link() != null
                && !view.session().day().isBefore(LocalDate.now(clock));
    }

    /** The unit that receives. */
    public UnitDeed getUnit() {
        return organisation.units().stream()
                .filter(unit -> unit.code().equals(view.session().unit()))
                .findFirst()
                .orElseThrow();
    }

    /** Why they were not received. */
    public String getGround() {
        LocalDate on =
                view.turn().term() == null ? view.session().day() : view.turn().term().from();
        return lines.point(ReceptionLaw.REFUSE, view.turn().ground(), on);
    }

    /** The article behind the limit that runs; the day chooses the law. */
    public String getCitation() {
        return law.on(view.turn().term().from())
                .timeLimit(view.turn().term().step(), "", Reading.ANY)
                .citation();
    }

    /** Whether the limit has passed without an answer. */
    public boolean isLate() {
        return view.turn().term() != null
                && view.turn().answeredOn() == null
                && LocalDate.now(clock).isAfter(view.turn().term().dueOn());
    }
}
