package cn.fengqiao;

import static cn.fengqiao.testing.Rules.BE_NULL_MARKED;
import static cn.fengqiao.testing.Rules.CALL_A_HIDDEN_CLOCK;
import static cn.fengqiao.testing.Rules.HAVE_A_VERSION;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.repository.Repository;

/** What must be true everywhere in the backend; read the names of the methods. */
class ArchitectureTests {

    private static final JavaClasses BACKEND =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("cn.fengqiao");

    @Test
    void everyPackageIsNullMarked() {
        classes().should(BE_NULL_MARKED).check(BACKEND);
    }

    @Test
    void everyNodeIsVersioned() {
        classes()
                .that()
                .areAnnotatedWith(Node.class)
                .should(HAVE_A_VERSION)
                .allowEmptyShould(true)
                .check(BACKEND);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses().should(CALL_A_HIDDEN_CLOCK).check(BACKEND);
    }

    @Test
    void thePlannersJudgeKnowsNothingOfItsEngineNorTheEngineOfTheJudge() {
        noClasses()
                .that()
                .resideInAPackage("cn.fengqiao.planner.judge..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("cn.fengqiao.planner.engine..")
                .check(BACKEND);
        noClasses()
                .that()
                .resideInAPackage("cn.fengqiao.planner.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("cn.fengqiao.planner.judge..")
                .check(BACKEND);
    }

    @Test
    void repositoriesStayInsideTheirModule() {
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .should()
                .notHaveModifier(JavaModifier.PUBLIC)
                .allowEmptyShould(true)
                .check(BACKEND);
    }

    @Test
    void nodesStayInsideTheirModule() {
        classes()
                .that()
                .areAnnotatedWith(Node.class)
                .should()
                .notHaveModifier(JavaModifier.PUBLIC)
                .allowEmptyShould(true)
                .check(BACKEND);
    }

    @Test
    void theBackendKnowsNothingOfVaadin() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(BACKEND);
    }

    @Test
    void onlyTheStoreKnowsTheEmbeddedDatabase() {
        noClasses()
                .that()
                .resideOutsideOfPackage("cn.fengqiao.store..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.neo4j..").and(not(resideInAPackage("org.neo4j.driver.."))))
                .check(BACKEND);
    }

    /** The analysts' questions need a read-only session of their own that can be cancelled. */
    @Test
    void onlyTheStoreAndTheAnalystsQuestionsHoldTheConnection() {
        noClasses()
                .that()
                .resideOutsideOfPackages("cn.fengqiao.store..", "cn.fengqiao.analysis..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Driver.class, Session.class, Transaction.class, GraphDatabase.class)
                .check(BACKEND);
    }

    @Test
    void thePlannerIsPlainJava() {
        noClasses()
                .that()
                .resideInAPackage("cn.fengqiao.planner..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.springframework..")
                        .and(not(resideInAPackage("org.springframework.modulith..")))
                        .or(resideInAPackage("org.neo4j..")))
                .check(BACKEND);
    }
}
