package vn.dangvan.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dangvan.docket.Docket;
import vn.dangvan.docket.Door;
import vn.dangvan.docket.Kind;
import vn.dangvan.intake.Person;
import vn.dangvan.intake.Submissions;
import vn.dangvan.law.RuleBook;
import vn.dangvan.organisation.Caller;
import vn.dangvan.organisation.Callers;
import vn.dangvan.organisation.Role;
import vn.dangvan.organisation.UnitDeed;
import vn.dangvan.organisation.Units;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.procedure.CaseClock;
import vn.dangvan.procedure.Clocks;
import vn.dangvan.procedure.Courses;
import vn.dangvan.proceedings.Answered;

/** What the system itself knows about a case and can put on a paper. */
@ApplicationScoped
class CaseFacts {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd 'tháng' MM 'năm' yyyy");
    private static final Map<Kind, String> NOUNS =
            Map.of(
                    Kind.COMPLAINT, "khiếu nại",
                    Kind.DENUNCIATION, "tố cáo",
                    Kind.PETITION, "kiến nghị",
                    Kind.FEEDBACK, "phản ánh");

    /** What is shorter is a word like others. */
    private static final int SHORTEST_TRACE = 5;

    @Inject Units units;
    @Inject Submissions submissions;
    @Inject Clocks clocks;
    @Inject Courses courses;
    @Inject Answered answered;
    @Inject RuleBook law;
    @Inject Callers callers;

    /** Name to words; what is not known is not there. */
    private Map<String, Object> known(Docket docket, Form form, LocalDate today) {
        Map<String, Object> known = new HashMap<>();
        UnitDeed unit = units.get(callers.current().unit());
        present(known, letterhead(unit.code()));
        put(known, "government", letterhead(unit.code()).above() ? null : "yes");
        put(known, "address", unit.address());
        put(known, "phone", unit.phone());
        known.put("settlerChief", letterhead(docket.settler()).chief());
        known.put("today", "ngày " + words(today));
        known.put("day", words(today));
        Kind kind = docket.subject().kind();
        known.put("kind", kind.code());
        known.put("kindNoun", NOUNS.get(kind));
        known.put("caseNumber", docket.number());
        known.put("matter", matter(docket));
        known.put("receivedOn", words(docket.days().receivedOn()));
        put(known, "acceptedOn", words(docket.days().acceptedOn()));
        put(known, "resolveDue", words(docket.days().resolveDue()));
        put(known, "limitCitation", citation(docket, today));
        name(known, docket, form);
        return known;
    }

    private static void present(Map<String, Object> known, Letterhead head) {
        known.put("org1", head.upper());
        known.put("org2", head.lower());
        known.put("orgAbove", head.above());
        known.put("body", head.body());
        known.put("chief", head.chief());
        known.put("office", head.sign());
    }

    /** The reporter by name where they chose the door with a name and the paper may say it. */
    private void name(Map<String, Object> known, Docket docket, Form form) {
        Kind kind = docket.subject().kind();
        if (form.names(kind)) {
            Person person = submissions.reporter(docket);
            known.put(
                    "reporter",
                    person == null
                            ? "người nộp đơn có mã hồ sơ " + docket.number()
                            : "ông (bà) " + person.name());
            put(known, "reporterAddress", person == null ? null : person.address());
        } else if (form.reporter() == Form.Reporter.UNLESS_DENUNCIATION) {
            known.put("reporter", "người tố cáo");
        }
    }

    /**
     * What is likely to be filled in; a suggestion only. Fact to words, days as {@code 2026-11-30}.
     */
    Map<String, String> suggested(Docket docket, Form form, LocalDate today) {
        submissions.requireKept(docket);
        Map<String, String> all = new HashMap<>();
        Caller caller = callers.current();
        Letterhead head = letterhead(caller.unit());
        all.put("place", head.place());
        all.put("signerTitle", head.title());
        all.put("signerName", caller.is(Role.LEADER) ? caller.name() : null);
        all.put("recorder", caller.name());
        all.put("heldAt", "trụ sở " + head.body());
        all.put("respondent", respondents(docket));
        LocalDate due = docket.days().resolveDue();
        Kind kind = docket.subject().kind();
        LocalDate later = due == null ? clocks.resolveBy(kind, today) : due;
        all.put("dueOn", Objects.toString(later, null));
        all.put("overdueSince", due == null ? null : due.plusDays(1).toString());
        all.putAll(answered.with(docket, form.key()));
        all.values().removeIf(Objects::isNull);
        all.keySet().retainAll(form.facts().stream().map(Form.Fact::key).toList());
        return all;
    }

    private String respondents(Docket docket) {
        String named =
                submissions.account(docket).particulars().respondents().stream()
                        .map(
                                r ->
                                        Stream.of(r.name(), r.position(), r.unit())
                                                .filter(Objects::nonNull)
                                                .collect(Collectors.joining(", ")))
                        .collect(Collectors.joining("; "));
        return named.isEmpty() ? letterhead(docket.subject().unit()).body() : named;
    }

    /**
     * Everything that stands on a paper but its number: what is known, and what was typed.
     *
     * @throws Problem as {@link Form#filled} does; {@link ProblemType#PAPER_NAMES_REPORTER}
     */
    Map<String, Object> written(
            Docket docket, Form form, Map<String, String> typed, LocalDate today) {
        submissions.requireKept(docket);
        Map<String, String> filled = form.filled(typed);
        if (docket.subject().kind() == Kind.DENUNCIATION && !form.names(Kind.DENUNCIATION)) {
            keepSecret(docket, filled);
        }
        Map<String, Object> all = known(docket, form, today);
        all.putAll(filled);
        return all;
    }

    /** A paper that others get too MUST NOT say who denounced, whoever typed it. */
    private void keepSecret(Docket docket, Map<String, String> filled) {
        Person person = docket.door() == Door.NAMED ? submissions.reporter(docket) : null;
        if (person != null) {
            Map<String, String> telling = telling(person, filled);
            if (!telling.isEmpty()) {
                throw new Problem(ProblemType.PAPER_NAMES_REPORTER, Map.of("fields", telling));
            }
        }
    }

    /** The facts from which it can be told who a person is, each with its fault. */
    static Map<String, String> telling(Person person, Map<String, String> filled) {
        List<String> traces =
                Stream.of(person.name(), person.phone(), person.email(), person.address())
                        .filter(trace -> trace != null && trace.length() >= SHORTEST_TRACE)
                        .map(CaseFacts::folded)
                        .toList();
        return filled.entrySet().stream()
                .filter(fact -> traces.stream().anyMatch(folded(fact.getValue())::contains))
                .collect(Collectors.toMap(Map.Entry::getKey, fact -> "not-secret"));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private Letterhead letterhead(String code) {
        UnitDeed unit = units.get(code);
        return Letterhead.of(unit, unit.parent() == null ? null : units.get(unit.parent()));
    }

    private String matter(Docket docket) {
        return law.on(docket.days().receivedOn())
                .taxonomy()
                .matter(docket.subject().matter())
                .nameVi();
    }

    private String citation(Docket docket, LocalDate today) {
        return clocks.of(courses.of(docket), today).stream()
                .filter(clock -> clock.span().settles())
                .map(CaseClock::citation)
                .findFirst()
                .orElse(null);
    }

    private static void put(Map<String, Object> known, String name, Object value) {
        if (value != null) {
            known.put(name, value);
        }
    }

    /** A day as papers write it; null for null. */
    static String words(LocalDate day) {
        return day == null ? null : day.format(DAY);
    }
}
