package vn.dangvan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/** What a scan is says its beginning, not its name. */
class PaperFileTest {
    @ParameterizedTest
    @CsvSource({"255044462D312E37,PDF", "FFD8FFE0,JPEG", "89504E470D0A1A0A00,PNG"})
    void a_scan_is_known_by_its_first_bytes(String begins, PaperFile.Type type) {
        assertThat(PaperFile.Type.ofScan(HexFormat.of().parseHex(begins))).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%PDF",
                " %PDF-1.7",
                "<html>",
                "GIF89a",
                "PK\u0003\u0004",
                "MZ",
                "<svg/>"
            })
    void anything_else_is_refused(String begins) {
        byte[] bytes = begins.getBytes(StandardCharsets.ISO_8859_1);
        Problem problem = catchThrowableOfType(Problem.class, () -> PaperFile.Type.ofScan(bytes));
        assertThat(problem.type()).isEqualTo(ProblemType.COPY_UNKNOWN);
    }

    @Test
    void a_file_does_not_tell_what_is_in_it() {
        PaperFile file = new PaperFile("12-TB-UBND.pdf", PaperFile.Type.PDF, new byte[3]);
        assertThat(file.toString()).isEqualTo("PaperFile[PDF]");
        assertThat(file.hash()).hasSize(32);
    }
}
