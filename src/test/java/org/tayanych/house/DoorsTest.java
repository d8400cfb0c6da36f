package org.tayanych.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.tayanych.access.Gate;
import org.tayanych.site.OpenDoor;

/** Silence means nobody: each door says whom it lets in, and staff doors never say "everybody". */
@HouseTest
class DoorsTest {

    @Autowired
    House house;

    @Test
    void every_door_says_open_or_names_a_right() {
        assertThat(doors().filter(door -> open(door) == gated(door)).map(Map.Entry::getKey)).isEmpty();
        assertThat(doors()).hasSizeGreaterThan(5);
    }

    @Test
    void no_door_to_the_desk_or_to_administration_is_open_to_everybody() {
        assertThat(doors()
                        .filter(door -> paths(door).anyMatch(path -> path.matches("/(desk|admin)(/.*)?")))
                        .filter(DoorsTest::open)
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    @Test
    void every_gated_door_sends_a_stranger_to_sign_in_or_finds_nothing() {
        List<String> wrong = doors()
                .filter(DoorsTest::gated)
                .flatMap(DoorsTest::paths)
                .map(path -> path.replaceAll("\\{[^}]+}", "00000000-0000-4000-8000-000000000000"))
                .distinct()
                .filter(path -> !turnedAway(house.visitor().fetch(path)))
                .toList();
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_public_page_stands_under_its_language_or_is_a_door_for_machines() {
        assertThat(doors().filter(DoorsTest::open).flatMap(DoorsTest::paths).distinct())
                .allMatch(path -> path.matches("/|/\\{lang(:.*)?}(/.*)?|/(ky|ru|en|uz|kk|tg)(/.*)?"
                        + "|/(api|open311|hsds)(/.*)?|/(sign-in|set-up|invitation|recover|leave|exit|referral|acknowledge)(/.*)?"
                        + "|/(robots\\.txt|favicon\\.ico|favicon\\.svg|assets/.*|site/.*|\\.well-known/.*|manifest.*)"));
    }

    private static boolean turnedAway(Answer answer) {
        boolean toSignIn = answer.status() == 303 || answer.status() == 302;
        return toSignIn || answer.status() == 404 || answer.status() == 405 || answer.status() == 401;
    }

    private Stream<Map.Entry<RequestMappingInfo, HandlerMethod>> doors() {
        return house.context().getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(door -> door.getValue().getBeanType().getName().startsWith("org.tayanych"));
    }

    private static Stream<String> paths(Map.Entry<RequestMappingInfo, HandlerMethod> door) {
        return door.getKey().getPatternValues().stream();
    }

    private static boolean open(Map.Entry<RequestMappingInfo, HandlerMethod> door) {
        return door.getValue().hasMethodAnnotation(OpenDoor.class);
    }

    private static boolean gated(Map.Entry<RequestMappingInfo, HandlerMethod> door) {
        return door.getValue().hasMethodAnnotation(Gate.class);
    }
}
