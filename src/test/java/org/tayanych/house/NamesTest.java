package org.tayanych.house;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names say what is there; drawers for everything, and ways around the house's rules, have no place. */
class NamesTest {

    private static final Pattern DRAWER = Pattern.compile(
            ".*(Service|Services|Dto|DTO|Manager|Helper|Helpers|Impl|Util|Utils|Utilities|Common|Base|Config|Configuration)");
    private static final Pattern DRAWER_ROOM = Pattern.compile("common|utils?|config|core|service|services|dto|shared|base|misc");
    private static final Pattern GUESSED_MAPPING = Pattern.compile(
            "\\.query\\(\\s*(?!String|Integer|Long|Boolean|UUID|byte\\[])\\w+\\.class\\s*\\)");

    @Test
    void no_class_is_a_drawer() {
        List<String> drawers = Sources.classes().stream()
                .filter(JavaClass::isTopLevelClass)
                .map(JavaClass::getSimpleName)
                .filter(simple -> DRAWER.matcher(simple).matches() || simple.matches("I[A-Z][a-z].*Interface"))
                // A service is a thing of the domain here: something an organisation offers to a worker.
                .filter(simple -> !simple.matches("(Listed|Nearby|Offered|New|Published|Referred|Hsds|Geo)?Services?"))
                .toList();
        assertThat(drawers).isEmpty();
    }

    @Test
    void no_room_is_a_drawer() {
        assertThat(Sources.rooms()).noneMatch(room -> DRAWER_ROOM.matcher(room).matches());
    }

    @Test
    void nobody_reads_a_clock_that_was_not_handed_in() {
        for (Class<?> time : List.of(Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class,
                OffsetDateTime.class, YearMonth.class)) {
            noClasses().should().callMethodWhere(target(owner(type(time)))
                            .and(target(name("now")))
                            .and(target(rawParameterTypes(new Class<?>[0]))))
                    .because("tests hand in the time; ask the java.time.Clock bean")
                    .check(Sources.classes());
        }
        noClasses().should().callMethod(System.class, "currentTimeMillis")
                .because("tests hand in the time; ask the java.time.Clock bean")
                .check(Sources.classes());
    }

    @Test
    void rows_are_read_column_by_column() {
        List<String> guessed = Sources.files(Sources.MAIN, ".java").stream()
                .filter(file -> GUESSED_MAPPING.matcher(Sources.read(file)).find())
                .map(Object::toString)
                .toList();
        assertThat(guessed).as("guessed row mappings are three times slower; write the mapper").isEmpty();
    }

    @Test
    void nothing_is_left_for_later() {
        Pattern later = Pattern.compile("\\bTO" + "DO\\b|\\bFIX" + "ME\\b|// X" + "XX|being " + "built|@Dis" + "abled|@Ig" + "nore\\b");
        List<String> left = Stream.of(Sources.MAIN, Sources.TESTS, Sources.RESOURCES)
                .flatMap(root -> Sources.files(root, "").stream())
                .filter(file -> !file.getFileName().toString().matches(".*\\.(csv|ttf|png|jpg|woff2)"))
                .filter(file -> later.matcher(Sources.read(file)).find())
                .map(Object::toString)
                .toList();
        assertThat(left).isEmpty();
    }
}
