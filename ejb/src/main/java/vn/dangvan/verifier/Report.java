package vn.dangvan.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import vn.dangvan.verifier.Arguments.WrongUse;

/** Where a command says what it found, in one of the languages. */
final class Report {
    static final List<String> LANGUAGES = List.of("vi", "en");

    private final PrintStream out;
    private final ResourceBundle words;
    private final ResourceBundle acts;
    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;

    private Report(String language, PrintStream out) {
        Locale locale = new Locale(language);
        this.out = out;
        this.words = bundle("words_" + language);
        this.acts = bundle("acts_" + language);
        this.day = DateTimeFormatter.ofPattern(words.getString("form.day"), locale);
        this.moment = DateTimeFormatter.ofPattern(words.getString("form.moment"), locale);
    }

    /**
     * @param language one of {@link #LANGUAGES}; the language of the machine if null
     * @throws WrongUse if there is no such language
     */
    static Report in(String language, PrintStream out) {
        String own = Locale.getDefault().getLanguage();
        String wanted = language != null ? language : LANGUAGES.contains(own) ? own : "en";
        if (!LANGUAGES.contains(wanted)) {
            throw new WrongUse("wrong.language", wanted);
        }
        return new Report(wanted, out);
    }

    /** One line, in words. */
    void say(String key, Object... details) {
        out.println(words(key, details));
    }

    /** One line as it is. */
    void line(String text) {
        out.println(text);
    }

    /** The words of a key. Days are written as people write them, numbers without marks. */
    String words(String key, Object... details) {
        Object[] written = Arrays.stream(details).map(this::written).toArray();
        return MessageFormat.format(words.getString(key), written);
    }

    /** What was done, in words where there are some: a later act has none here yet. */
    String act(String code) {
        try {
            return acts.getString(code) + " (" + printable(code) + ")";
        } catch (MissingResourceException e) {
            return printable(code);
        }
    }

    private String written(Object detail) {
        if (detail instanceof LocalDate date) {
            return day.format(date);
        }
        return detail instanceof ZonedDateTime time
                ? moment.format(time)
                : printable(String.valueOf(detail));
    }

    /** What comes out of a file moves no cursor and turns no line around. */
    static String printable(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\u2028\\u2029]", "\ufffd");
    }

    private static ResourceBundle bundle(String name) {
        try (InputStream in = Report.class.getResourceAsStream(name + ".properties")) {
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
