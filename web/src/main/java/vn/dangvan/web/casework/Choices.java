package vn.dangvan.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.dangvan.docket.Finding;
import vn.dangvan.docket.Kind;
import vn.dangvan.law.Code;
import vn.dangvan.law.RuleBook;
import vn.dangvan.organisation.Organisation;
import vn.dangvan.procedure.Ask;
import vn.dangvan.web.Text;
import vn.dangvan.web.desk.Names;

/** The answers an act can be given. */
@RequestScoped
public class Choices {
    @Inject RuleBook law;
    @Inject Organisation organisation;
    @Inject Names names;
    @Inject Text text;

    /** The answers there are to choose from; none where anything can be typed. */
    public List<SelectItem> of(Ask.Named ask, LocalDate on) {
        return switch (ask.sort()) {
            case POINT, POINTS -> items(law.on(on).points(ask.list()));
            case YES_NO -> words("procedure.answer.", Stream.of("yes", "no"));
            case OUTCOME ->
                    words("procedure.outcome.", Stream.of("upheld", "cancelled", "changed"));
            case FINDING ->
                    words("docket.finding.", Stream.of(Finding.values()).map(Finding::code));
            case KIND -> words("docket.kind.", Stream.of(Kind.values()).map(Kind::code));
            case MATTER -> items(law.on(on).taxonomy().matters());
            case FIELD -> items(law.on(on).taxonomy().fields());
            case UNIT ->
                    names.getUnits().stream()
                            .map(u -> new SelectItem(u.code(), u.name(text.getLanguage())))
                            .toList();
            case INSPECTOR ->
                    organisation.inspectors().stream()
                            .map(o -> new SelectItem(o.id().toString(), o.name()))
                            .toList();
            case OFFICER ->
                    organisation.colleagues().stream()
                            .map(o -> new SelectItem(o.id().toString(), o.name()))
                            .toList();
            default -> List.of();
        };
    }

    private List<SelectItem> items(List<? extends Code> codes) {
        return codes.stream().map(code -> new SelectItem(code.code(), names.of(code))).toList();
    }

    private List<SelectItem> words(String prefix, Stream<String> codes) {
        return codes.map(code -> new SelectItem(code, text.of(prefix + code))).toList();
    }
}
