package vn.dangvan.web.law;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dangvan.procedure.Act;
import vn.dangvan.procedure.Acts;
import vn.dangvan.procedure.Path;
import vn.dangvan.web.Text;

/**
 * Every act of every procedure, for whoever wants to know who may do what, and by which article.
 */
@Named
@RequestScoped
public class ActList {
    @Inject Acts acts;
    @Inject LawPage page;
    @Inject Text text;

    /**
     * One act, in words.
     *
     * @param paths the procedures it belongs to
     * @param by who may do it
     */
    public record Line(String name, String paths, String by, String help, String citation) {}

    /** The acts in force on the day of the page, in the order of the procedure. */
    public List<Line> getLines() {
        return acts.all().stream()
                .filter(act -> act.inForceOn(page.getDay()))
                .map(this::line)
                .toList();
    }

    private Line line(Act act) {
        return new Line(
                text.of("procedure.act." + act.key()),
                paths(act.paths()),
                act.by().stream()
                        .map(by -> text.of("procedure.by." + by.code()))
                        .collect(Collectors.joining(", ")),
                text.of("procedure.act." + act.key() + ".help"),
                act.citation());
    }

    private String paths(Set<Path> paths) {
        return paths.size() == Path.values().length
                ? text.of("law.acts.all")
                : paths.stream()
                        .map(path -> text.of("procedure.path." + path.code()))
                        .collect(Collectors.joining(", "));
    }
}
