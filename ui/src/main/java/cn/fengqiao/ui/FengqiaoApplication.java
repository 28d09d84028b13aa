package cn.fengqiao.ui;

import cn.fengqiao.ui.launch.Launch;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * The product: pages, services and, by default, the database in the same process. Beans go by their full class names, so
 * that two subjects may each have a {@code Forms}.
 */
@SpringBootApplication(
        scanBasePackages = "cn.fengqiao",
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class FengqiaoApplication {

    public static void main(String[] args) {
        Launch.main(FengqiaoApplication.class, args);
    }
}
