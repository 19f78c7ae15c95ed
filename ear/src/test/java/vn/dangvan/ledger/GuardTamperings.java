package vn.dangvan.ledger;

import static vn.dangvan.ledger.Tampering.found;

import java.util.List;
import java.util.Random;
import vn.dangvan.checking.Report.Finding;

/** What somebody with the database does to what watches the tables. */
final class GuardTamperings {
    private GuardTamperings() {}

    static List<Tampering> all() {
        return List.of(
                new Tampering("trigger left off", GuardTamperings::leftOff),
                new Tampering("trigger dropped", GuardTamperings::dropped),
                new Tampering("trigger with a condition", GuardTamperings::conditional),
                new Tampering("trigger added", GuardTamperings::added),
                new Tampering("function of a trigger replaced", GuardTamperings::function),
                new Tampering("rule added", GuardTamperings::rule));
    }

    private static final String[] TABLES = {
        "docket", "officer", "submission", "unit", "tally", "taken"
    };
    private static final String[] GUARDS = {"guarded", "kept", "whole", "traced"};

    private static String guard(Random random) {
        return TABLES[random.nextInt(TABLES.length)] + "/" + GUARDS[random.nextInt(GUARDS.length)];
    }

    private static List<Finding> leftOff(Drill drill, Random random) throws Exception {
        String[] guard = guard(random).split("/");
        drill.sql("alter table %s disable trigger %s".formatted((Object[]) guard));
        return found("guard-off", guard[0] + "/" + guard[1]);
    }

    private static List<Finding> dropped(Drill drill, Random random) throws Exception {
        String[] guard = guard(random).split("/");
        drill.sql("drop trigger %2$s on %1$s".formatted((Object[]) guard));
        return found("guard-missing", guard[0] + "/" + guard[1]);
    }

    private static List<Finding> conditional(Drill drill, Random random) throws Exception {
        String table = TABLES[random.nextInt(TABLES.length)];
        drill.sql("drop trigger guarded on " + table);
        drill.sql(
                "create trigger guarded before insert or update on %s for each row when (false)"
                                .formatted(table)
                        + " execute function guard()");
        return found("guard-changed", table + "/guarded");
    }

    private static List<Finding> added(Drill drill, Random random) throws Exception {
        String table = TABLES[random.nextInt(TABLES.length)];
        drill.sql(
                "create trigger aaa before insert on %s for each row execute function guard()"
                        .formatted(table));
        return found("guard-foreign", table + "/aaa");
    }

    private static final String[] FUNCTIONS = {
        "guard",
        "refuse_change",
        "enter",
        "leave_footprint",
        "take_places",
        "only_erased",
        "count_decision"
    };

    private static List<Finding> function(Drill drill, Random random) throws Exception {
        String name = FUNCTIONS[random.nextInt(FUNCTIONS.length)];
        drill.sql(
                "create or replace function %s() returns trigger language plpgsql as $$ begin return new; end $$"
                        .formatted(name));
        return found("guard-changed", "function/" + name);
    }

    private static List<Finding> rule(Drill drill, Random random) throws Exception {
        String table = TABLES[random.nextInt(TABLES.length)];
        drill.sql("create rule quiet as on update to %s do instead nothing".formatted(table));
        return found("guard-foreign", table + "/quiet");
    }
}
