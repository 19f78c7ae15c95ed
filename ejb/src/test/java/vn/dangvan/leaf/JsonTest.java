package vn.dangvan.leaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.dangvan.transparency.Malformed;

class JsonTest {
    @Test
    void names_stand_in_the_order_of_rfc_8785_section_3_2_3() {
        Map<String, String> fields = new HashMap<>();
        for (String name : new String[] {"€", "\r", "\ufb33", "1", "😀", "\u0080", "ö"}) {
            fields.put(name, "");
        }
        assertThat(Json.write(fields))
                .isEqualTo(
                        "{\"\\r\":\"\",\"1\":\"\",\"\u0080\":\"\",\"ö\":\"\",\"€\":\"\",\"😀\":\"\",\"\ufb33\":\"\"}");
    }

    @Test
    void text_has_the_escapes_of_rfc_8785_section_3_2_2_and_no_others() {
        assertThat(Json.write(Map.of("string", "€$\u000f\nA'B\"\\\\\"/")))
                .isEqualTo("{\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
        assertThat(Json.write(Map.of("s", "\b\t\f\r\u0000\u001f\u007f\u2028")))
                .isEqualTo("{\"s\":\"\\b\\t\\f\\r\\u0000\\u001f\u007f\u2028\"}");
        assertThat(Json.write(Map.of())).isEqualTo("{}");
    }

    @Test
    void what_is_not_canonical_is_refused() {
        for (String bad :
                List.of(
                        "",
                        "{",
                        "{}x",
                        " {}",
                        "{\"a\":1}",
                        "{\"a\":null}",
                        "{\"b\":\"\",\"a\":\"\"}",
                        "{\"a\":\"\",\"a\":\"\"}",
                        "{\"a\":\"\\/\"}",
                        "{\"a\":\"\\u0041\"}",
                        "{\"a\": \"\"}",
                        "{\"a\":[\"\",]}",
                        "[\"\"]",
                        "{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{}}}}}}")) {
            assertThatThrownBy(() -> Json.read(bad)).as(bad).isInstanceOf(Malformed.class);
        }
        Map<String, Object> nested = Map.of("a", List.of(Map.of("b", "c"), "d"), "e", Map.of());
        assertThat(Json.read(Json.write(nested))).isEqualTo(nested);
    }

    @Property
    void any_other_reader_of_json_reads_the_same(
            @ForAll @Size(max = 5)
                    Map<@CharRange(to = '\ud7ff') String, @CharRange(to = '\ud7ff') String>
                            fields) {
        String written = Json.write(fields);
        assertThat(Json.read(written)).isEqualTo(fields);
        try (JsonReader reader = jakarta.json.Json.createReader(new StringReader(written))) {
            Map<String, String> read = new HashMap<>();
            reader.readObject().forEach((name, value) -> read.put(name, text(value)));
            assertThat(read).isEqualTo(fields);
        }
    }

    @Property(tries = 2000)
    void whatever_comes_is_read_or_refused(@ForAll String anything) {
        try {
            assertThat(Json.write(Json.read(anything))).isEqualTo(anything);
        } catch (Malformed e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    private static String text(JsonValue value) {
        return ((JsonString) value).getString();
    }
}
