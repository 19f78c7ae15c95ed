package vn.dangvan.authorisation;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import vn.dangvan.api.Api;
import vn.dangvan.house.TestStack;

/** Knocks at an address and says in one word how it was answered. */
final class Door {
    private Door() {}

    /**
     * How an endpoint treats a caller: {@code open} when nobody was turned away for who they are,
     * whatever else was wrong; {@code denied}; {@code sign-in}.
     */
    static String endpoint(String account, String verb, String path, String body) {
        HttpRequest.Builder request = request(account, path).header("If-Match", "\"0\"");
        Api.Answer answer = Api.send(request.method(verb, BodyPublishers.ofString(body)));
        String word = refusal(answer);
        return word.equals("ok") || word.equals("absent") ? "open" : word;
    }

    /** How an act on a case ends: {@code ok}, {@code absent}, {@code not-yours} or as above. */
    static String act(String account, String verb, String path, String etag, String body) {
        HttpRequest.Builder request = request(account, path).header("If-Match", etag);
        return refusal(Api.send(request.method(verb, BodyPublishers.ofString(body))));
    }

    private static String refusal(Api.Answer answer) {
        int status = answer.status();
        if (status / 100 == 2) {
            return "ok";
        }
        if (status >= 500) {
            return "broken: " + answer.body();
        }
        return switch (answer.problem()) {
            case "sign-in-needed" -> "sign-in";
            case "not-allowed" -> "denied";
            case "not-your-case" -> "not-yours";
            case "not-found" -> "absent";
            default -> "open";
        };
    }

    /**
     * How a page meets a caller: {@code open}; {@code sign-in} at Keycloak; {@code elsewhere} for
     * another page of ours; {@code denied}; {@code absent}. A cookie is no part of any of these
     * outside the desk.
     */
    static String page(String account, String path) {
        HttpRequest.Builder request = request(account, path).header("Accept", "text/html");
        Api.Answer answer = Api.send(request.GET());
        boolean cookie = answer.header("Set-Cookie") != null && !path.startsWith("/desk");
        return word(answer) + (cookie ? " with a cookie" : "");
    }

    private static String word(Api.Answer answer) {
        int status = answer.status();
        if (status / 100 == 3) {
            String to = String.valueOf(answer.header("Location"));
            return to.startsWith(TestStack.whole().keycloakUrl()) ? "sign-in" : "elsewhere";
        }
        return switch (status) {
            case 200 -> "open";
            case 401 -> "sign-in";
            case 403 -> "denied";
            case 404 -> "absent";
            default -> "broken: " + status;
        };
    }

    private static HttpRequest.Builder request(String account, String path) {
        return Callers.isPublic(account) ? Api.request(path) : Api.as(account, path);
    }
}
