package vn.dangvan.authorisation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds every way into the system by looking, so that none can be forgotten. */
final class EntryPoints {
    private static final List<Class<? extends Annotation>> BEANS =
            List.of(Stateless.class, Singleton.class, Stateful.class, MessageDriven.class);
    private static final List<Class<? extends Annotation>> RIGHTS =
            List.of(RolesAllowed.class, PermitAll.class, DenyAll.class);
    private static final String API = "/api/v1";

    private final Shipped shipped = Shipped.archive();

    /** {@code GET,/api/v1/units} and so on. */
    Set<String> endpoints() {
        Set<String> found = new TreeSet<>();
        for (Class<?> type : shipped.classes()) {
            for (Method method : type.getDeclaredMethods()) {
                String verb = verb(method);
                Path under = method.getAnnotation(Path.class);
                if (verb != null) {
                    found.add(verb + "," + joined(type.getAnnotation(Path.class), under));
                } else if (under != null) {
                    throw new IllegalStateException("The matrix cannot see behind " + method);
                }
            }
        }
        return found;
    }

    /** Pages and servlets, as they stand in addresses. */
    Set<String> pages() {
        Set<String> found = new TreeSet<>(shipped.pages());
        for (Class<?> type : shipped.classes()) {
            WebServlet servlet = type.getAnnotation(WebServlet.class);
            if (servlet != null) {
                found.addAll(List.of(servlet.value()));
                found.addAll(List.of(servlet.urlPatterns()));
            }
        }
        return found;
    }

    /** Whether a servlet answers there, and no page. */
    boolean isServlet(String entry) {
        return !shipped.pages().contains(entry);
    }

    /** {@code Intake.lodge} to the roles that may call it; all of {@code everybody} for anybody. */
    Map<String, Set<String>> useCases(Set<String> everybody) {
        Map<String, Set<String>> found = new TreeMap<>();
        for (Class<?> bean : shipped.classes().stream().filter(EntryPoints::isBean).toList()) {
            for (Method method : bean.getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
                    String name = bean.getSimpleName() + "." + method.getName();
                    Set<String> roles = roles(bean, method, everybody);
                    if (!roles.equals(found.getOrDefault(name, roles))) {
                        throw new IllegalStateException(name + " is two things in one name");
                    }
                    found.put(name, roles);
                }
            }
        }
        return found;
    }

    /** Rights written where the container does not look for them. */
    List<String> rightsWithoutEffect() {
        List<String> found = new ArrayList<>();
        for (Class<?> type : shipped.classes().stream().filter(t -> !isBean(t)).toList()) {
            Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredMethods()))
                    .filter(place -> RIGHTS.stream().anyMatch(place::isAnnotationPresent))
                    .forEach(place -> found.add(place.toString()));
        }
        return found;
    }

    /** {@code web.xml}, which could name servlets too. */
    String descriptor() {
        return shipped.descriptor();
    }

    private static boolean isBean(Class<?> type) {
        return BEANS.stream().anyMatch(type::isAnnotationPresent);
    }

    private static Set<String> roles(Class<?> bean, Method method, Set<String> everybody) {
        boolean ownRights = RIGHTS.stream().anyMatch(method::isAnnotationPresent);
        AnnotatedElement place = ownRights ? method : bean;
        RolesAllowed some = place.getAnnotation(RolesAllowed.class);
        if (some != null) {
            return Set.of(some.value());
        }
        if (place.isAnnotationPresent(DenyAll.class)) {
            return Set.of();
        }
        if (!place.isAnnotationPresent(PermitAll.class)) {
            throw new IllegalStateException(method + " does not say who may call it");
        }
        return everybody;
    }

    private static String verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(a -> a.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value)
                .findFirst()
                .orElse(null);
    }

    private static String joined(Path type, Path method) {
        String path = API + "/" + type.value() + "/" + (method == null ? "" : method.value());
        return path.replaceAll("/+", "/").replaceAll("/$", "");
    }
}
