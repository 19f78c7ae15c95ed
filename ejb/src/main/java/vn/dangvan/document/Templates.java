package vn.dangvan.document;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Puts facts into the wording of a paper. The templates are ours and packed with the archive; the
 * facts are anybody's. So whatever a fact holds comes out as text: it is escaped, never read as a
 * directive, and no template reaches a class, a file or another template than those beside it.
 */
@ApplicationScoped
class Templates {
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private final Configuration templates;

    Templates() {
        templates = new Configuration(Configuration.VERSION_2_3_34);
        templates.setTemplateLoader(
                new ClassTemplateLoader(Templates.class.getClassLoader(), "papers"));
        templates.setDefaultEncoding("UTF-8");
        templates.setLocale(Locale.forLanguageTag("vi"));
        templates.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
        templates.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        templates.setAPIBuiltinEnabled(false);
        templates.setLocalizedLookup(false);
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        // An exception of a template may quote a fact, and a fact goes into no log.
        templates.setLogTemplateExceptions(false);
        templates.setAutoImports(Map.of("p", "macros.ftlh"));
    }

    /** The paper as XHTML. Every fact its template names MUST be there. */
    String markup(Form form, Map<String, ?> facts) {
        Map<String, Object> model = new HashMap<>(facts);
        model.put("name", form.nameVi());
        model.put("recipients", form.recipients());
        StringWriter out = new StringWriter();
        try {
            templates.getTemplate(form.key() + ".ftlh").process(model, out);
        } catch (IOException | TemplateException e) {
            throw new IllegalStateException("The template of " + form.key() + " failed");
        }
        return out.toString().strip();
    }

    /** What stands inside the page, to be shown inside another. */
    static String body(String markup) {
        return markup.substring(markup.indexOf("<body>") + 6, markup.lastIndexOf("</body>"))
                .replace("<h1>", "<h3>")
                .replace("</h1>", "</h3>");
    }

    /** The same as a tree. */
    static Document tree(String markup) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // The one it comes with prints what is wrong.
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(markup)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("A template is not well-formed");
        }
    }
}
