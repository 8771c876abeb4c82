package uk.goldenthread.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import uk.goldenthread.access.Permission;
import uk.goldenthread.platform.tenancy.TenantRecords;
import uk.goldenthread.platform.tenancy.Transactions;

/** The rules of the house, held against every class. */
class HouseTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("uk.goldenthread");
    private static final int LONGEST = 400;

    @Test
    void aRoomImportsOnlyLowerFloors() {
        Floors.RULE.check(HOUSE);
    }

    @Test
    void roomsDoNotGoInCircles() {
        SlicesRuleDefinition.slices()
                .matching("uk.goldenthread.(*)..")
                .should()
                .beFreeOfCycles()
                .check(HOUSE);
        SlicesRuleDefinition.slices()
                .matching("uk.goldenthread.read.(*)..")
                .should()
                .beFreeOfCycles()
                .check(HOUSE);
    }

    @Test
    void everyOperationSaysWhoMayCallIt() {
        Doors.SAY_WHO_MAY_PASS.check(HOUSE);
    }

    @Test
    void noResourceTakesRequestsFromAnother() {
        Doors.STAND_AT_THE_ROOT.check(HOUSE);
    }

    @Test
    void noEntityLeavesItsRoom() {
        Doors.LET_NO_ENTITY_OUT.check(HOUSE);
        Doors.SHOW_NO_ENTITY.check(HOUSE);
    }

    /** HTTP in and out, nothing else: rules and transactions are the services'. */
    @Test
    void resourcesDoNotTouchTheDatabase() {
        noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "reach the database",
                        c -> c.isAssignableTo(EntityManager.class)
                                || c.isAssignableTo(DataSource.class)
                                || c.isAssignableTo(Transactions.class)
                                || c.isAssignableTo(TenantRecords.class)))
                .check(HOUSE);
    }

    /** Writing begins a revision; a service decides what belongs into one. */
    @Test
    void onlyServicesWrite() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..platform.tenancy..")
                .and()
                .haveSimpleNameNotEndingWith("Service")
                .and()
                .haveSimpleNameNotEndingWith("Loader")
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "open a write transaction",
                        (JavaCall<?> call) -> call.getTargetOwner().isEquivalentTo(Transactions.class)
                                && List.of("write", "unrecorded").contains(call.getName())))
                .check(HOUSE);
    }

    @Test
    void timeComesFromTheOneClock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..platform.time..")
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "ask the computer's own clock",
                        (JavaCall<?> call) ->
                                call.getTargetOwner().getPackageName().equals("java.time")
                                                && call.getName().equals("now")
                                        || call.getTargetOwner().isEquivalentTo(System.class)
                                                && call.getName().equals("currentTimeMillis")))
                .check(HOUSE);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date")
                .check(HOUSE);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(HOUSE);
    }

    @Test
    void nothingIsPrinted() {
        // The operator's commands are read on a terminal; everything else speaks to the log.
        noClasses()
                .that()
                .resideOutsideOfPackage("..access.operator..")
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .check(HOUSE);
        // The embedded database starts before Quarkus has set up its log, so it quietens its library the plain way.
        noClasses()
                .that()
                .resideOutsideOfPackage("..platform.postgres..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.logging")
                .check(HOUSE);
    }

    @Test
    void exceptionsAreOnesOfOurOwnOrOfTheLanguage() {
        GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(HOUSE);
    }

    @Test
    void resourcesAreNamedSo() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .haveSimpleNameEndingWith("Resource")
                .check(HOUSE);
    }

    @Test
    void noFileIsLongerThanOneCanRead() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(java.nio.file.Path.of("src"))) {
            List<String> tooLong = files.filter(f -> f.toString().endsWith(".java"))
                    .filter(f -> lines(f) > LONGEST)
                    .map(Object::toString)
                    .toList();
            assertThat(tooLong).isEmpty();
        }
    }

    /** The contract's filter stands on the lowest floor and can only read the constant's name. */
    @Test
    void aPermissionsWordFollowsFromItsName() {
        assertThat(Permission.values()).allSatisfy(p -> {
            String name = p.name().toLowerCase(Locale.ROOT);
            int verb = name.lastIndexOf('_');
            assertThat(p.word()).isEqualTo(name.substring(0, verb).replace('_', '-') + ":" + name.substring(verb + 1));
        });
        assertThat(Arrays.stream(Permission.values()).map(Permission::word).distinct())
                .hasSize(Permission.values().length);
    }

    private static long lines(java.nio.file.Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
