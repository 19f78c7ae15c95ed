package vn.dangvan.web.proving;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.TreeMap;
import vn.dangvan.leaf.Leaf;
import vn.dangvan.organisation.Organisation;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.proving.Checked;
import vn.dangvan.proving.Proving;
import vn.dangvan.web.Text;

/** Checks a receipt that was pasted, says what it proves, and keeps nothing of it. */
@Named
@RequestScoped
public class VerifyPage {
    @Inject HttpServletRequest request;
    @Inject Proving proving;
    @Inject Organisation organisation;
    @Inject Text text;

    private Checked checked;
    private String unit;

    /**
     * One fact of an entry.
     *
     * @param name its name in the entry, to compare letter by letter
     * @param label what that means, where there are words for it
     */
    public record Fact(String name, String label, Object value) {}

    /** Checks what was pasted; nothing happens where nothing was. */
    public void check() {
        String pasted = getReceipt();
        if (pasted == null || pasted.isBlank()) {
            return;
        }
        if (pasted.length() > Proving.MOST_RECEIPT) {
            throw new Problem(ProblemType.BODY_TOO_LARGE);
        }
        checked = proving.check(pasted);
        if (checked.told() != null) {
            unit = nameOf(getLeaf().unit());
        }
    }

    private String nameOf(String code) {
        return organisation.units().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .map(each -> each.name(text.getLanguage()))
                .orElse(code);
    }

    /** What was pasted. */
    public String getReceipt() {
        return request.getParameter("receipt");
    }

    /** What came of it; null before. */
    public Checked getChecked() {
        return checked;
    }

    /** The entry; only where the receipt verifies. */
    public Leaf getLeaf() {
        return checked.told().leaf();
    }

    /** What was done, in words. */
    public String getAct() {
        return ActWords.of(text, getLeaf().act());
    }

    /** Name of the unit concerned; null where none is. */
    public String getUnit() {
        return unit;
    }

    private Fact fact(String name, Object value) {
        return new Fact(name, text.either("ledger.fact." + name, "ledger.fact"), value);
    }

    /** What else the entry says, as far as the receipt opens it. */
    public List<Fact> getFacts() {
        return new TreeMap<>(checked.told().facts())
                .entrySet().stream().map(f -> fact(f.getKey(), f.getValue())).toList();
    }
}
