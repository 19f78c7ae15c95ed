package vn.dangvan.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** What every page of this house has to know about it. */
@Named
@ApplicationScoped
public class House {
    private static final boolean DEMO = Boolean.parseBoolean(System.getenv("DANGVAN_DEMO"));

    /** Whether what is shown here is made up, and nothing real should be filed. */
    public boolean isDemo() {
        return DEMO;
    }
}
