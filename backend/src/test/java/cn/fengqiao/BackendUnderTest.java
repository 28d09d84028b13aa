package cn.fengqiao;

import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * All subjects without the pages. Marked as a test class ({@code @ExtendWith}), so that the scan of the real application
 * in tests of the user interface passes over it.
 */
@SpringBootApplication
@ExtendWith(SpringExtension.class)
public class BackendUnderTest {}
