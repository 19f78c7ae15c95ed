package vn.dangvan.stack;

import java.util.Map;

/** A witness of the public ledger, as a process of its own. */
final class Witness implements ServerPart {
    private final String name;
    private final Ledger ledger;
    private final Server server;

    Witness(String name, Ledger ledger, Children children, Report report) {
        this.name = name;
        this.ledger = ledger;
        this.server = new Server(title(), children, report);
    }

    @Override
    public String title() {
        return "The witness " + name;
    }

    @Override
    public void launch() {
        server.launch(name, "TERM", ledger.command(name), Map.of());
    }

    @Override
    public void await() {
        server.await(() -> Web.status(ledger.url(name) + "/") == 200);
    }

    @Override
    public Server server() {
        return server;
    }
}
