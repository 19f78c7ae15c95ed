package vn.dangvan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static vn.dangvan.Breaches.show;
import static vn.dangvan.Exceptions.notListed;

import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceUnit;
import java.util.List;
import vn.dangvan.accountability.Recorded;
import vn.dangvan.canary.Canary;
import vn.dangvan.canary.web.CanaryPage;

/** What no class of the house does, each rule with the classes that were made to break it. */
enum HouseRule {
    PACKAGES_USE_ONLY_WHAT_THEIR_ROW_NAMES(
            classes().should(show("wrong arrow", Breaches::arrows)), Canary.Wanderer.class),

    NOBODY_NAMES_THE_SERVERS_OWN_TYPES(
            noClasses()
                    .that(notListed(Exceptions.SERVER))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.wildfly..", "org.jboss..", "org.hibernate..", "io.undertow.."),
            Canary.Bound.class),

    NAMES_SAY_WHAT_AND_NOT_HOW(
            classes().should(show("a name that says how", Breaches::name)),
            Canary.IThing.class,
            Canary.AbstractThing.class,
            Canary.ThingDTO.class,
            Canary.ThingUtil.class),

    NO_INTERFACE_STANDS_BEFORE_A_SINGLE_CLASS(
            classes().should(show("an interface for one class", Breaches::lonely)),
            Canary.IThing.class),

    EVERY_ENTITY_IS_RECORDED(
            classes()
                    .that()
                    .areAnnotatedWith(Entity.class)
                    .and(notListed(Exceptions.UNRECORDED))
                    .should()
                    .beAssignableTo(Recorded.class),
            Canary.Unrecorded.class),

    AN_ENTITY_IS_CHANGED_BY_ITS_BEHAVIOUR_ONLY(
            classes()
                    .that()
                    .areAnnotatedWith(Entity.class)
                    .should(show("an entity out of hand", Breaches::openEntity)),
            Canary.Unrecorded.class,
            Canary.Bare.class,
            Canary.Fixed.class),

    EVERY_USE_CASE_STATES_ITS_ROLES(
            classes()
                    .that()
                    .areAnnotatedWith(Stateless.class)
                    .or()
                    .areAnnotatedWith(Singleton.class)
                    .should(show("a method without roles", Breaches::roleless)),
            Canary.Crowded.class,
            Canary.Started.class),

    ROLES_STAND_ONLY_WHERE_THE_CONTAINER_CHECKS_THEM(
            classes()
                    .that()
                    .areNotAnnotatedWith(Stateless.class)
                    .and()
                    .areNotAnnotatedWith(Singleton.class)
                    .should(show("roles that nobody checks", Breaches::idleRoles)),
            Canary.Idle.class),

    USE_CASES_STAY_SMALL(
            classes()
                    .that()
                    .areAnnotatedWith(Stateless.class)
                    .should(show("too much in one place", Breaches::crowd)),
            Canary.Crowded.class),

    PAGES_AND_RESOURCES_NEVER_TOUCH_AN_ENTITY(
            noClasses()
                    .that()
                    .resideInAPackage("..web..")
                    .should()
                    .dependOnClassesThat()
                    .areAnnotatedWith(Entity.class),
            CanaryPage.class),

    ONLY_THE_CLOCK_KNOWS_WHICH_DAY_IT_IS(
            classes()
                    .that(notListed(Exceptions.CLOCK))
                    .should(show("asks the machine", Breaches::machineTime)),
            Canary.Watch.class),

    ONLY_STORES_TALK_TO_THE_DATABASE(
            noClasses()
                    .that(notListed(Exceptions.STORES))
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(EntityManager.class),
            Canary.Bypass.class),

    NO_DEPLOYMENT_RACES_THE_PERSISTENCE_UNIT(
            noClasses()
                    .that(notListed(Exceptions.SOURCE))
                    .should()
                    .dependOnClassesThat()
                    .belongToAnyOf(PersistenceContext.class, PersistenceUnit.class),
            Canary.Early.class,
            Canary.Earlier.class),

    NOTHING_IS_CHANGED_BEHIND_THE_STAMP(
            classes()
                    .that(notListed(Exceptions.BULK))
                    .should(show("a change in bulk", Breaches::bulk)),
            Canary.Bypass.class),

    NOTHING_IS_PRINTED(NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS, Canary.Loud.class);

    final ArchRule rule;
    final List<Class<?>> canaries;

    HouseRule(ArchRule rule, Class<?>... canaries) {
        this.rule = rule.as(name());
        this.canaries = List.of(canaries);
    }
}
