package cn.fengqiao.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;
import org.springframework.data.annotation.Version;

/** Conditions that the architecture tests of the backend and of the user interface share. */
public final class Rules {

    private static final Set<String> CLOCKS =
            Set.of("now", "currentTimeMillis", "systemUTC", "systemDefaultZone", "system");

    public static final ArchCondition<JavaClass> BE_NULL_MARKED = condition(
            "be in a package whose package-info says @NullMarked",
            type -> type.getPackage().isAnnotatedWith(NullMarked.class));

    public static final ArchCondition<JavaClass> HAVE_A_VERSION = condition(
            "have a field with Spring Data's @Version",
            type -> type.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(Version.class)));

    /** {@code now()} without a clock as argument, and the like; the bean of the clock itself is made in the store. */
    public static final ArchCondition<JavaClass> CALL_A_HIDDEN_CLOCK = new ArchCondition<>("call a hidden clock") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            type.getMethodCallsFromSelf().stream()
                    .filter(Rules::readsAHiddenClock)
                    .forEach(call -> events.add(SimpleConditionEvent.satisfied(call, call.getDescription())));
        }
    };

    private Rules() {}

    private static boolean readsAHiddenClock(JavaMethodCall call) {
        var owner = call.getTargetOwner();
        var temporal =
                owner.getPackageName().equals("java.time") || owner.getName().equals("java.lang.System");
        var given = call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        return temporal
                && CLOCKS.contains(call.getName())
                && !given
                && !call.getOriginOwner().getFullName().equals("cn.fengqiao.store.StoreConfiguration");
    }

    private static ArchCondition<JavaClass> condition(String description, Predicate<JavaClass> holds) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var message = type.getFullName() + (holds.test(type) ? " does " : " does not ") + description;
                events.add(new SimpleConditionEvent(type, holds.test(type), message));
            }
        };
    }
}
