package vn.dangvan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.security.Principal;

/** A request made in one language, by somebody or by a stranger, and its words; no server. */
public final class Spoken {
    private Spoken() {}

    public static Text in(String language) {
        Text text = new Text();
        text.request = by(null, language);
        return text;
    }

    /**
     * @param user who has signed in; null for a stranger
     */
    public static HttpServletRequest by(Principal user, String language) {
        return (HttpServletRequest)
                Proxy.newProxyInstance(
                        Spoken.class.getClassLoader(),
                        new Class<?>[] {HttpServletRequest.class},
                        (self, method, arguments) ->
                                switch (method.getName()) {
                                    case "getQueryString" -> "lang=" + language;
                                    case "getRequestURI" -> "/api/v1/cases";
                                    case "getUserPrincipal" -> user;
                                    default -> null;
                                });
    }
}
