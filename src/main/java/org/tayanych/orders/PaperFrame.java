package org.tayanych.orders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tayanych.access.Members;
import org.tayanych.access.Organisation;
import org.tayanych.access.Organisations;
import org.tayanych.employers.Workplace;
import org.tayanych.employers.Workplaces;
import org.tayanych.law.Mark;
import org.tayanych.law.Packs;
import org.tayanych.law.Version;
import org.tayanych.papers.Block;
import org.tayanych.site.Words;
import org.tayanych.vocabulary.MemberId;

/** What stands at the head and at the foot of every paper that is handed out here. */
@Component
class PaperFrame {

    private final Organisations organisations;
    private final Workplaces workplaces;
    private final Members members;
    private final Packs packs;

    PaperFrame(Organisations organisations, Workplaces workplaces, Members members, Packs packs) {
        this.organisations = organisations;
        this.workplaces = workplaces;
        this.members = members;
        this.packs = packs;
    }

    /** Whose paper it is, to whom, by which act. */
    List<Block> head(OpenFile file, String title, LocalDate day, Words words) {
        List<Block> head = new ArrayList<>();
        head.add(new Block.Heading(Block.Rank.CENTRED, title));
        head.add(new Block.Middle(words.date(day)));
        List<String> lines = new ArrayList<>();
        lines.add(words.say("orders.paper.inspectorate",
                organisations.organisation(file.inspection().organisation()).map(Organisation::name).orElse("–")));
        Optional<Workplace> workplace = workplaces.find(file.inspection().workplace(), file.inspection().organisation());
        lines.add(words.say("orders.paper.employer", workplace.map(Workplace::name).orElse("–")));
        workplace.flatMap(Workplace::taxNumber).ifPresent(number -> lines.add(words.say("orders.paper.tax", number)));
        file.inspection().days().visited().ifPresent(visited -> lines.add(words.say("orders.paper.visit", visited)));
        file.inspection().days().act().ifPresent(act -> lines.add(words.say("orders.paper.act", act)));
        lines.forEach(line -> head.add(new Block.Words(line)));
        return head;
    }

    /** A provision of the country's pack as it stood on this day; nothing where no pack has it. */
    List<Block> law(OpenFile file, String code, LocalDate day, Words words) {
        return packs.of(file.inspection().place().country()).flatMap(pack -> pack.on(code, day))
                .map(version -> quoted(version, words)).orElse(List.of());
    }

    List<Block> quoted(Version version, Words words) {
        List<Block> blocks = new ArrayList<>();
        String act = version.act().title().in(words.language());
        blocks.add(new Block.Words((version.article().equals("–") ? act : words.say("orders.paper.article", version.article(), act))
                + ": " + version.summary().in(words.language())));
        Optional.ofNullable(version.words().get(words.language().code()))
                .ifPresent(said -> blocks.add(new Block.Words("«" + said.strip() + "»")));
        if (version.mark() != Mark.READ) {
            blocks.add(new Block.Words(words.say("orders.paper.mark", words.say(version.mark().key()), version.source())));
        }
        return blocks;
    }

    /** How to go against it. How long one may, no pack says: so the paper says that. */
    List<Block> appeal(OpenFile file, LocalDate day, Words words) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(Block.Rank.SECTION, words.say("orders.paper.appeal")));
        blocks.addAll(law(file, file.inspection().place().country().code() + "-INSP-APPEAL", day, words));
        blocks.add(new Block.Words(words.say("orders.paper.appeal.limit")));
        return blocks;
    }

    /** The inspector signs, and whoever takes it. */
    List<Block> foot(OpenFile file, MemberId by, LocalDate day, Words words) {
        String name = members.colleague(file.inspection().organisation(), by).map(Members.Colleague::name).orElse("");
        return List.of(
                new Block.Words(words.say("orders.paper.inspector", name)),
                new Block.Signature(words.date(day), name),
                new Block.Words(words.say("orders.paper.received")),
                new Block.Signature("", ""));
    }
}
