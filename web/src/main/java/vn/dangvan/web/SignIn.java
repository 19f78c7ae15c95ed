package vn.dangvan.web;

/** Where officers sign in. Accounts and passwords live there and never here. */
public final class SignIn {
    private static final String KEYCLOAK =
            System.getenv().getOrDefault("DANGVAN_KEYCLOAK_URL", "http://localhost:8180");

    private SignIn() {}

    /** Address of the realm, without a slash at the end. */
    public static String realm() {
        return KEYCLOAK + "/realms/dangvan";
    }
}
