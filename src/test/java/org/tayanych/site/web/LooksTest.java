package org.tayanych.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.house.Browser;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;
import org.tayanych.house.Visitor;
import org.tayanych.site.Look;

/** Every look that a reader can choose, on the smallest phone. */
@HouseTest
class LooksTest {

    @Autowired
    House house;

    @ParameterizedTest
    @EnumSource(Look.Tone.class)
    void in_every_tone_and_size_pages_are_accessible_and_fit_the_narrowest_phone(Look.Tone tone) {
        List<String> wrong = new ArrayList<>();
        for (Look.Size size : Look.Size.values()) {
            Visitor visitor = house.visitor();
            visitor.cookies().put("look", new Look(size, tone).cookie());
            try (Browser browser = Browser.open(house.port(), 320, 640, true).as(visitor)) {
                for (String path : List.of("/ky/", "/ky/look", "/ky/complaint")) {
                    browser.accessible(path).forEach(found -> wrong.add(size + " " + path + ": " + found));
                    int width = (int) browser.page().evaluate("document.documentElement.scrollWidth");
                    if (width > 320) {
                        wrong.add(size + " " + path + " is " + width + " px wide");
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }
}
