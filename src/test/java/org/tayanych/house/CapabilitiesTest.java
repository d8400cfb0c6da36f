package org.tayanych.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each sentence of the sources that asks for something points at the test that proves it, or says that it is not built yet. */
class CapabilitiesTest {

    private static final Path LIST = Path.of("docs/capabilities.md");
    private static final String NOT_YET = "not built yet";

    private record Row(String sentence, String room, String proof) {}

    @Test
    void every_row_names_a_test_that_exists_or_says_not_built_yet() {
        Map<String, List<Class<?>>> tests = testClasses();
        List<String> unproved = new ArrayList<>();
        for (Row row : rows()) {
            for (String proof : row.proof().replace("`", "").split(",")) {
                if (!proof.strip().equals(NOT_YET) && !exists(tests, proof.strip())) {
                    unproved.add(row.sentence() + " → " + proof.strip());
                }
            }
        }
        assertThat(unproved).isEmpty();
    }

    @Test
    void every_row_that_is_built_names_a_room_of_this_house() {
        assertThat(rows()).isNotEmpty();
        assertThat(rows().stream().filter(row -> !row.proof().contains(NOT_YET)))
                .allMatch(row -> Arrays.stream(row.room().replace("`", "").split(",")).map(String::strip)
                        .allMatch(room -> Sources.rooms().contains(room) || room.equals("house")));
    }

    private static List<Row> rows() {
        return Sources.read(LIST).lines()
                .filter(line -> line.startsWith("|") && !line.matches("\\|[\\s|:-]+"))
                .map(line -> line.split("(?<!\\\\)\\|"))
                .filter(cells -> cells.length >= 4)
                .map(cells -> new Row(cells[1].strip(), cells[cells.length - 2].strip(), cells[cells.length - 1].strip()))
                .filter(row -> !row.proof().equalsIgnoreCase("test"))
                .toList();
    }

    private static boolean exists(Map<String, List<Class<?>>> tests, String proof) {
        String[] parts = proof.split("\\.");
        return parts.length == 2 && tests.getOrDefault(parts[0], List.of()).stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .anyMatch(method -> method.getName().equals(parts[1]));
    }

    /** By simple name; two rooms may use the same. */
    private static Map<String, List<Class<?>>> testClasses() {
        return Sources.files(Sources.TESTS, "Test.java").stream()
                .map(file -> Sources.TESTS.relativize(file).toString().replace('/', '.').replace(".java", ""))
                .collect(Collectors.groupingBy(
                        name -> name.substring(name.lastIndexOf('.') + 1),
                        Collectors.mapping(CapabilitiesTest::load, Collectors.toList())));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, CapabilitiesTest.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }
}
