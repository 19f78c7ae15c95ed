package vn.dangvan.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemHandlerTest {
    @Test
    void a_page_that_has_expired_is_asked_for_again_from_this_host_only() {
        assertThat(ProblemHandler.again("/desk/case", null)).isEqualTo("/desk/case");
        assertThat(ProblemHandler.again("//elsewhere.example/desk/case.xhtml", null))
                .isEqualTo("/elsewhere.example/desk/case.xhtml");
    }

    @Test
    void the_case_of_an_expired_form_is_not_lost() {
        assertThat(ProblemHandler.again("/desk/case", "DV-2026-000123"))
                .isEqualTo("/desk/case?number=DV-2026-000123");
        assertThat(ProblemHandler.again("/desk/case", "1&x=2"))
                .isEqualTo("/desk/case?number=1%26x%3D2");
    }
}
