package vn.dangvan.canary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceUnit;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jboss.resteasy.spi.Registry;
import vn.dangvan.accountability.Recorded;
import vn.dangvan.problem.Problem;

/** The house's faults, one by one. */
public final class Canary {
    private Canary() {}

    /** Uses a package, though its own has no row. */
    public static class Wanderer {
        Problem problem;
    }

    /** Holds on to one server. */
    public static class Bound {
        Registry registry;
    }

    /** Stands before a single class, and shows it in its name. */
    public interface IThing {}

    /** Says how it is used. */
    public abstract static class AbstractThing {}

    /** Says how it travels. */
    public static class ThingDTO {}

    /** Says nothing. */
    public static class ThingUtil implements IThing {}

    /** Could change without an entry, and anybody could change it. */
    @Entity
    public static class Unrecorded {
        private String name;

        public void setName(String name) {
            this.name = name;
        }

        String name() {
            return name;
        }
    }

    /** Shows its inside. */
    @Entity
    public static class Bare extends Recorded {
        public String name;
    }

    /** Cannot be a proxy. */
    @Entity
    public static final class Fixed extends Recorded {}

    /** A start-up bean with a method for anybody. */
    @Singleton
    public static class Started {
        public void begin() {}
    }

    /** A bean on which the container checks no roles. */
    public static class Idle {
        @RolesAllowed("leader")
        void act() {}
    }

    /** Goes to the database itself. */
    public static class Bypass {
        int act(EntityManager em) {
            return em.createQuery("delete from Unrecorded").executeUpdate();
        }
    }

    /** Wants its entity manager while the archive is still coming up. */
    public static class Early {
        @PersistenceContext EntityManager em;
    }

    /** Wants the factory at the same moment. */
    public static class Earlier {
        @PersistenceUnit EntityManagerFactory factory;
    }

    /** Has a watch of its own. */
    public static class Watch {
        Supplier<LocalDate> today() {
            return LocalDate::now;
        }
    }

    /** Prints. */
    public static class Loud {
        void act() {
            System.out.println();
        }
    }

    /** Does everything. */
    @Stateless
    public static class Crowded {
        @Inject Problem a;
        @Inject Problem b;
        @Inject Problem c;
        @Inject Problem d;
        @Inject Problem e;
        @Inject Problem f;
        @Inject Problem g;
        @Inject Problem h;
        @Inject Problem i;

        public void one() {}

        public void two() {}

        public void three() {}

        public void four() {}

        public void five() {}

        public void six() {}

        public void seven() {}

        public void eight() {}

        public void nine() {}
    }
}
