package org.tayanych.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** All rooms share one sheet: a class that two of them style looks on each page as the other wanted it. */
class StylesTest {

    private static final Pattern STYLED = Pattern.compile("(?m)^\\.(ty-[a-z-]+)");

    @Test
    void a_class_is_styled_by_one_room() {
        Map<String, Set<String>> rooms = new TreeMap<>();
        for (var sheet : Sources.files(Sources.RESOURCES, "_style.scss")) {
            Matcher styled = STYLED.matcher(Sources.read(sheet));
            while (styled.find()) {
                rooms.computeIfAbsent(styled.group(1), name -> new TreeSet<>())
                        .add(Sources.RESOURCES.relativize(sheet).getName(0).toString());
            }
        }
        assertThat(rooms).isNotEmpty();
        rooms.values().removeIf(those -> those.size() == 1);
        assertThat(rooms).as("classes that more than one room styles").isEmpty();
    }
}
