package vn.dangvan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;

/** The words of a request made in one language, without a server. */
public final class Spoken {
    private Spoken() {}

    public static Text in(String language) {
        Text text = new Text();
        text.request =
                (HttpServletRequest)
                        Proxy.newProxyInstance(
                                Spoken.class.getClassLoader(),
                                new Class<?>[] {HttpServletRequest.class},
                                (self, method, arguments) ->
                                        switch (method.getName()) {
                                            case "getParameter" -> language;
                                            case "getRequestURI" -> "/api/v1/cases";
                                            default -> null;
                                        });
        return text;
    }
}
