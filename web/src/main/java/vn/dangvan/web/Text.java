package vn.dangvan.web;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import vn.dangvan.problem.Problem;

/**
 * All words people see, in the language of the request: {@code lang=vi|en} in the address, what the
 * desk session remembers, else Vietnamese. A key is {@code bundle.name}; bundles are {@code
 * text/*_vi.properties}.
 */
@Named
@RequestScoped
public class Text {
    /** Facts of a problem that are codes, and where their words are. */
    private static final Map<String, String> FACTS =
            Map.of("act", "procedure.act.", "step", "law.step.", "stage", "docket.stage.");

    private static final String REMEMBERED = "language";
    private static final DateTimeFormatter VI_DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter EN_MONTH =
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter EN_DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    @Inject HttpServletRequest request;

    private String language;

    /** {@code vi} or {@code en}. */
    public String getLanguage() {
        if (language == null) {
            language = asked();
        }
        return language;
    }

    private String asked() {
        boolean api = request.getRequestURI().startsWith("/api/");
        String asked = api ? inAddress() : request.getParameter("lang");
        if (asked == null && api) {
            String header = request.getHeader("Accept-Language");
            asked =
                    header != null && header.trim().toLowerCase(Locale.ROOT).startsWith("en")
                            ? "en"
                            : null;
        }
        // Only the desk has sessions; none is ever made here.
        HttpSession session = request.getSession(false);
        if (asked != null && session != null) {
            session.setAttribute(REMEMBERED, "en".equals(asked) ? "en" : "vi");
        } else if (session != null) {
            asked = (String) session.getAttribute(REMEMBERED);
        }
        return "en".equals(asked) ? "en" : "vi";
    }

    /** What the address says: to ask for a parameter would be to read a form to its end. */
    private String inAddress() {
        String query = request.getQueryString();
        return query == null
                ? null
                : Arrays.stream(query.split("&"))
                        .filter(part -> part.startsWith("lang="))
                        .map(part -> part.substring("lang=".length()))
                        .findFirst()
                        .orElse(null);
    }

    public Locale getLocale() {
        return Locale.forLanguageTag(getLanguage());
    }

    public String getOtherLanguage() {
        return "vi".equals(getLanguage()) ? "en" : "vi";
    }

    /** The address of a page of ours, in the language of this one. */
    public String to(String path) {
        return request.getContextPath() + path + ("en".equals(getLanguage()) ? "?lang=en" : "");
    }

    /** This very page in the other language; whatever else stood in the address stays there. */
    public String getSwitchUrl() {
        String query = original("query_string", request.getQueryString());
        String rest =
                query == null
                        ? ""
                        : Arrays.stream(query.split("&"))
                                .filter(pair -> !pair.isEmpty() && !pair.startsWith("lang="))
                                .map(pair -> pair + "&")
                                .collect(joining());
        // Two slashes at the beginning would name another host.
        String path = original("request_uri", request.getRequestURI()).replaceFirst("^/+", "/");
        return path + "?" + rest + "lang=" + getOtherLanguage();
    }

    /** What the browser asked for, also where another page answers in place of it. */
    private String original(String part, String otherwise) {
        return Stream.of("error", "forward")
                .map(how -> (String) request.getAttribute("jakarta.servlet." + how + "." + part))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(otherwise);
    }

    /** The words of a key, with the values of its places {0}, {1}… filled in. */
    public String of(String key, Object... values) {
        int dot = key.indexOf('.');
        try {
            String words = bundle(key.substring(0, dot)).getString(key.substring(dot + 1));
            return values.length == 0
                    ? words
                    : new MessageFormat(words, getLocale()).format(values);
        } catch (MissingResourceException e) {
            return "⟦" + key + "⟧";
        }
    }

    /** The words of the first of two keys that there is. */
    public String either(String special, String general) {
        int dot = special.indexOf('.');
        boolean known = bundle(special.substring(0, dot)).containsKey(special.substring(dot + 1));
        return of(known ? special : general);
    }

    private ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle(
                "text." + name,
                getLocale(),
                Text.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The one of two names that is in this language. */
    public String pick(String vietnamese, String english) {
        return "en".equals(getLanguage()) ? english : vietnamese;
    }

    /** A day as people write it; empty for none. */
    public String date(LocalDate day) {
        return day == null ? "" : day.format("en".equals(getLanguage()) ? EN_DAY : VI_DAY);
    }

    /** A month as {@code 11/2026}; empty for none. */
    public String month(YearMonth month) {
        return month == null ? "" : "%02d/%d".formatted(month.getMonthValue(), month.getYear());
    }

    /** A month to stand in a heading, after its own word where the language has one. */
    public String monthName(YearMonth month) {
        return "en".equals(getLanguage()) ? month.format(EN_MONTH) : month(month);
    }

    /** The end of a key for a constant: {@code WORKING_DAY} is {@code working-day}. */
    public String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What kind of refusal it is, in a few words. */
    public String title(Problem problem) {
        return of("problem." + problem.type().slug() + ".title");
    }

    /** What happened, what was kept and what to do next. */
    public String detail(Problem problem) {
        String detail = of("problem." + problem.type().slug() + ".detail");
        for (Map.Entry<String, Object> fact : problem.facts().entrySet()) {
            detail =
                    detail.replace(
                            "{" + fact.getKey() + "}", shown(fact.getKey(), fact.getValue()));
        }
        return detail;
    }

    private String shown(String name, Object fact) {
        String bundle = FACTS.get(name);
        if (bundle != null) {
            return of(bundle + fact);
        }
        if (fact instanceof Collection<?> several) {
            return several.stream().map(one -> worded(one.toString())).collect(joining(", "));
        }
        return fact instanceof LocalDate day ? date(day) : fact.toString();
    }

    /** A member of a list is a code, or the key of its words. */
    private String worded(String member) {
        return member.indexOf('.') > 0 ? of(member) : member;
    }

    /** What is wrong with a field, such as {@code empty}. */
    public String fault(String code) {
        return code == null ? null : of("problem.fault." + code);
    }
}
