package org.tayanych.inspections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tayanych.access.Members;
import org.tayanych.access.Organisations;
import org.tayanych.employers.Workplace;
import org.tayanych.employers.Workplaces;
import org.tayanych.law.Mark;
import org.tayanych.law.Packs;
import org.tayanych.law.Provision;
import org.tayanych.law.Version;
import org.tayanych.papers.Block;
import org.tayanych.papers.Paper;
import org.tayanych.site.Bundles;
import org.tayanych.site.Words;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The words of an act. What an employer reads tells nothing of where the inspectorate's knowledge came from: whatever is not
 * planned is called unplanned, and no more is said of the ground, be it a complaint, an accident or a re-inspection.
 */
@Component
class ActText {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<Language> LANGUAGES = List.of(Language.KY, Language.RU);

    private final Bundles bundles;
    private final Workplaces workplaces;
    private final Organisations organisations;
    private final Members members;
    private final Packs packs;
    private final Visits visits;

    ActText(
            Bundles bundles, Workplaces workplaces, Organisations organisations, Members members, Packs packs, Visits visits) {
        this.bundles = bundles;
        this.workplaces = workplaces;
        this.organisations = organisations;
        this.members = members;
        this.packs = packs;
        this.visits = visits;
    }

    /** Both languages in one frozen text. @param before the version that this one takes the place of */
    String write(Inspection here, List<Finding> found, String number, Optional<Act> before, LocalDate today) {
        ObjectNode frozen = JSON.createObjectNode();
        for (Language language : LANGUAGES) {
            Words words = bundles.in(language);
            List<Block> blocks = new ArrayList<>();
            head(blocks, words, here, number, before, today);
            findings(blocks, words, here, found);
            foot(blocks, words, here, today);
            ArrayNode lines = frozen.putObject(language.code())
                    .put("title", words.say("inspections.act.title", number)).putArray("blocks");
            blocks.forEach(block -> freeze(lines.addObject(), block));
        }
        return JSON.writeValueAsString(frozen);
    }

    static Paper read(Secret frozen, Language language) {
        JsonNode act = JSON.readTree(frozen.reveal()).get(language.code());
        List<Block> blocks = new ArrayList<>();
        act.get("blocks").forEach(each -> blocks.add(thaw(each)));
        return new Paper(language, act.get("title").asString(), blocks);
    }

    private void head(
            List<Block> blocks, Words words, Inspection here, String number, Optional<Act> before, LocalDate today) {
        Workplace workplace = workplaces.find(here.workplace(), here.organisation()).orElseThrow();
        blocks.add(new Block.Heading(Block.Rank.CENTRED, words.say("inspections.act.title", number)));
        blocks.add(new Block.Middle(words.date(today)));
        before.ifPresent(old -> blocks.add(new Block.Middle(words.say("inspections.act.replaces", old.version(), old.drawn()))));
        String body = organisations.organisation(here.organisation()).orElseThrow().name();
        blocks.add(new Block.Heading(Block.Rank.SECTION, words.say("inspections.act.who")));
        blocks.add(new Block.Table(List.of(words.say("inspections.act.what"), words.say("inspections.act.value")), List.of(
                List.of(words.say("inspections.act.body"), body),
                List.of(words.say("inspections.act.inspector"), name(here)),
                List.of(words.say("inspections.act.employer"), workplace.name()),
                List.of(words.say("inspections.act.tax"), workplace.taxNumber().orElse("–")),
                List.of(words.say("inspections.act.place"),
                        here.place().region().map(region -> words.say(region.key())).orElse("–")),
                List.of(words.say("inspections.act.day"), here.days().visited().map(words::date).orElse("–")),
                List.of(words.say("inspections.act.workers"), Integer.toString(here.workersCovered())))));
        blocks.add(new Block.Heading(Block.Rank.SECTION, words.say("inspections.act.ground")));
        blocks.add(new Block.Words(words.say(here.ground().planned() ? "inspections.act.planned" : "inspections.act.unplanned")));
        law(here, "KG-INSP-POWER").ifPresent(power -> blocks.add(new Block.Words(words.say("inspections.act.powers",
                power.act().title().in(words.language()), power.article()))));
    }

    private void findings(List<Block> blocks, Words words, Inspection here, List<Finding> found) {
        List<String> lists = visits.chosen(here).stream()
                .map(list -> words.say("inspections.act.list", list.name().in(words.language()), list.version(), list.since()))
                .toList();
        if (!lists.isEmpty()) {
            blocks.add(new Block.Heading(Block.Rank.SECTION, words.say("inspections.act.lists")));
            blocks.add(new Block.Listing(false, lists));
        }
        blocks.add(new Block.Heading(Block.Rank.SECTION, words.say("inspections.act.findings")));
        if (found.isEmpty()) {
            blocks.add(new Block.Words(words.say("inspections.act.none")));
            return;
        }
        boolean unsure = false;
        int number = 0;
        for (Finding each : found) {
            Optional<Version> version = law(here, each.provision());
            boolean read = version.map(Version::mark).filter(Mark.READ::equals).isPresent();
            unsure |= !read;
            blocks.add(new Block.Heading(Block.Rank.DETAIL, ++number + ". " + words.say(each.topic().key())));
            blocks.add(new Block.Words(each.words().reveal()));
            blocks.add(about(words, each, version, read));
        }
        if (unsure) {
            blocks.add(new Block.Frame(List.of(words.say("inspections.act.unverified"))));
        }
    }

