package vn.dangvan.web.desk;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.Cookie;
import io.undertow.server.handlers.CookieImpl;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.Headers;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import jakarta.servlet.ServletContext;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import vn.dangvan.web.SignIn;

/**
 * Brings an officer back to the very page they asked for before they had to sign in.
 *
 * <p>The server's sign-in comes back to the path alone and drops the query, and with it the number
 * of the case. So whoever is sent to the sign-in page takes the query along in a cookie of ten
 * minutes. This stands before the security of the server, where no filter of an application can
 * stand.
 */
public class WayBack implements ServletExtension {
    private static final String WANTED = "dangvan-wanted";
    private static final String DESK = "/desk";
    private static final int SECONDS = 600;
    private static final int LONGEST = 1_000;

    @Override
    public void handleDeployment(DeploymentInfo archive, ServletContext context) {
        archive.addInitialHandlerChainWrapper(next -> exchange -> handle(exchange, next));
    }

    private static void handle(HttpServerExchange exchange, HttpHandler next) throws Exception {
        String path = exchange.getRequestPath();
        if (exchange.getRequestMethod().equals(Methods.GET) && path.startsWith(DESK)) {
            String query = exchange.getQueryString();
            String wanted = query.isEmpty() ? taken(exchange) : null;
            if (wanted != null && wanted.startsWith(path + "?")) {
                cookie(exchange, "", 0);
                exchange.setStatusCode(StatusCodes.FOUND);
                exchange.getResponseHeaders().put(Headers.LOCATION, wanted);
                exchange.endExchange();
                return;
            }
            exchange.addResponseCommitListener(answered -> remember(answered, path, query));
        }
        next.handleRequest(exchange);
    }

    /** Only when the answer is the way to the sign-in page, and only what came with it. */
    private static void remember(HttpServerExchange exchange, String path, String query) {
        String to = exchange.getResponseHeaders().getFirst(Headers.LOCATION);
        boolean away = to != null && to.startsWith(SignIn.realm());
        if (away && !query.isEmpty() && query.length() < LONGEST && !query.contains("code=")) {
            byte[] wanted = (path + "?" + query).getBytes(StandardCharsets.UTF_8);
            cookie(
                    exchange,
                    Base64.getUrlEncoder().withoutPadding().encodeToString(wanted),
                    SECONDS);
        }
    }

    private static String taken(HttpServerExchange exchange) {
        Cookie cookie = exchange.getRequestCookie(WANTED);
        if (cookie == null || !cookie.getValue().matches("[A-Za-z0-9_-]{1,2000}")) {
            return null;
        }
        try {
            String wanted =
                    new String(
                            Base64.getUrlDecoder().decode(cookie.getValue()),
                            StandardCharsets.UTF_8);
            return wanted.matches("[!-~]+") ? wanted : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static void cookie(HttpServerExchange exchange, String value, int seconds) {
        exchange.setResponseCookie(
                new CookieImpl(WANTED, value)
                        .setPath(DESK)
                        .setHttpOnly(true)
                        .setSecure(exchange.isSecure())
                        .setSameSiteMode("Lax")
                        .setMaxAge(seconds));
    }
}
