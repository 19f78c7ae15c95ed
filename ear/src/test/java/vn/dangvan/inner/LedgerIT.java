package vn.dangvan.inner;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.dangvan.accountability.Actor;
import vn.dangvan.casework.Dossier;
import vn.dangvan.docket.Stage;

/** What the ledger keeps of a case: who did what on which day under which law, and no name. */
@ExtendWith({Running.class, ArquillianExtension.class})
class LedgerIT {
    @Inject Life life;
    @Inject Tables tables;
    @Inject Dossier dossier;
    @Inject Clock clock;

    @Deployment
    static EnterpriseArchive archive() {
        return Shipped.with(LedgerIT.class);
    }

    @Test
    void every_act_of_a_life_stands_in_the_ledger_once_with_who_did_it() {
        List<Map<String, Object>> entries = entries(life.at(Stage.CLOSED));
        String intake = tables.officer(Life.INTAKE) + " intake-officer ";
        String inspector = tables.officer(Life.INSPECTOR) + " inspector ";
        String leader = tables.officer(Life.LEADER) + " leader ";
        assertThat(entries)
                .extracting(e -> e.get("actor") + " " + e.get("role") + " " + e.get("act"))
                .containsExactly(
                        Actor.PUBLIC.id() + " public intake.received",
                        intake + "triage.classified",
                        intake + "triage.accepted",
                        leader + "casework.assigned",
                        inspector + "casework.examined",
                        inspector + "casework.concluded",
                        leader + "casework.dialogue-waived",
                        leader + "casework.approved",
                        leader + "casework.closed");
        assertThat(entries).extracting(e -> e.get("unit")).containsOnly(Life.UNIT);
        assertThat(entries)
                .extracting(e -> e.get("on_day"))
                .containsOnly(LocalDate.now(clock).toString());
        assertThat(entries).extracting(e -> e.get("xact")).doesNotHaveDuplicates();
    }

    @Test
    void the_ledger_keeps_the_row_of_law_and_the_day_on_which_the_next_limit_ends() {
        String number = life.at(Stage.CLOSED);
        Map<String, LocalDate> due = new TreeMap<>();
        Life.LEADER
                .see(() -> dossier.read(number))
                .clocks()
                .forEach(c -> due.put(c.step(), c.dueOn()));
        LocalDate accept = due.get("complaint.accept");
        LocalDate resolve = due.get("complaint.resolve1");
        assertThat(entries(number))
                .extracting(e -> e.get("rule") + " " + e.get("due"))
                .containsExactly(
                        "complaint.accept@2026-07-01 " + accept,
                        "classify@2012-07-01 " + accept,
                        "accept@2012-07-01 " + resolve,
                        "assign@2012-07-01 " + resolve,
                        "examine@2012-07-01 " + resolve,
                        "conclude@2012-07-01 " + resolve,
                        "waive-dialogue@2012-07-01 " + resolve,
                        "approve@2012-07-01 " + due.get("complaint.send1"),
                        "close@2012-07-01 " + due.get("complaint.publish"));
    }

    /** A hash behind a salt that only the reporter can show. */
    private static final String CONTENT = "\"content\":\"[0-9a-f]{64}\",";

    @Test
    void facts_are_codes_and_ids_and_nothing_typed() {
        String number = life.at(Stage.CLOSED);
        String inspector = tables.officer(Life.INSPECTOR).toString();
        assertThat(entries(number))
                .extracting(e -> e.get("facts").toString().replaceFirst(CONTENT, ""))
                .containsExactly(
                        "{\"concerns\":\"xa-phu-son\",\"door\":\"named\",\"kind\":\"complaint\","
                                + "\"matter\":\"delay\",\"number\":\"%s\"}".formatted(number),
                        "{\"field\":\"land\",\"kind\":\"complaint\",\"matter\":\"delay\","
                                + "\"settler\":\"xa-phu-son\",\"unit\":\"xa-phu-son\"}",
                        "{}",
                        "{\"inspector\":\"%s\"}".formatted(inspector),
                        "{}",
                        "{\"found\":\"founded\"}",
                        "{}",
                        "{}",
                        "{}");
    }

    private List<Map<String, Object>> entries(String number) {
        return tables.entries(tables.id(number));
    }
}