    /** One finding's rule of law, severity and workers; a rule that was not read in a law is starred. */
    private Block about(Words words, Finding each, Optional<Version> version, boolean read) {
        Language language = words.language();
        String title = packs.provision(each.provision()).map(Provision::title).map(name -> name.in(language)).orElse("–");
        String act = version.map(found -> found.act().title().in(language)).orElse("–");
        String article = each.article().equals("–")
                ? words.say("inspections.act.no_article")
                : words.say("inspections.act.article", each.article());
        String star = read ? "" : " *" + version.map(found -> " " + words.say(found.mark().key())).orElse("");
        return new Block.Table(List.of(words.say("inspections.act.what"), words.say("inspections.act.value")), List.of(
                List.of(words.say("inspections.act.rule"), title + star),
                List.of(words.say("inspections.act.law"), act),
                List.of(words.say("inspections.act.where"), article),
                List.of(words.say("inspections.act.read_in"), words.say("inspections.act.pack", each.lawVersion())),
                List.of(words.say("inspections.act.severity"), words.say(each.severity().key())),
                List.of(words.say("inspections.act.affected"),
                        each.workersAffected() == 0 ? "–" : Integer.toString(each.workersAffected()))));
    }

    private void foot(List<Block> blocks, Words words, Inspection here, LocalDate today) {
        blocks.add(new Block.Heading(Block.Rank.SECTION, words.say("inspections.act.appeal")));
        law(here, "KG-INSP-APPEAL").ifPresent(appeal -> {
            blocks.add(new Block.Words(appeal.summary().in(words.language())));
            blocks.add(new Block.Words(words.say("inspections.act.appeal_by", appeal.act().title().in(words.language()), appeal.article())));
        });
        blocks.add(new Block.Signature(words.say("inspections.act.signed_inspector"), name(here)));
        blocks.add(new Block.Signature(words.say("inspections.act.signed_employer"), ""));
        blocks.add(new Block.Signature(words.say("inspections.act.received"), ""));
    }

    private String name(Inspection here) {
        return members.colleague(here.organisation(), here.inspector()).map(Members.Colleague::name).orElse("–");
    }

    private Optional<Version> law(Inspection here, String provision) {
        LocalDate day = here.days().visited().orElseThrow();
        return packs.of(here.place().country()).flatMap(pack -> pack.on(provision, day));
    }

    private static void freeze(ObjectNode line, Block block) {
        switch (block) {
            case Block.Heading heading -> line.put("kind", "heading").put("text", heading.text()).put("rank", heading.rank().name());
            case Block.Words words -> line.put("kind", "words").put("text", words.text());
            case Block.Middle middle -> line.put("kind", "middle").put("text", middle.text());
            case Block.Frame frame -> lines(line.put("kind", "frame"), frame.lines());
            case Block.Listing list -> lines(line.put("kind", "list"), list.items());
            case Block.Corner corner -> lines(line.put("kind", "corner"), corner.lines());
            case Block.Signature signature ->
                    line.put("kind", "signature").put("text", signature.day()).put("name", signature.name());
            case Block.Table table -> {
                lines(line.put("kind", "table"), table.head());
                ArrayNode rows = line.putArray("rows");
                table.rows().forEach(row -> row.forEach(rows.addArray()::add));
            }
        }
    }

    private static void lines(ObjectNode line, List<String> texts) {
        texts.forEach(line.putArray("lines")::add);
    }

    private static Block thaw(JsonNode line) {
        return switch (line.get("kind").asString()) {
            case "heading" -> new Block.Heading(Block.Rank.valueOf(line.get("rank").asString()), line.get("text").asString());
            case "words" -> new Block.Words(line.get("text").asString());
            case "middle" -> new Block.Middle(line.get("text").asString());
            case "frame" -> new Block.Frame(texts(line.get("lines")));
            case "list" -> new Block.Listing(false, texts(line.get("lines")));
            case "corner" -> new Block.Corner(texts(line.get("lines")));
            case "signature" -> new Block.Signature(line.get("text").asString(), line.get("name").asString());
            case "table" -> {
                List<List<String>> rows = new ArrayList<>();
                line.get("rows").forEach(row -> rows.add(texts(row)));
                yield new Block.Table(texts(line.get("lines")), rows);
            }
            default -> throw new IllegalStateException("a frozen act has no such part");
        };
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asString()));
        return texts;
    }
}
