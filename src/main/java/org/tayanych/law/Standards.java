package org.tayanych.law;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** International standards, and the gaps between them and the law of the country. Read once, with the application. */
@Component
public class Standards {

    private final Map<String, Convention> conventions = new LinkedHashMap<>();
    private final Map<String, Gap> gaps = new LinkedHashMap<>();

    Standards() {
        List<Flaw> flaws = new ArrayList<>();
        for (Spot spot : open("conventions").at("conventions").each()) {
            Convention read = convention(spot);
            if (conventions.put(read.code(), read) != null) {
                flaws.add(spot.flaw("law.flaw.twice", read.code()));
            }
        }
        for (Spot spot : open("gaps").at("gaps").each()) {
            Gap read = gap(spot);
            if (gaps.put(read.code(), read) != null) {
                flaws.add(spot.flaw("law.flaw.twice", read.code()));
            }
        }
        if (!flaws.isEmpty()) {
            throw new DataFile.Broken(flaws);
        }
    }

    /** In the order of their weight for workers here. */
    public List<Convention> conventions() {
        return List.copyOf(conventions.values());
    }

    public Optional<Convention> convention(String code) {
        return Optional.ofNullable(conventions.get(code));
    }

    public List<Gap> gaps() {
        return List.copyOf(gaps.values());
    }

    public Optional<Gap> gap(String code) {
        return Optional.ofNullable(gaps.get(code));
    }

    /** Gaps that this convention measures. */
    public List<Gap> against(String convention) {
        return gaps.values().stream().filter(gap -> gap.standard().of().filter(convention::equals).isPresent()).toList();
    }

    private static Spot open(String name) {
        String file = "/rooms/law/" + name + ".yaml";
        InputStream content = Standards.class.getResourceAsStream(file);
        if (content == null) {
            throw new IllegalStateException(file + " is missing");
        }
        return DataFile.sheet(name + ".yaml", content, "/rooms/law/schemas/" + name + ".schema.json").top();
    }

    private static Convention convention(Spot spot) {
        return new Convention(
                spot.text("code"),
                Convention.Body.valueOf(spot.text("body")),
                spot.wording("subject"),
                Convention.Standing.valueOf(spot.text("standing")),
                spot.node().path("when").asString(""),
                spot.node().path("in_force").asString(""),
                mark(spot),
                spot.maybeWording("note"),
                spot.at("parts").each().stream()
                        .map(part -> new Convention.Part(part.text("number"), part.wording("title"), mark(part)))
                        .toList(),
                spot.text("source"));
    }

    private static Gap gap(Spot spot) {
        return new Gap(
                spot.text("code"),
                spot.wording("title"),
                side(spot.at("national")),
                side(spot.at("standard")),
                spot.wording("proposal"),
                Gap.State.valueOf(spot.text("state")),
                spot.at("steps").each().stream()
                        .map(step -> new Gap.Step(step.text("on"), step.wording("text"), mark(step)))
                        .toList(),
                mark(spot),
                spot.text("source"));
    }

    private static Gap.Side side(Spot spot) {
        return new Gap.Side(
                spot.bears("of") ? Optional.of(spot.text("of")) : Optional.empty(),
                spot.node().path("article").asString(""),
                spot.wording("text"),
                spot.bears("words") ? Optional.of(spot.text("words")) : Optional.empty());
    }

    private static Mark mark(Spot spot) {
        return Mark.valueOf(spot.text("mark"));
    }
}
