package org.tayanych.referrals.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tayanych.papers.Block;
import org.tayanych.papers.Paper;
import org.tayanych.referrals.Part;
import org.tayanych.referrals.Piece;
import org.tayanych.referrals.Referral;
import org.tayanych.site.Words;

/**
 * A dossier to be printed.
 *
 * @param from the sending organisation
 * @param link where the partner answers
 */
record DossierPaper(Words words, Referral referral, String from, LocalDate day, List<Piece> pieces, Optional<String> link) {

    Paper paper() {
        String title = words.say("referrals.paper.title");
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(Block.Rank.TITLE, title));
        head().forEach(line -> blocks.add(new Block.Words(line)));
        Read read = new Read(words);
        for (Part part : Part.values()) {
            List<Piece> of = pieces.stream().filter(piece -> piece.part() == part).toList();
            if (!of.isEmpty()) {
                blocks.add(new Block.Heading(Block.Rank.SECTION, read.part(part)));
                of.forEach(piece -> blocks.addAll(said(read, piece, of.size() > 1)));
            }
        }
        blocks.add(new Block.Frame(foot()));
        return new Paper(words.language(), title, blocks);
    }

    private static List<Block> said(Read read, Piece piece, boolean labelled) {
        Block said = new Block.Words(read.text(piece));
        return labelled ? List.of(new Block.Heading(Block.Rank.DETAIL, read.label(piece)), said) : List.of(said);
    }

    private List<String> head() {
        return List.of(
                words.say("referrals.paper.from", from),
                words.say("referrals.paper.to", referral.recipient()),
                words.say("referrals.paper.purpose", words.say(referral.purpose().key())),
                words.say("referrals.paper.day", day));
    }

    private List<String> foot() {
        List<String> lines = new ArrayList<>(List.of(
                words.say("referrals.paper.consent"), words.say("referrals.paper.only"), words.say("referrals.paper.destroy")));
        link.ifPresent(address -> lines.add(words.say("referrals.paper.link") + "\n" + address));
        return lines;
    }
}
