package org.tayanych.directory;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.tayanych.vocabulary.Language;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How {@link Texts} rest in a jsonb column, or as a Secret where they are sealed. */
final class Wording {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> SHAPE = new TypeReference<>() {};

    private Wording() {
    }

    static String toRest(Texts texts) {
        Map<String, String> byCode = new TreeMap<>();
        texts.words().forEach((language, words) -> byCode.put(language.code(), words));
        return JSON.writeValueAsString(byCode);
    }

    static Texts fromRest(String json) {
        Map<Language, String> words = new EnumMap<>(Language.class);
        JSON.readValue(json, SHAPE).forEach((code, text) ->
                Language.of(code).ifPresent(language -> words.put(language, text)));
        return new Texts(words);
    }
}
