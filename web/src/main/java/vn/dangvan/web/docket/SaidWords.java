package vn.dangvan.web.docket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dangvan.law.Code;
import vn.dangvan.law.LawInForce;
import vn.dangvan.law.RuleBook;
import vn.dangvan.organisation.Organisation;
import vn.dangvan.organisation.UnitDeed;
import vn.dangvan.procedure.Acts;
import vn.dangvan.procedure.Ask;
import vn.dangvan.web.Text;

/** Puts what was answered with an act into words, each answer under its label. */
@RequestScoped
public class SaidWords {
    @Inject Acts acts;
    @Inject RuleBook law;
    @Inject Organisation organisation;
    @Inject Text text;

    /**
     * What was answered with an act, codes first.
     *
     * @param rule the row of law it was done by: acts of one name ask from other lists in other
     *     procedures
     * @param officers the name of an officer by id
     */
    public List<SheetLine.Said> of(
            String rule,
            LocalDate on,
            Map<String, String> codes,
            Map<String, String> texts,
            Function<UUID, String> officers) {
        String act = acts.row(rule).key();
        List<SheetLine.Said> said = new ArrayList<>();
        codes.forEach(
                (name, code) -> {
                    Ask.Named ask = ask(rule, name);
                    if (ask != null) {
                        String words = words(ask, code, on, officers);
                        said.add(new SheetLine.Said(label(act, name), words, false));
                    }
                });
        texts.forEach((name, words) -> said.add(new SheetLine.Said(label(act, name), words, true)));
        return said;
    }

    /** Rows of one name and day ask for the same where they ask under the same name. */
    private Ask.Named ask(String rule, String name) {
        return acts.all().stream()
                .filter(row -> row.rule().equals(rule))
                .flatMap(row -> row.asks().stream())
                .filter(ask -> ask.code().equals(name))
                .findFirst()
                .orElse(null);
    }

    private String words(
            Ask.Named ask, String code, LocalDate on, Function<UUID, String> officers) {
        LawInForce then = law.on(on);
        return switch (ask.sort()) {
            case TEXT, LINE, NUMBER, CASE -> code;
            case DAY -> text.date(LocalDate.parse(code));
            case UNIT -> unit(code);
            case INSPECTOR, OFFICER -> officers.apply(UUID.fromString(code));
            case POINT, POINTS ->
                    Arrays.stream(code.split(","))
                            .map(each -> name(then.point(ask.list(), each)))
                            .collect(Collectors.joining("; "));
            case MATTER -> name(then.taxonomy().matter(code));
            case FIELD -> name(then.taxonomy().field(code));
            case YES_NO -> text.of("procedure.answer." + code);
            case OUTCOME -> text.of("procedure.outcome." + code);
            case FINDING -> text.of("docket.finding." + code);
            case KIND -> text.of("docket.kind." + code);
        };
    }

    private String unit(String code) {
        return organisation.units().stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .map((UnitDeed unit) -> unit.name(text.getLanguage()))
                .orElse(code);
    }

    private String name(Code code) {
        return text.pick(code.nameVi(), code.nameEn());
    }

    /** The label of an ask, in the words of its act where the act has words of its own. */
    public String label(String act, String ask) {
        return text.either("procedure.ask." + act + "." + ask, "procedure.ask." + ask);
    }

    /** What helps to answer an ask. */
    public String hint(String act, String ask) {
        return text.either(
                "procedure.ask." + act + "." + ask + ".hint", "procedure.ask." + ask + ".hint");
    }
}
