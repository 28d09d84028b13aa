package cn.fengqiao.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole backend on a real graph: one database for the whole JVM, holding nothing but reference data when a
 * test begins, and every invariant checked after the class.
 *
 * <p>Tests of the user interface put their own {@code @SpringBootTest} beside it.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ContextConfiguration(initializers = GraphContext.class)
@ExtendWith(GraphExtension.class)
public @interface GraphTest {}
