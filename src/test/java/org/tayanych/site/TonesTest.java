package org.tayanych.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of each tone against each other, as WCAG counts contrast. */
class TonesTest {

    private static final Path TOKENS = Path.of("src/main/resources/rooms/site/style/_tokens.scss");
    private static final Pattern TOKEN = Pattern.compile("--ty-([a-z-]+): (#[0-9a-f]{3,6});");
    private static final List<String> TEXT = List.of("ink", "soft", "madder", "teal", "teal-deep", "red", "green", "amber");
    private static final List<String> GROUNDS = List.of("felt", "paper");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "contrast"})
    void text_keeps_seven_to_one_and_edges_of_controls_three_to_one(String tone) throws IOException {
        Map<String, String> colours = colours(tone);
        List<String> weak = new ArrayList<>();
        for (String ground : GROUNDS) {
            TEXT.forEach(text -> expect(7, text, ground, colours, weak));
            expect(3, "edge", ground, colours, weak);
            expect(3, "act", ground, colours, weak);
        }
        for (String text : List.of("ink", "soft")) {
            expect(7, text, "band", colours, weak);
            expect(7, text, "tint", colours, weak);
        }
        expect(7, "on-act", "act", colours, weak);
        expect(7, "on-act", "act-deep", colours, weak);
        expect(7, "on-madder", "madder", colours, weak);
        expect(7, "on-focus", "focus", colours, weak);
        assertThat(weak).isEmpty();
    }

    private static void expect(double least, String text, String ground, Map<String, String> colours, List<String> weak) {
        double contrast = contrast(colours.getOrDefault(text, ""), colours.getOrDefault(ground, ""));
        if (contrast < least) {
            weak.add("%s on %s: %.2f".formatted(text, ground, contrast));
        }
    }

    private static Map<String, String> colours(String tone) throws IOException {
        String sheet = Files.readString(TOKENS);
        Map<String, String> colours = new HashMap<>();
        if (tone.equals("contrast")) {
            colours.putAll(colours("light"));
        }
        String mixin = sheet.substring(sheet.indexOf("@mixin ty-" + tone));
        Matcher token = TOKEN.matcher(mixin.substring(0, mixin.indexOf("\n}")));
        while (token.find()) {
            colours.put(token.group(1), token.group(2));
        }
        return colours;
    }

    private static double contrast(String one, String other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        String digits = colour.length() == 4 ? colour.substring(1).replaceAll("(.)", "$1$1") : colour.substring(1);
        int rgb = Integer.parseInt(digits, 16);
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
