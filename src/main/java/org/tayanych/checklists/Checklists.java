package org.tayanych.checklists;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.tayanych.law.DataFile;
import org.tayanych.law.Wording;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Topic;
import tools.jackson.databind.JsonNode;

/** Every version of every checklist that came with the application. Files that cannot be used stop the start. */
@Component
public class Checklists {

    private static final String SCHEMA = "/rooms/checklists/schemas/checklist.schema.json";

    private final List<Checklist> all;

    Checklists() throws IOException {
        List<Checklist> read = new ArrayList<>();
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:rooms/checklists/lists/*.yaml");
        for (Resource file : Arrays.stream(files).sorted(Comparator.comparing(Resource::getFilename)).toList()) {
            read.add(read(file));
        }
        all = List.copyOf(read);
    }

    /** The newest version of each list of this country. */
    public List<Checklist> newest(Country country) {
        return all.stream()
                .filter(list -> list.country().equals(country))
                .filter(list -> all.stream().noneMatch(other -> other.code().equals(list.code())
                        && other.version() > list.version()))
                .toList();
    }

    /** A version that a visit was done with, however old. */
    public Optional<Checklist> find(String code, int version) {
        return all.stream().filter(list -> list.code().equals(code) && list.version() == version).findFirst();
    }

    public List<Checklist> all() {
        return all;
    }

    private static Checklist read(Resource file) {
        String name = Objects.requireNonNull(file.getFilename());
        try (InputStream content = file.getInputStream()) {
            return read(name, DataFile.read(name, content, SCHEMA));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Checklist read(String file, JsonNode tree) {
        List<Checklist.Question> questions = new ArrayList<>();
        List<String> flaws = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (JsonNode each : tree.get("questions")) {
            String code = each.get("code").asString();
            Optional<Topic> topic = org.tayanych.vocabulary.Coded.find(Topic.class, each.get("topic").asString());
            if (!codes.add(code)) {
                flaws.add("question " + code + " stands twice");
            }
            if (topic.isEmpty()) {
                flaws.add("question " + code + " names a topic that is none");
            }
            topic.ifPresent(found -> questions.add(new Checklist.Question(
                    code, each.get("provision").asString(), found, wording(each.get("text")))));
        }
        if (!flaws.isEmpty()) {
            throw new DataFile.Broken(file, flaws);
        }
        return new Checklist(tree.get("code").asString(), tree.get("version").asInt(), new Country(tree.get("country").asString()),
                LocalDate.parse(tree.get("since").asString()), wording(tree.get("name")), List.copyOf(questions));
    }

    private static Wording wording(JsonNode node) {
        return new Wording(node.get("ky").asString(), node.get("ru").asString(), node.get("en").asString());
    }
}
