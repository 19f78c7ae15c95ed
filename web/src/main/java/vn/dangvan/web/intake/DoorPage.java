package vn.dangvan.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import vn.dangvan.docket.Door;
import vn.dangvan.law.Code;
import vn.dangvan.web.Text;

/** Asks how much of a name somebody wants to give, before anything else is asked. */
@Named
@RequestScoped
public class DoorPage {
    @Inject Filing filing;
    @Inject Text text;

    /** Whoever comes anew has no draft yet. */
    public void open() throws IOException {
        if (filing.getToken() != null) {
            filing.load();
        }
    }

    /** The name of the matter that a link has chosen beforehand; null for none. */
    public String getPresetMatter() {
        String code = filing.getPreset().get("matter");
        if (code == null) {
            return null;
        }
        Code.Matter matter = filing.taxonomy().matter(code);
        return text.pick(matter.nameVi(), matter.nameEn());
    }

    /** The codes of the doors. */
    public List<String> getDoors() {
        return Arrays.stream(Door.values()).map(Door::code).toList();
    }
}
