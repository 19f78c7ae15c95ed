package vn.dangvan.journey;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page at both widths, in both lights, in both languages: each page in four of the eight
 * ways, so that any two of the three meet on it; its neighbour in the list in the other four.
 * {@code -Dpages.every} looks at each in all eight.
 */
class EveryPageJourney {
    private static final int PHONE = 320;
    private static final int DESKTOP = 1440;
    private static final boolean ALL = Boolean.getBoolean("pages.every");
    private static final List<String> OPEN =
            List.of(
                    "/",
                    "/intake/door",
                    "/intake/track",
                    "/intake/for-us",
                    "/help",
                    "/procedures",
                    "/law",
                    "/law?part=complaints",
                    "/law?part=reporting",
                    "/law?part=forms",
                    "/law?part=acts",
                    "/law?part=codes",
                    "/law?part=keeping&on=2019-13-40",
                    "/calculator",
                    "/calculator?step=complaint.accept&from=16/11/2026",
                    "/calculator?step=reception.answer&from=x",
                    "/reception",
                    "/reception?unit=xa-dong-lac",
                    "/reception/turn",
                    "/ledger",
                    "/ledger/format",
                    "/ledger/verify",
                    "/problems/not-found",
                    "/no-such-page");
    private static final List<String> DESK =
            List.of(
                    "/desk",
                    "/desk/docket?queue=open",
                    "/desk/docket?queue=closed",
                    "/desk/erasure",
                    "/desk/reception",
                    "/desk/reception-book",
                    "/desk/reporting",
                    "/desk/help");

    static Stream<Arguments> ways() {
        return Stream.of(PHONE, DESKTOP)
                .flatMap(
                        width ->
                                Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                                        .flatMap(
                                                colours ->
                                                        Stream.of("vi", "en")
                                                                .map(
                                                                        lang ->
                                                                                Arguments.of(
                                                                                        width,
                                                                                        colours,
                                                                                        lang))));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void every_page_is_open_to_everybody_at_any_width_in_any_light_and_language(
            int width, ColorScheme colours, String lang) {
        try (Visit visit = Visit.by(width, colours, true)) {
            for (String path : turns(OPEN, width, colours, lang)) {
                visit.open(with(path, lang)).look(picture(path, width, colours, lang));
            }
            visit.signIn("lanhdao.tinh", "/desk?lang=" + lang);
            for (String path : turns(DESK, width, colours, lang)) {
                visit.open(with(path, lang)).look(picture(path, width, colours, lang));
            }
        }
    }

    private static List<String> turns(
            List<String> pages, int width, ColorScheme colours, String lang) {
        boolean odd = width == PHONE ^ colours == ColorScheme.DARK ^ lang.equals("en");
        return IntStream.range(0, pages.size())
                .filter(page -> ALL || odd == (page % 2 == 1))
                .mapToObj(pages::get)
                .toList();
    }

    private static String with(String path, String lang) {
        return path + (path.contains("?") ? "&" : "?") + "lang=" + lang;
    }

    private static String picture(String path, int width, ColorScheme colours, String lang) {
        String name = path.equals("/") ? "home" : path.substring(1).replaceAll("[^a-z]+", "-");
        return "pages/%s-%d-%s-%s"
                .formatted(name, width, colours.name().toLowerCase(Locale.ROOT), lang);
    }
}
