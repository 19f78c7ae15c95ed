package vn.dangvan.web.desk;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import org.wildfly.security.http.oidc.OidcPrincipal;
import vn.dangvan.web.SignIn;

/**
 * Signs an officer out here and where they signed in (RP-initiated logout of OpenID Connect), so
 * that the next person at the same computer is asked for a password.
 *
 * <p>A link that somebody else makes an officer follow costs them a new sign-in and nothing more.
 */
@WebServlet("/desk/sign-out")
public class SignOut extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final String HOME =
            System.getenv().getOrDefault("DANGVAN_URL", "http://localhost:8080") + "/";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String hint = idToken(request.getUserPrincipal());
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.setHeader("Clear-Site-Data", "\"cache\"");
        response.sendRedirect(address(hint));
    }

    static String address(String idToken) {
        return SignIn.realm()
                + "/protocol/openid-connect/logout?post_logout_redirect_uri="
                + encoded(HOME)
                // Who came with a token of their own has no sign-in of ours to be named.
                + (idToken == null ? "" : "&id_token_hint=" + encoded(idToken));
    }

    private static String idToken(Principal principal) {
        OidcPrincipal<?> officer = (OidcPrincipal<?>) principal;
        return officer.getOidcSecurityContext().getIDTokenString();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
