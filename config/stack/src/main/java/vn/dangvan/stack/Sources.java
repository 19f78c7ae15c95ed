package vn.dangvan.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * What Maven has made or fetched: the provisioned server, the archive to deploy, Keycloak's zip and
 * the jar that runs witnesses.
 *
 * @param archive null for a server without an application
 */
record Sources(Path server, Path archive, Path keycloakZip, Path verifier) {

    static Sources from(Path root, Properties properties) {
        Path target = root.resolve("ear/target");
        return new Sources(
                path(properties, "dangvan.server", target.resolve("server")),
                path(properties, "dangvan.archive", target.resolve("dangvan.ear")),
                path(properties, "dangvan.keycloak.zip", null),
                path(
                        properties,
                        "dangvan.verifier",
                        root.resolve("ejb/target/dangvan-verifier.jar")));
    }

    /** The same server with nothing in it. */
    Sources withoutArchive() {
        return new Sources(server, null, keycloakZip, verifier);
    }

    /** Refuses before anything is started when the build has not made what is needed. */
    void require() {
        if (!Files.exists(server.resolve("jboss-modules.jar"))
                || !Files.exists(verifier)
                || (archive != null && !Files.exists(archive))) {
            throw new CannotStart(
                    "There is no server in %s, no application in %s or no %s: run mvn package first."
                            .formatted(server, archive, verifier));
        }
    }

    private static Path path(Properties properties, String name, Path otherwise) {
        String given = properties.getProperty(name);
        return given == null || given.isBlank() ? otherwise : Path.of(given).toAbsolutePath();
    }
}
