package vn.dangvan.inner;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.dangvan.house.TestStack;

/** Has the second server up before Arquillian looks for it. Does nothing inside that server. */
public class Running implements BeforeAllCallback {
    @Override
    public void beforeAll(ExtensionContext context) {
        if (System.getProperty("jboss.server.base.dir") == null) {
            TestStack.inner();
        }
    }
}
