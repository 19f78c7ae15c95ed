package vn.dangvan.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import vn.dangvan.docket.Register;
import vn.dangvan.web.Text;

/** The first page after the sign-in: what waits, and what falls due next. */
@Named("myDay")
@RequestScoped
public class MyDayPage {
    private static final int NEXT_DUE = 10;

    @Inject DeskPage desk;
    @Inject Register register;
    @Inject Rows rows;
    @Inject Text text;

    private List<Row> next;

    /** What waits for this officer, queue by queue, and what is late. */
    public List<Rail.Link> getTiles() {
        return Stream.of(Queue.Group.values())
                .flatMap(group -> desk.links(group).stream())
                .filter(link -> link.count() != null)
                .toList();
    }

    /** The cases that wait for this officer and fall due next, late ones first. */
    public List<Row> getNext() {
        if (next == null) {
            next = rows.of(register.page(Queue.mine(desk.caller()), NEXT_DUE), false);
        }
        return next;
    }

    /** In one sentence, what the day asks for. */
    public String getSentence() {
        int waiting =
                Queue.of(desk.caller()).stream()
                        .filter(queue -> queue.group() == Queue.Group.MINE)
                        .mapToInt(desk::count)
                        .sum();
        long late = getNext().stream().filter(row -> row.due().equals("late")).count();
        if (waiting == 0) {
            return text.of("desk.day.nothing");
        }
        return late == 0
                ? text.of("desk.day.waiting", waiting)
                : text.of("desk.day.late", waiting, late);
    }
}
