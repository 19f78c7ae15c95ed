package vn.dangvan.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import vn.dangvan.docket.Door;

/** Asks how much of a name somebody wants to give, before anything else is asked. */
@Named
@RequestScoped
public class DoorPage {
    @Inject Filing filing;

    /** Whoever comes anew has no draft yet. */
    public void open() throws IOException {
        if (filing.getToken() != null) {
            filing.load();
        }
    }

    /** The codes of the doors. */
    public List<String> getDoors() {
        return Arrays.stream(Door.values()).map(Door::code).toList();
    }
}
