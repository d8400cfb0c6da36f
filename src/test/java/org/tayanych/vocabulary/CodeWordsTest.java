package org.tayanych.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodeWordsTest {

    private static final List<Coded[]> FOR_WORKERS = List.of(
            PublicTopic.values(),
            Sector.values(),
            Want.values(),
            Identity.values(),
            AccessNeed.values(),
            Service.values(),
            ReferralStatus.values());
    private static final List<Coded[]> FOR_MEMBERS = List.of(
            Topic.values(),
            TopicGroup.values(),
            Urgency.values(),
            Channel.values(),
            RemedyKind.values(),
            HelpChannel.values(),
            Outcome.values(),
            Indicator.values(),
            GbvForm.values(),
            PerpetratorRole.values(),
            SizeBand.values());

    @ParameterizedTest
    @EnumSource
    void every_code_has_its_words_and_no_word_lacks_a_code(Language language) {
        Set<String> expected = new TreeSet<>(keysFor(language));
        assertThat(words(language).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @EnumSource
    void words_are_plain_texts(Language language) {
        words(language)
                .forEach((key, text) -> assertThat((String) text)
                        .as((String) key)
                        .isNotBlank()
                        .doesNotContain("'", "{", "}", "  ")
                        .isEqualTo(((String) text).strip()));
    }

    @ParameterizedTest
    @EnumSource
    void no_two_entries_of_a_list_read_the_same(Language language) {
        Properties words = words(language);
        Stream.concat(FOR_WORKERS.stream(), language.complete() ? FOR_MEMBERS.stream() : Stream.of())
                .forEach(list -> assertThat(Stream.of(list).map(entry -> words.getProperty(entry.key())))
                        .doesNotHaveDuplicates());
        Country.offeredFirst().forEach(country -> assertThat(
                        Region.of(country).stream().map(region -> words.getProperty(region.key())))
                .doesNotHaveDuplicates());
    }

    private static Set<String> keysFor(Language language) {
        Set<String> keys = new TreeSet<>();
        FOR_WORKERS.forEach(list -> Stream.of(list).forEach(entry -> keys.add(entry.key())));
        Stream.of(PublicTopic.values()).forEach(tile -> keys.add(tile.hint()));
        Stream.of(Identity.values()).forEach(identity -> keys.add(identity.hint()));
        Country.all().forEach(country -> {
            keys.add(country.key());
            Region.of(country).forEach(region -> keys.add(region.key()));
        });
        if (language.complete()) {
            FOR_MEMBERS.forEach(list -> Stream.of(list).forEach(entry -> keys.add(entry.key())));
            Stream.of(Indicator.values()).forEach(indicator -> keys.add(indicator.question()));
        }
        return keys;
    }

    private static Properties words(Language language) {
        String bundle = "/rooms/vocabulary/words_" + language.code() + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(CodeWordsTest.class.getResourceAsStream(bundle)), StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(reader);
            return words;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
