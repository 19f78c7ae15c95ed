package vn.dangvan.load;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import vn.dangvan.api.Api;
import vn.dangvan.house.TestStack;
import vn.dangvan.stack.Database;

/**
 * How long 100,000 open cases take after a notice that moves each of them: {@code mvn -Precompute}.
 * From the announcement to the last case, looked at from outside as an administrator would; less
 * than a minute is wanted. {@code -Ddangvan.cases} asks for another number.
 */
class RecomputeBenchmark {
    private static final int CASES = Integer.getInteger("dangvan.cases", 100_000);
    private static final Duration WANTED = Duration.ofMinutes(1);
    private static final Duration LOOK = Duration.ofMillis(250);
    private static final String PATH = "/api/v1/calendar/announcements";
    private static final String ADMINISTRATOR = "quantri.tinh";

    /** Cases filed today, each with an entry of its own, as the guards want it. */
    private static final String OPEN_CASES =
            """
            do $$
            declare today date := (now() at time zone 'Asia/Ho_Chi_Minh')::date;
            begin
            create temporary table load_case on commit drop as
                select gen_random_uuid() id, gen_random_uuid() entry, n from generate_series(1, %d) n;
            insert into entry (id, day, act, actor, role, unit, subject, facts)
                select entry, today, 'intake.received', '00000000-0000-0000-0000-000000000001', 'public',
                       'xa-an-binh', id, '{}'
                from load_case;
            insert into docket (id, number, door, kind, matter, unit, settler, stage, language,
                                received_on, due_on, entry_id, version, origin, instance, acts)
                select id, 'DV-2000-' || lpad(n::text, 9, '0'), 'NAMED', 'COMPLAINT', 'delay',
                       'xa-an-binh', 'xa-an-binh', 'RECEIVED', 'vi', today, '%s', entry, 0, id, 1, 0
                from load_case;
            end $$""";

    @Test
    void a_hundred_thousand_open_cases_follow_the_calendar_within_a_minute() throws SQLException {
        LocalDate before = due();
        try (Connection owner = owner();
                Statement statement = owner.createStatement()) {
            statement.execute(OPEN_CASES.formatted(CASES, before));
            statement.execute("analyze");
        }
        Instant begin = Instant.now();
        String id = announce(before);
        JsonObject progress = done(id);
        Duration took = Duration.between(begin, Instant.now());
        System.out.printf(
                "Recalculation: %d cases seen, %d moved in %.1f s: %.0f cases/s%n",
                progress.getInt("seen"),
                progress.getInt("moved"),
                took.toMillis() / 1000.0,
                progress.getInt("seen") * 1000.0 / took.toMillis());
        assertThat(progress.getInt("unclear")).isZero();
        assertThat(entries(id)).isEqualTo(progress.getInt("moved")).isGreaterThanOrEqualTo(CASES);
        assertThat(took).isLessThan(WANTED);
    }

    private static LocalDate due() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        String path = "/api/v1/time-limits/complaint.accept?from=" + today;
        return LocalDate.parse(Api.get(path).json().getString("dueOn"));
    }

    private static String announce(LocalDate off) {
        String body =
                """
                {"decree": "Quyết định thử", "days": [{"date": "%s", "kind": "substitute",
                 "name": {"vi": "Nghỉ thử", "en": "Off on trial"}}]}"""
                        .formatted(off);
        Api.Answer answer = Api.act(ADMINISTRATOR, PATH, null, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().getString("id");
    }

    private static JsonObject done(String id) {
        JsonObject progress = progress(id);
        while (!progress.getString("state").equals("done")) {
            LockSupport.parkNanos(LOOK.toNanos());
            progress = progress(id);
        }
        return progress;
    }

    private static JsonObject progress(String id) {
        return Api.get(ADMINISTRATOR, PATH)
                .structure()
                .asJsonArray()
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(notice -> notice.getString("id").equals(id))
                .findFirst()
                .orElseThrow()
                .getJsonObject("progress");
    }

    private static int entries(String notice) throws SQLException {
        try (Connection owner = owner();
                Statement statement = owner.createStatement();
                ResultSet found =
                        statement.executeQuery(
                                "select count(distinct subject) from entry"
                                        + " where act = 'calendar.moved' and facts like '%"
                                        + notice
                                        + "%'")) {
            found.next();
            return found.getInt(1);
        }
    }

    private static Connection owner() throws SQLException {
        Database database = TestStack.whole().database();
        return DriverManager.getConnection(
                database.url(), database.owner(), database.ownerPassword());
    }
}
