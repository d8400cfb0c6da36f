package org.tayanych.drafts;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tayanych.complaints.Leaves;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Receipts;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.PublicTopic;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.Topic;

/**
 * A draft, opened: what was answered so far, page by page.
 *
 * @param attached how many files came with it
 */
public record Draft(SubjectId id, CaseKey key, Map<DraftPage, Answers> pages, int attached) {

    /** @param version counts how often the page was saved; nought when never */
    public record Answers(int version, Leaves words) {}

    public Draft {
        pages = Map.copyOf(pages);
    }

    public Receipts.Opened opened() {
        return new Receipts.Opened(id, key);
    }

    public Leaves on(DraftPage page) {
        Answers answers = pages.get(page);
        return answers == null ? Leaves.blank() : answers.words();
    }

    public int version(DraftPage page) {
        Answers answers = pages.get(page);
        return answers == null ? 0 : answers.version();
    }

    public boolean danger() {
        return on(DraftPage.DANGER).code("danger").filter("YES"::equals).isPresent();
    }

    /** The tiles that were touched. */
    public List<PublicTopic> tiles() {
        return on(DraftPage.WHAT).each(PublicTopic.class, "what");
    }

    /** The codes that stand for the tiles until a person has read the story. */
    public Set<Topic> topics() {
        EnumSet<Topic> topics = EnumSet.noneOf(Topic.class);
        tiles().forEach(tile -> topics.addAll(tile.presumed()));
        return Set.copyOf(topics);
    }

    public Optional<Country> country() {
        return on(DraftPage.COUNTRY).code("country").flatMap(Country::of);
    }

    /** Words, a voice message or any other file: one of them is enough to be heard. */
    public boolean told() {
        return attached > 0 || !on(DraftPage.WORDS).secret("words").isBlank();
    }
}
