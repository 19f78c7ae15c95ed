package vn.dangvan;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds in one class whatever breaks a rule, and names it. */
final class Breaches {
    private static final int MOST_METHODS = 8;
    private static final int MOST_INJECTED = 8;
    private static final Pattern SAYS_HOW =
            Pattern.compile(
                    ".*(Impl|Manager|Helper|Utils?|DTO|Dto)|(Default|Abstract)[A-Z].*|I[A-Z].*");
    private static final Set<String> MACHINE =
            Set.of(
                    "java.lang.System.currentTimeMillis",
                    "java.time.ZoneId.systemDefault",
                    "java.util.Calendar.getInstance",
                    "java.util.TimeZone.getDefault");

    private Breaches() {}

    static ArchCondition<JavaClass> show(
            String what, Function<JavaClass, Stream<String>> breaches) {
        return new ArchCondition<>("not show " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                breaches.apply(type)
                        .map(breach -> type.getName() + ": " + what + ": " + breach)
                        .forEach(text -> events.add(SimpleConditionEvent.violated(type, text)));
            }
        };
    }

    static Stream<String> arrows(JavaClass type) {
        String from = Capabilities.row(type.getPackageName());
        Set<String> row = Capabilities.MAY_USE.getOrDefault(from, Set.of());
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .map(JavaClass::getPackageName)
                .filter(target -> target.startsWith(Capabilities.ROOT + "."))
                .map(Capabilities::row)
                .filter(to -> !to.equals(from) && !row.contains(to))
                .map(to -> from + " -> " + to);
    }

    static Stream<String> name(JavaClass type) {
        return Stream.of(type.getSimpleName()).filter(SAYS_HOW.asMatchPredicate());
    }

    /** A sealed interface is a closed list of records, and a list may have one line so far. */
    static Stream<String> lonely(JavaClass type) {
        boolean open = type.isInterface() && !type.isAnnotation() && !type.reflect().isSealed();
        long classes = type.getAllSubclasses().stream().filter(c -> !c.isInterface()).count();
        return Stream.of(type.getSimpleName()).filter(name -> open && classes == 1);
    }

    static Stream<String> openEntity(JavaClass type) {
        Stream<String> members =
                type.getMembers().stream()
                        .filter(
                                member ->
                                        member instanceof JavaMethod
                                                ? member.getName().matches("set[A-Z].*")
                                                : member instanceof JavaField
                                                        && isPublic(member)
                                                        && !isStatic(member))
                        .map(JavaMember::getFullName);
        boolean fixed = type.getModifiers().contains(JavaModifier.FINAL);
        return Stream.concat(members, Stream.of("final").filter(word -> fixed));
    }

    static Stream<String> roleless(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> isPublic(method) && !isStatic(method))
                .filter(method -> !method.getModifiers().contains(JavaModifier.BRIDGE))
                .filter(method -> !method.isAnnotatedWith(RolesAllowed.class))
                .filter(method -> !method.isAnnotatedWith(PermitAll.class))
                .map(JavaMember::getFullName);
    }

    static Stream<String> idleRoles(JavaClass type) {
        Stream<String> methods =
                type.getMethods().stream()
                        .filter(method -> method.isAnnotatedWith(RolesAllowed.class))
                        .map(JavaMember::getFullName);
        boolean whole = type.isAnnotatedWith(RolesAllowed.class);
        return Stream.concat(methods, Stream.of("the whole class").filter(word -> whole));
    }

    static Stream<String> crowd(JavaClass type) {
        long methods = type.getMethods().stream().filter(Breaches::isPublic).count();
        long injected =
                type.getFields().stream().filter(f -> f.isAnnotatedWith(Inject.class)).count();
        return Stream.concat(
                Stream.of(methods + " methods").filter(text -> methods > MOST_METHODS),
                Stream.of(injected + " injected").filter(text -> injected > MOST_INJECTED));
    }

    static Stream<String> machineTime(JavaClass type) {
        return calls(type).filter(Breaches::asksTheMachine).map(CodeUnitAccessTarget::getFullName);
    }

    private static boolean asksTheMachine(CodeUnitAccessTarget call) {
        String owner = call.getOwner().getName();
        boolean told =
                call.getRawParameterTypes().stream().anyMatch(p -> p.isEquivalentTo(Clock.class));
        boolean now = owner.startsWith("java.time.") && call.getName().equals("now");
        boolean clock =
                owner.equals("java.time.Clock") && call.getName().matches("(system|tick).*");
        boolean today =
                Set.of("java.util.Date", "java.util.GregorianCalendar").contains(owner)
                        && call.getName().equals("<init>")
                        && call.getRawParameterTypes().isEmpty();
        return !told && (now || clock) || today || MACHINE.contains(owner + "." + call.getName());
    }

    static Stream<String> bulk(JavaClass type) {
        return calls(type)
                .map(CodeUnitAccessTarget::getFullName)
                .filter(call -> call.contains(".executeUpdate("));
    }

    private static Stream<CodeUnitAccessTarget> calls(JavaClass type) {
        return type.getAccessesFromSelf().stream()
                .map(JavaAccess::getTarget)
                .filter(CodeUnitAccessTarget.class::isInstance)
                .map(CodeUnitAccessTarget.class::cast);
    }

    private static boolean isPublic(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static boolean isStatic(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.STATIC);
    }
}
