package vn.dangvan.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dangvan.problem.ProblemType.DRAFT_UNKNOWN;
import static vn.dangvan.sealing.Refusals.assertRefused;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dangvan.problem.Problem;

class DraftTokenTest {
    @Test
    void a_token_can_be_read_back() {
        DraftToken token = DraftToken.random();
        DraftToken read = DraftToken.parse(token.text());
        assertThat(token.text()).matches("[A-Za-z0-9_-]{24}").isEqualTo(read.text());
        assertThat(read.lookup()).hasSize(32).isEqualTo(token.lookup());
        assertThat(read.key()).isEqualTo(token.key());
    }

    @Test
    void no_two_tokens_are_the_same() {
        assertThat(Stream.generate(DraftToken::random).limit(1000).map(DraftToken::text))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "AAAAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAAAA=",
                "AAAAAAAAAAAAAAAAAAAAAAA+",
                "AAAAAAAAAAAAAAAAAAAAAAA\n",
                " AAAAAAAAAAAAAAAAAAAAAAA",
                "ắAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void what_is_no_token_is_refused_like_an_unknown_one(String written) {
        assertRefused(DRAFT_UNKNOWN, () -> DraftToken.parse(written));
    }

    @Property
    void whatever_arrives_it_is_a_token_or_a_refusal(@ForAll String written) {
        try {
            assertThat(DraftToken.parse(written).text()).isEqualTo(written);
        } catch (Problem refusal) {
            assertThat(refusal.type()).isEqualTo(DRAFT_UNKNOWN);
        }
    }

    @Test
    void printed_it_tells_nothing() {
        assertThat(DraftToken.random()).hasToString("DraftToken[…]");
    }
}
