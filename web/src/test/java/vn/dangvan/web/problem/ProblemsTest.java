package vn.dangvan.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.ejb.EJBTransactionRolledbackException;
import jakarta.el.ELException;
import jakarta.faces.FacesException;
import jakarta.json.JsonException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.resource.ResourceException;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.ProcessingException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

class ProblemsTest {
    private static final String TYPED = "Tôi tên là Nguyễn Văn Mẫu";

    private final List<String> log = new ArrayList<>();
    private final Logger logger = Logger.getLogger(Problems.class.getName());
    private final Handler listener =
            new Handler() {
                @Override
                public void publish(LogRecord entry) {
                    log.add(new SimpleFormatter().format(entry));
                }

                @Override
                public void flush() {
                    // Nothing is held back.
                }

                @Override
                public void close() {
                    // Nothing is open.
                }
            };

    @BeforeEach
    void listen() {
        logger.setUseParentHandlers(false);
        logger.addHandler(listener);
    }

    @AfterEach
    void leave() {
        logger.removeHandler(listener);
        logger.setUseParentHandlers(true);
    }

    @Test
    void a_problem_comes_out_of_whatever_it_was_wrapped_in() {
        Problem problem = new Problem(ProblemType.WRONG_STAGE, Map.of("stage", "closed"));
        assertThat(Problems.from(problem)).isSameAs(problem);
        assertThat(Problems.from(new FacesException(new FacesException(new ELException(problem)))))
                .isSameAs(problem);
        assertThat(Problems.from(new EJBException("x", new RuntimeException(problem))))
                .isSameAs(problem);
        // The nearest word counts, not the deepest.
        assertThat(Problems.from(new ForbiddenException(problem)).type())
                .isEqualTo(ProblemType.NOT_ALLOWED);
    }

    static Stream<Arguments> known() {
        return Stream.of(
                Arguments.of(new EJBAccessException(TYPED), ProblemType.NOT_ALLOWED),
                Arguments.of(lost(), ProblemType.CHANGED_MEANWHILE),
                Arguments.of(
                        new SQLTransientConnectionException(TYPED),
                        ProblemType.DATABASE_UNAVAILABLE),
                Arguments.of(
                        new SQLException(TYPED, new ResourceException(TYPED)),
                        ProblemType.DATABASE_UNAVAILABLE),
                Arguments.of(new ForbiddenException(), ProblemType.NOT_ALLOWED),
                Arguments.of(new NotAuthorizedException("Bearer"), ProblemType.SIGN_IN_NEEDED),
                Arguments.of(new NotFoundException(), ProblemType.NOT_FOUND),
                Arguments.of(new NotAllowedException("GET"), ProblemType.METHOD_NOT_OFFERED),
                Arguments.of(new NotAcceptableException(), ProblemType.FORMAT_NOT_OFFERED),
                Arguments.of(new NotSupportedException(), ProblemType.MEDIA_TYPE_UNKNOWN),
                Arguments.of(new BadRequestException(TYPED), ProblemType.BODY_UNREADABLE),
                Arguments.of(new ProcessingException(TYPED), ProblemType.BODY_UNREADABLE),
                Arguments.of(new JsonException(TYPED), ProblemType.BODY_UNREADABLE));
    }

    /** As a lost update arrives from the server. */
    private static Throwable lost() {
        RollbackException rollback = new RollbackException(TYPED);
        rollback.initCause(new OptimisticLockException(TYPED));
        return new EJBTransactionRolledbackException(TYPED, rollback);
    }

    @ParameterizedTest
    @MethodSource("known")
    void what_is_known_is_told_by_its_name_and_with_no_words_of_its_own(
            Throwable thrown, ProblemType type) {
        Problem problem = Problems.from(new EJBException("wrapped", asException(thrown)));
        assertThat(problem.type()).isEqualTo(type);
        assertThat(problem.facts()).isEmpty();
    }

    private static Exception asException(Throwable thrown) {
        return thrown instanceof Exception exception ? exception : new RuntimeException(thrown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"08000", "08001", "08006", "57P01", "57P02", "57P03", "53300"})
    void a_database_that_is_away_is_named_so(String state) {
        assertThat(Problems.from(inDatabase(state)).type())
                .isEqualTo(ProblemType.DATABASE_UNAVAILABLE);
    }

    @Test
    void a_character_that_no_database_keeps_is_the_fault_of_who_sent_it() {
        assertThat(Problems.from(inDatabase("22021")).type()).isEqualTo(ProblemType.INPUT_INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42601", "22003", "57014", "53100", "", "XX000"})
    void a_database_that_refuses_is_an_incident(String state) {
        assertThat(Problems.from(inDatabase(state)).type()).isEqualTo(ProblemType.UNEXPECTED);
        assertThat(Problems.from(inDatabase(null)).type()).isEqualTo(ProblemType.UNEXPECTED);
    }

    private static Throwable inDatabase(String state) {
        return new EJBException(
                "x", new PersistenceException(TYPED, new SQLException(TYPED, state)));
    }

    @Test
    void what_nobody_foresaw_gets_a_number_and_its_words_go_nowhere() {
        Throwable thrown = new IllegalStateException(TYPED, new IOException(TYPED));
        thrown.addSuppressed(new IOException(TYPED));
        Problem problem = Problems.from(thrown);
        assertThat(problem.type()).isEqualTo(ProblemType.UNEXPECTED);
        assertThat(problem.facts()).containsOnlyKeys("incident");
        String number = problem.facts().get("incident").toString();
        assertThat(number).matches("[0-9a-f]{8}");
        assertThat(problem).hasNoCause().hasNoSuppressedExceptions();
        assertThat(log).hasSize(1);
        assertThat(log.get(0))
                .contains(number, "IllegalStateException", "IOException", "ProblemsTest")
                .doesNotContain(TYPED);
    }

    @Test
    void each_incident_has_its_own_number() {
        Problem one = Problems.from(new IllegalStateException());
        assertThat(Problems.from(new IllegalStateException()).facts()).isNotEqualTo(one.facts());
    }

    @Test
    void causes_in_a_ring_and_causes_without_end_come_to_an_end() {
        RuntimeException one = new RuntimeException("one");
        RuntimeException two = new RuntimeException("two", one);
        one.initCause(two);
        assertThat(Problems.from(one).type()).isEqualTo(ProblemType.UNEXPECTED);
        Throwable deep = new Problem(ProblemType.NOT_FOUND);
        for (int i = 0; i < 100; i++) {
            deep = new RuntimeException(deep);
        }
        assertThat(Problems.from(deep).type()).isEqualTo(ProblemType.UNEXPECTED);
    }
}
