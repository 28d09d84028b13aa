package cn.fengqiao.ui.walk;

import cn.fengqiao.testing.GraphTest;
import cn.fengqiao.ui.FengqiaoApplication;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * A test that walks through the whole product in headless Chromium: the real program on a free port, the test database,
 * an autowired {@link Walk}. The graph is wiped before each test; {@link Walk#loadDemo} fills it.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@GraphTest
@SpringBootTest(
        classes = FengqiaoApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "vaadin.productionMode=true")
@Import(Walk.class)
public @interface WalkTest {}
