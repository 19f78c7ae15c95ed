package vn.dangvan.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses keep the language of the page and everything else that stood in them. */
class TextAddressTest {
    private static Text at(String path, String query, String language, String... attributes) {
        Map<String, String> answers = new HashMap<>();
        answers.put("getRequestURI", path);
        answers.put("getQueryString", query);
        answers.put("getParameter", language);
        answers.put("getContextPath", "");
        for (int i = 0; i < attributes.length; i += 2) {
            answers.put(attributes[i], attributes[i + 1]);
        }
        Text text = new Text();
        text.request =
                (HttpServletRequest)
                        Proxy.newProxyInstance(
                                Text.class.getClassLoader(),
                                new Class<?>[] {HttpServletRequest.class},
                                (self, method, given) ->
                                        answers.get(
                                                "getAttribute".equals(method.getName())
                                                        ? (String) given[0]
                                                        : method.getName()));
        return text;
    }

    @ParameterizedTest
    @CsvSource({
        "/,,vi,/?lang=en",
        "/help,lang=en,en,/help?lang=vi",
        "/intake/later,d=x&at=who,vi,/intake/later?d=x&at=who&lang=en",
        "/intake/later,lang=en&d=x,en,/intake/later?d=x&lang=vi",
        "//elsewhere.example/,,vi,/elsewhere.example/?lang=en"
    })
    void the_switch_changes_the_language_and_nothing_else(
            String path, String query, String language, String switched) {
        assertThat(at(path, query, language).getSwitchUrl()).isEqualTo(switched);
    }

    @Test
    void the_switch_of_an_error_page_leads_to_what_was_asked_for() {
        Text text =
                at("/problems.xhtml", null, "vi", "jakarta.servlet.error.request_uri", "/nowhere");
        assertThat(text.getSwitchUrl()).isEqualTo("/nowhere?lang=en");
    }

    @Test
    void links_stay_in_the_language_of_their_page() {
        assertThat(at("/", null, "vi").to("/help")).isEqualTo("/help");
        assertThat(at("/", null, "en").to("/help")).isEqualTo("/help?lang=en");
    }
}
