package cn.fengqiao.testing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengqiao.store.Invariants;
import cn.fengqiao.store.TestDatabase;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Wipes the graph before each test and asks every invariant after each class. */
final class GraphExtension implements BeforeEachCallback, AfterAllCallback {

    private static final Set<ApplicationContext> SEEN = Collections.newSetFromMap(new WeakHashMap<>());

    @Override
    public void beforeEach(ExtensionContext test) {
        SecurityContextHolder.clearContext();
        if (SEEN.add(SpringExtension.getApplicationContext(test))) {
            TestDatabase.get().keepWhatIsThere();
        } else {
            TestDatabase.get().wipe();
        }
    }

    @Override
    public void afterAll(ExtensionContext test) {
        SecurityContextHolder.clearContext();
        var invariants = SpringExtension.getApplicationContext(test).getBean(Invariants.class);
        assertThat(invariants.check())
                .as("what must always hold, after " + test.getDisplayName())
                .isEmpty();
    }
}
