package vn.dangvan.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;

/**
 * The ports of a stack. Only {@code web} and {@code keycloak} are meant for people.
 *
 * @param witnesses one for each witness of the ledger
 */
public record Ports(int web, int management, int keycloak, int database, List<Integer> witnesses) {
    private static final int MANAGEMENT_ABOVE_WEB = 1910;
    private static final int WITNESSES = Ledger.WITNESSES.size();

    public Ports {
        witnesses = List.copyOf(witnesses);
    }

    /**
     * The ports of a run: fixed, so that bookmarks keep working, unless properties say otherwise.
     */
    static Ports from(Properties properties) {
        int web = port(properties, "dangvan.port", 8080);
        int witness = port(properties, "dangvan.witness.port", 8280);
        return new Ports(
                web,
                port(properties, "dangvan.management.port", web + MANAGEMENT_ABOVE_WEB),
                port(properties, "dangvan.keycloak.port", 8180),
                port(properties, "dangvan.database.port", 15432),
                IntStream.range(0, WITNESSES).mapToObj(number -> witness + number).toList());
    }

    /** Ports nobody uses at this moment, so that tests never meet a running stack. */
    public static Ports free() {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < 4 + WITNESSES; i++) {
                held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return new Ports(
                    held.get(0).getLocalPort(),
                    held.get(1).getLocalPort(),
                    held.get(2).getLocalPort(),
                    held.get(3).getLocalPort(),
                    held.stream().skip(4).map(ServerSocket::getLocalPort).toList());
        } catch (IOException e) {
            throw new CannotStart("This machine gives out no free port: " + e.getMessage(), e);
        } finally {
            held.forEach(Ports::release);
        }
    }

    /** Refuses with the property to change when another program listens there already. */
    static void requireFree(String bind, int port, String property) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(bind, port));
        } catch (IOException e) {
            throw new CannotStart(
                    "Port %d on %s cannot be used (%s): stop the program that has it, or choose another with -D%s=<port>."
                            .formatted(port, bind, e.getMessage(), property),
                    e);
        }
    }

    private static int port(Properties properties, String name, int otherwise) {
        String given = properties.getProperty(name);
        if (given == null || given.isBlank()) {
            return otherwise;
        }
        try {
            int port = Integer.parseInt(given.strip());
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw notAPort(name, given, e);
        }
        throw notAPort(name, given, null);
    }

    private static CannotStart notAPort(String name, String given, Exception cause) {
        return new CannotStart(
                "-D%s=%s is not a port: give a number from 1 to 65535.".formatted(name, given),
                cause);
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new CannotStart("A port could not be released: " + e.getMessage(), e);
        }
    }
}
