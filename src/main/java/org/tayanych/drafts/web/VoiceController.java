package org.tayanych.drafts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Open;
import org.tayanych.complaints.Attachments;
import org.tayanych.complaints.Leaves;
import org.tayanych.complaints.SafeContact;
import org.tayanych.drafts.Draft;
import org.tayanych.drafts.DraftPage;
import org.tayanych.drafts.Drafts;
import org.tayanych.site.Pages;
import org.tayanych.site.Parts;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vocabulary.Identity;
import org.tayanych.vocabulary.PublicTopic;

/** The short way: one page, one voice message, no name. */
@Controller
class VoiceController {

    private final DraftBrowsers browsers;
    private final TakingFiles taking;
    private final CountryForm country;
    private final Drafts drafts;
    private final Attachments attachments;
    private final SendingDraft sending;

    VoiceController(
            DraftBrowsers browsers,
            TakingFiles taking,
            CountryForm country,
            Drafts drafts,
            Attachments attachments,
            SendingDraft sending) {
        this.browsers = browsers;
        this.taking = taking;
        this.country = country;
        this.drafts = drafts;
        this.attachments = attachments;
        this.sending = sending;
    }

    @Open
    @GetMapping("/{lang}/complaint/voice")
    ModelAndView form(Shell shell, HttpServletRequest request) {
        Draft draft = browsers.writing(request).orElseGet(drafts::blank);
        return Pages.show("drafts/voice", page(shell, Problems.NONE, draft.on(DraftPage.COUNTRY), draft));
    }

    @Open
    @PostMapping("/{lang}/complaint/voice")
    ModelAndView send(Parts parts, Shell shell, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Draft[] begun = {null};
        TakingFiles.Taken taken = taking.take(parts, () -> Optional.of(begin(begun, request, response)));
        Draft draft = drafts.find(begin(begun, request, response).opened()).orElseThrow();
        Leaves words = country.read(taken.typed(), draft);
        Problems problems = country.check(words, draft);
        taken.problems().all().forEach(problem -> problems.add(problem.field(), problem.key()));
        if (!draft.told()) {
            problems.add("voice", "drafts.voice.missing");
        }
        if (!problems.isEmpty()) {
            return Pages.again("drafts/voice", page(shell, problems, words, draft));
        }
        fill(draft, words);
        return sending.send(drafts.find(draft.opened()).orElseThrow(), shell, response);
    }

    /** One draft for the whole request, however many files it brings. */
    private Draft begin(Draft[] begun, HttpServletRequest request, HttpServletResponse response) {
        if (begun[0] == null) {
            begun[0] = browsers.writing(request).orElseGet(() -> browsers.begin(request, response));
        }
        return begun[0];
    }

    /** What the short way leaves unasked, unless the long way was begun before. */
    private void fill(Draft draft, Leaves words) {
        drafts.save(draft, DraftPage.COUNTRY, draft.version(DraftPage.COUNTRY), words);
        if (draft.tiles().isEmpty()) {
            drafts.save(draft, DraftPage.WHAT, draft.version(DraftPage.WHAT),
                    Leaves.blank().with("what", List.of(PublicTopic.SOMETHING_ELSE.name())));
        }
        if (draft.on(DraftPage.CONTACT).isBlank()) {
            drafts.save(draft, DraftPage.CONTACT, draft.version(DraftPage.CONTACT), Leaves.blank()
                    .with("identity", List.of(Identity.ANONYMOUS.name()))
                    .with("way", List.of(SafeContact.Way.CODE_ONLY.name())));
        }
    }

    private VoicePage page(Shell shell, Problems problems, Leaves words, Draft draft) {
        Asking asking = Asking.of(shell, problems, DraftPage.COUNTRY, draft, false);
        Question.CountryPage countries = (Question.CountryPage) country.show(asking, words, draft);
        return new VoicePage(shell, problems, countries.usual(), countries.others(),
                draft.attached() == 0 ? List.of() : attachments.of(draft.id(), draft.key()));
    }
}
