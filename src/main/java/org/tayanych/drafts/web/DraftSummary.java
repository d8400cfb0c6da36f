package org.tayanych.drafts.web;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tayanych.complaints.Attachment;
import org.tayanych.complaints.Attachments;
import org.tayanych.complaints.Leaves;
import org.tayanych.complaints.SafeContact;
import org.tayanych.drafts.ComplaintPath;
import org.tayanych.drafts.Draft;
import org.tayanych.drafts.DraftPage;
import org.tayanych.drafts.Hint;
import org.tayanych.drafts.Telling;
import org.tayanych.drafts.UnpaidLine;
import org.tayanych.site.Shell;
import org.tayanych.site.Words;
import org.tayanych.vocabulary.AccessNeed;
import org.tayanych.vocabulary.Identity;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.Sector;
import org.tayanych.vocabulary.Want;

/** Puts a draft's answers into words for the check page. */
@Component
class DraftSummary {

    private final Attachments attachments;

    DraftSummary(Attachments attachments) {
        this.attachments = attachments;
    }

    List<CheckPage.Line> of(Draft draft, Shell shell) {
        Words words = shell.words();
        return ComplaintPath.of(draft).stream()
                .filter(page -> page != DraftPage.DANGER)
                .map(page -> new CheckPage.Line(
                        "drafts.check." + page.slug(),
                        said(page, draft, words).stream().filter(text -> !text.isBlank()).toList(),
                        shell.link("/complaint/" + page.slug() + "?change=1"),
                        page == DraftPage.WHAT || page == DraftPage.COUNTRY || page == DraftPage.WORK))
                .toList();
    }

    /** What could point to the worker. */
    List<Hint> hints(Draft draft) {
        return Hint.of(draft, draft.attached() == 0 ? List.of() : attachments.of(draft.id(), draft.key()));
    }

    private List<String> said(DraftPage page, Draft draft, Words words) {
        Leaves on = draft.on(page);
        return switch (page) {
            case DANGER -> List.of();
            case WHAT -> draft.tiles().stream().map(tile -> words.say(tile.key())).toList();
            case COUNTRY -> draft.country().map(country -> CountryForm.name(country, words)).stream().toList();
            case WORK -> work(draft, on, words);
            case EMPLOYER -> List.of(reveal(on, "employer"), reveal(on, "place"), reveal(on, "phone"));
            case PAY -> on.codes("unpaid").stream().map(line -> UnpaidLine.read(line).say(words)).toList();
            case WORDS -> List.of(reveal(on, "words"));
            case FILES -> attachments.of(draft.id(), draft.key()).stream().map(Attachment::name)
                    .map(name -> name.reveal()).toList();
            case CONTACT -> contact(on, words);
            case SAFE -> safe(on, words);
            case WISHES -> on.each(Want.class, "wants").stream().map(want -> words.say(want.key())).toList();
        };
    }

    private static List<String> work(Draft draft, Leaves on, Words words) {
        var region = Telling.region(draft);
        return Stream.of(
                        region == null ? "" : words.say(region.key()),
                        on.oneOf(Sector.class, "sector").map(sector -> words.say(sector.key())).orElse(""))
                .toList();
    }

    private static List<String> contact(Leaves on, Words words) {
        var identity = on.oneOf(Identity.class, "identity");
        return List.of(
                identity.map(one -> words.say(one.key())).orElse(""),
                identity.filter(one -> one != Identity.ANONYMOUS).map(one -> reveal(on, "name")).orElse(""),
                on.oneOf(SafeContact.Way.class, "way").map(way -> words.say("complaints.way." + way.name())).orElse(""));
    }

    private static List<String> safe(Leaves on, Words words) {
        List<String> said = new ArrayList<>();
        said.add(reveal(on, "address"));
        said.add(String.join(", ", on.each(DayOfWeek.class, "days").stream()
                .map(day -> words.say("complaints.day." + day.name())).toList()));
        said.add(String.join(", ", on.each(SafeContact.Hours.class, "hours").stream()
                .map(part -> words.say("complaints.hours." + part.name())).toList()));
        said.add(reveal(on, "who"));
        said.add(reveal(on, "first"));
        said.add(words.say(on.yes("message") ? "drafts.safe.message.yes" : "drafts.safe.message.no"));
        on.oneOf(Language.class, "language").map(Language::ownName).ifPresent(said::add);
        on.each(AccessNeed.class, "needs").forEach(need -> said.add(words.say(need.key())));
        return said;
    }

    private static String reveal(Leaves on, String name) {
        return on.secret(name).reveal();
    }
}
