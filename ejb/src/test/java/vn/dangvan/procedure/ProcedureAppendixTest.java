package vn.dangvan.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The appendix of the law names every act there is, and no other. */
class ProcedureAppendixTest {
    @Test
    void every_act_carries_out_a_rule_of_the_appendix() throws IOException {
        Set<String> acts = new TreeSet<>();
        new Acts().all().forEach(act -> acts.add(act.key()));
        assertThat(named()).isEqualTo(acts);
    }

    private static Set<String> named() throws IOException {
        try (InputStream file = Acts.class.getResourceAsStream("/law/README.md")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Pattern.compile("`act:([a-z-]+)`")
                    .matcher(text)
                    .results()
                    .map(found -> found.group(1))
                    .filter(name -> !name.equals("key"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
