package org.tayanych.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tayanych.access.Role;
import org.tayanych.vocabulary.Channel;
import org.tayanych.vocabulary.Topic;
import tools.jackson.core.type.TypeReference;

class SampleDataTest {

    private static final Pattern INVENTED = Pattern.compile("(?iU).*(үлгү|үлгі|пример|образец|sample|example|namuna|намуна).*");

    private final Told.World world = Data.read("world.json", new TypeReference<>() {});
    private final List<Told.Story> stories = Data.read("stories.json", new TypeReference<>() {});
    private final List<Told.Helper> helpers = Data.read("directory.json", new TypeReference<>() {});

    @Test
    void everybody_and_everything_in_it_is_visibly_invented() {
        assertThat(world.organisations()).allMatch(house -> INVENTED.matcher(house.name()).matches());
        assertThat(world.members()).allMatch(person -> INVENTED.matcher(person.name()).matches());
        assertThat(helpers).allMatch(helper ->
                helper.name().values().stream().allMatch(name -> INVENTED.matcher(name).matches()));
        assertThat(stories).allMatch(story -> story.employer() == null || INVENTED.matcher(story.employer()).matches());
        assertThat(stories).allMatch(story -> story.name() == null || INVENTED.matcher(story.name()).matches());
    }

    @Test
    void no_number_and_no_address_in_it_can_reach_anybody() throws IOException {
        for (String file : List.of("world.json", "stories.json", "directory.json", "contacts.json")) {
            String text = new String(Data.open(file).readAllBytes(), StandardCharsets.UTF_8);
            Pattern.compile("\\+\\d[\\d ]+").matcher(text).results()
                    .forEach(number -> assertThat(number.group()).matches("\\+(996|7) 000 000.*"));
            Pattern.compile("[\\w.-]+@[\\w.-]+").matcher(text).results()
                    .forEach(mail -> assertThat(mail.group()).endsWith(".example"));
        }
    }

    @Test
    void sixty_stories_in_three_languages_and_more_come_by_every_channel() {
        assertThat(stories).hasSize(60);
        assertThat(stories.stream().map(Told.Story::language).collect(Collectors.toSet())).contains("ky", "ru", "en");
        assertThat(stories.stream().map(Told.Story::channel).collect(Collectors.toSet())).contains(Channel.values());
        assertThat(stories.stream().filter(story -> Topic.anyRestricted(story.topics()))).hasSizeBetween(4, 8);
        assertThat(stories.stream().map(Told.Story::narrative)).doesNotHaveDuplicates();
    }

    @Test
    void every_role_has_a_member_and_every_deed_a_story() {
        assertThat(world.members().stream().flatMap(person -> person.roles().stream()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Role.values());
        Set<Told.Deed> deeds = stories.stream()
                .map(Told.Story::acts)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .map(Told.Act::does)
                .collect(Collectors.toSet());
        assertThat(deeds).containsExactlyInAnyOrder(Told.Deed.values());
    }
}
