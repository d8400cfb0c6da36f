package org.tayanych.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaPackage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.tayanych.Application;

/** Rooms on floors: down by call, up by event, and inside a room web and api look at the room, never back. */
class RoomsTest {

    private static final Set<String> INNER = Set.of("web", "api", "figures");

    @Test
    void rooms_look_only_where_they_said_they_would() {
        ApplicationModules.of(Application.class).verify();
    }

    @Test
    void every_room_says_where_it_looks_and_forbids_null() {
        for (String room : Sources.rooms()) {
            Optional<ApplicationModule> declared =
                    signOf("org.tayanych." + room).tryGetAnnotationOfType(ApplicationModule.class);
            assertThat(declared).as("@ApplicationModule of %s", room).isPresent();
            assertThat(declared.get().allowedDependencies())
                    .as("the room %s names the rooms it looks at", room)
                    .doesNotContain(ApplicationModule.OPEN_TOKEN);
        }
    }

    @Test
    void every_package_forbids_null() {
        List<String> silent = packages().filter(name -> !signOf(name).isAnnotatedWith(NullMarked.class)).toList();
        assertThat(silent).as("packages without @NullMarked").isEmpty();
    }

    @Test
    void a_room_has_no_other_inner_rooms_than_web_api_and_figures() throws Exception {
        for (String room : Sources.rooms()) {
            try (Stream<Path> inside = Files.list(Sources.ROOMS.resolve(room))) {
                assertThat(inside.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()))
                        .as("folders in %s", room)
                        .isSubsetOf(INNER);
            }
        }
    }

    @Test
    void a_room_never_looks_at_its_own_web_api_or_figures() {
        for (String room : Sources.rooms()) {
            noClasses().that().resideInAPackage("org.tayanych." + room)
                    .should().dependOnClassesThat()
                    .resideInAnyPackage(inner(room, "web"), inner(room, "api"), inner(room, "figures"))
                    .allowEmptyShould(true)
                    .check(Sources.classes());
            noClasses().that().resideInAPackage(inner(room, "figures"))
                    .should().dependOnClassesThat().resideInAnyPackage(inner(room, "web"), inner(room, "api"))
                    .allowEmptyShould(true)
                    .check(Sources.classes());
        }
    }

    @Test
    void nothing_inside_a_room_goes_in_circles() {
        for (String room : Sources.rooms()) {
            slices().matching("org.tayanych." + room + ".(**)").should().beFreeOfCycles()
                    .allowEmptyShould(true)
                    .check(Sources.classes());
        }
    }

    @Test
    void the_application_stands_alone() throws Exception {
        try (Stream<Path> files = Files.list(Sources.ROOMS)) {
            assertThat(files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()))
                    .containsExactly("Application.java");
        }
    }

    private static String inner(String room, String name) {
        return "org.tayanych." + room + "." + name + "..";
    }

    private static Stream<String> packages() {
        return Sources.files(Sources.ROOMS, ".java").stream()
                .map(file -> Sources.MAIN.relativize(file.getParent()).toString().replace('/', '.'))
                .filter(name -> !name.equals("org.tayanych"))
                .distinct();
    }

    private static JavaPackage signOf(String name) {
        return Sources.classes().getPackage(name);
    }
}
