package vn.dangvan.inner;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The archive that ships, with one more module that holds the tests. Never a list of classes. */
final class Shipped {
    private Shipped() {}

    static EnterpriseArchive with(Class<?> test) {
        EnterpriseArchive ear =
                ShrinkWrap.createFromZipFile(
                        EnterpriseArchive.class, new File("target/dangvan.ear"));
        WebArchive war =
                ShrinkWrap.create(WebArchive.class, "tests.war")
                        .addPackage(test.getPackage())
                        .addAsLibrary(jarOf(Assertions.class))
                        .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
        String descriptor = new String(bytes(ear), StandardCharsets.UTF_8);
        String more =
                "<module><web><web-uri>tests.war</web-uri><context-root>/tests</context-root></web></module>";
        ear.setApplicationXML(
                new StringAsset(descriptor.replaceFirst("</module>", "</module>" + more)));
        return ear.addAsModule(Testable.archiveToTest(war));
    }

    private static File jarOf(Class<?> library) {
        return new File(library.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    private static byte[] bytes(EnterpriseArchive ear) {
        try (var in = ear.get("META-INF/application.xml").getAsset().openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("The archive has no descriptor", e);
        }
    }
}
