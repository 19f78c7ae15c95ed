package vn.dangvan.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void a_taken_port_is_told_with_the_property_to_change() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();
            CannotStart refusal =
                    assertThrows(
                            CannotStart.class,
                            () -> Ports.requireFree("127.0.0.1", port, "dangvan.port"));

            assertTrue(refusal.getMessage().startsWith("Port " + port + " on 127.0.0.1"));
            assertTrue(refusal.getMessage().endsWith("-Ddangvan.port=<port>."));
        }
    }

    @Test
    void free_ports_are_different_ones_that_can_be_used() {
        Ports ports = Ports.free();

        Set<Integer> all = new HashSet<>(ports.witnesses());
        all.addAll(List.of(ports.web(), ports.management(), ports.keycloak(), ports.database()));
        assertEquals(6, all.size());
        Ports.requireFree("127.0.0.1", ports.web(), "dangvan.port");
    }

    @Test
    void what_is_not_a_port_is_refused() {
        for (String wrong : new String[] {"web", "0", "65536", "-1"}) {
            Properties properties = new Properties();
            properties.setProperty("dangvan.port", wrong);
            CannotStart refusal = assertThrows(CannotStart.class, () -> Ports.from(properties));
            assertEquals(
                    "-Ddangvan.port=" + wrong + " is not a port: give a number from 1 to 65535.",
                    refusal.getMessage());
        }
    }
}
