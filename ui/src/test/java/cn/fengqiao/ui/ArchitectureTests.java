package cn.fengqiao.ui;

import static cn.fengqiao.testing.Rules.BE_NULL_MARKED;
import static cn.fengqiao.testing.Rules.CALL_A_HIDDEN_CLOCK;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.modulith.core.ApplicationModules;

/** What must be true everywhere in the pages; read the names of the methods. */
class ArchitectureTests {

    /** Classes of this module, whatever package they put themselves in. */
    private static final ImportOption OF_THIS_MODULE = location -> isOfThisModule(location);

    /** Also without the tests of the backend, which come as a jar; they may join subjects as they like. */
    private static final ImportOption NO_TESTS =
            location -> new ImportOption.DoNotIncludeTests().includes(location) && !location.contains("-tests.jar");

    private static final JavaClasses PAGES = new ClassFileImporter(
                    List.of(new ImportOption.DoNotIncludeTests(), OF_THIS_MODULE))
            .importPackages("cn.fengqiao");

    @Test
    void pagesUseOnlyWhatASubjectMakesPublic() {
        ApplicationModules.of("cn.fengqiao", NO_TESTS).verify();
    }

    @Test
    void theUserInterfaceLivesInItsOwnPackages() {
        classes().should().resideInAPackage("cn.fengqiao.ui..").check(PAGES);
    }

    @Test
    void everyPackageIsNullMarked() {
        classes().should(BE_NULL_MARKED).check(PAGES);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses().should(CALL_A_HIDDEN_CLOCK).check(PAGES);
    }

    @Test
    void viewsTalkToServicesNeverToTheStore() {
        noClasses()
                .that()
                .resideOutsideOfPackage("cn.fengqiao.ui.launch")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("cn.fengqiao.store..", "org.neo4j..", "org.springframework.data..")
                                .or(annotatedWith(Node.class)))
                .check(PAGES);
    }

    @Test
    void viewsStayInsideTheirFeature() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .notHaveModifier(JavaModifier.PUBLIC)
                .check(PAGES);
    }

    @Test
    void featuresOfTheUserInterfaceMeetOnlyThroughNavigation() {
        slices().matching("cn.fengqiao.ui.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(DescribedPredicate.alwaysTrue(), meetingPoint())
                .check(PAGES);
    }

    /** Each of these would start npm; WebJars and plain files are loaded with {@code context://}. */
    @Test
    void nothingAsksForAFrontEndBuild() {
        noClasses()
                .should()
                .beAnnotatedWith(NpmPackage.class)
                .orShould()
                .beAnnotatedWith(JsModule.class)
                .orShould()
                .beAnnotatedWith(CssImport.class)
                .orShould()
                .beAnnotatedWith(describe(
                        "a script of the bundle",
                        annotation -> annotation.getRawType().isEquivalentTo(JavaScript.class)
                                && !String.valueOf(annotation.get("value").orElse(""))
                                        .startsWith("context://")))
                .check(PAGES);
    }

    @Test
    void htmlIsNeverPutTogetherFromText() {
        noClasses().should().dependOnClassesThat().areAssignableTo(Html.class).check(PAGES);
        noClasses()
                .should()
                .callMethodWhere(describe(
                        "sets innerHTML",
                        call -> call.getName().equals("setInnerHTML")
                                || call.getName().equals("innerHTML")))
                .check(PAGES);
    }

    /** The frame and the start page serve every feature; a feature is entered through its navigation. */
    private static DescribedPredicate<JavaClass> meetingPoint() {
        return resideInAPackage("cn.fengqiao.ui.frame..")
                .or(resideInAPackage("cn.fengqiao.ui.start.."))
                .or(describe("are a navigation", type -> type.getSimpleName().endsWith("Navigation")));
    }

    private static boolean isOfThisModule(Location location) {
        return location.contains("/ui/target/classes/");
    }
}
