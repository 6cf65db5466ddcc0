package mulot;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may import whom; see docs/architecture.md. */
@AnalyzeClasses(packages = "mulot", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String JSPECIFY = "org.jspecify..";

    @ArchTest
    static final ArchRule kernelIsPure = classes()
            .that()
            .resideInAPackage("mulot.play")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("mulot.play", "java.lang..", "java.util..", JSPECIFY)
            .because("rules are pure functions: no input or output, no clock, no chance of their own");

    @ArchTest
    static final ArchRule wordsStandAlone = only("mulot.i18n", "mulot.i18n");

    @ArchTest
    static final ArchRule countingStandsAlone = only("mulot.consumption", "mulot.consumption");

    @ArchTest
    static final ArchRule levelsKnowKernelAndWords =
            only("mulot.level", "mulot.level", "mulot.play", "mulot.i18n", "mulot.home");

    @ArchTest
    static final ArchRule widgetsKnowWordsOnly = only("mulot.ui", "mulot.ui", "mulot.i18n", "mulot.home");

    @ArchTest
    static final ArchRule classroomHasNoScreenAndNoDatabase =
            only("mulot.classroom", "mulot.classroom", "mulot.play", "mulot.i18n");

    @ArchTest
    static final ArchRule storeKnowsPupilsAndAttempts =
            only("mulot.store", "mulot.store", "mulot.classroom", "mulot.play", "mulot.i18n");

    @ArchTest
    static final ArchRule reportsHaveNoScreen = only(
            "mulot.report",
            "mulot.report",
            "mulot.consumption",
            "mulot.store",
            "mulot.classroom",
            "mulot.level",
            "mulot.play",
            "mulot.i18n",
            "mulot.home");

    @ArchTest
    static final ArchRule onlyReportsMakeDocuments = noClasses()
            .that()
            .resideOutsideOfPackage("mulot.report")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox..")
            .because("they are large and are loaded only when something is taken away");

    @ArchTest
    static final ArchRule teacherKnowsNoGame = only(
            "mulot.teacher",
            "mulot.teacher",
            "mulot.report",
            "mulot.consumption",
            "mulot.store",
            "mulot.classroom",
            "mulot.level",
            "mulot.play",
            "mulot.ui",
            "mulot.i18n");

    @ArchTest
    static final ArchRule gamesDoNotKnowEachOther =
            slices().matching("mulot.mechanic.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule onlyPicturesDraw = noClasses()
            .that()
            .resideInAPackage("mulot.mechanic..")
            .and(isNotDrawn())
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "com.almasb..")
            .because("rules and states of a game work without a screen");

    @ArchTest
    static final ArchRule onlyMotionCallsTheEngine = noClasses()
            .that()
            .resideOutsideOfPackages("mulot.ui", "mulot.mechanic..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.almasb..");

    @ArchTest
    static final ArchRule onlyMotionKeepsMoving = noClasses()
            .that()
            .resideOutsideOfPackage("mulot.ui")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("javafx.animation.Timeline")
            .because("an animation wakes the toolkit at every frame: what is done once a second is a Beat");

    @ArchTest
    static final ArchRule nobodyPlaysMedia = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene.media..", "java.net.http..")
            .because("there may be no sound card, and there is no network");

    @ArchTest
    static final ArchRule namesSayWhat = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Service|Base)")
            .because("a class is named after what it is");

    private static ArchRule only(String who, String... whom) {
        return noClasses()
                .that()
                .resideInAPackage(who)
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("mulot..")
                        .and(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(whom))));
    }

    /** A class of a game whose name does not say that it draws. */
    private static DescribedPredicate<JavaClass> isNotDrawn() {
        return DescribedPredicate.describe(
                "rules, state, level or move",
                type -> type.getSimpleName()
                        .matches(
                                ".*(Rules|State|Move|Level|Life|Hour|Gauge|Activity|Surprise|Essence|Body|Refusal|Box|Film|Place|Tally|Fate|Loss|Mechanic|Why|Hints)"));
    }
}
