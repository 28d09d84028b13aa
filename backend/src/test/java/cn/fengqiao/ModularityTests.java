package cn.fengqiao;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** Who may know whom: the arrows are in each subject's package-info, this test holds them. */
class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of("cn.fengqiao");

    @Test
    void subjectsKnowOnlyWhomTheySayTheyKnow() {
        modules.verify();
    }

    @Test
    void everyModuleDeclaresWhatItMayDependOn() {
        assertThat(modules.stream()).isNotEmpty().allSatisfy(module -> {
            var declared = module.getBasePackage().getAnnotation(ApplicationModule.class);
            assertThat(declared)
                    .as("@ApplicationModule on the package-info of " + module.getIdentifier())
                    .isPresent();
            assertThat(declared.orElseThrow().allowedDependencies())
                    .as("allowedDependencies of " + module.getIdentifier())
                    .doesNotContain(ApplicationModule.OPEN_TOKEN);
        });
    }

    @Test
    void thePictureOfTheSubjectsIsDrawn() {
        new Documenter(modules).writeModulesAsPlantUml();

        assertThat(java.nio.file.Path.of("target/spring-modulith-docs/components.puml"))
                .exists();
    }
}
