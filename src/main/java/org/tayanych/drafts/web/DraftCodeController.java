package org.tayanych.drafts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Open;
import org.tayanych.complaints.ComplaintSettings;
import org.tayanych.drafts.Draft;
import org.tayanych.drafts.Drafts;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vault.ReceiptKind;
import org.tayanych.vault.Receipts;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.PublicTopic;

/** The code that leads back to a draft: drawn after question 2, and whenever the worker asks for a new one. */
@Controller
class DraftCodeController {

    private final DraftBrowsers browsers;
    private final Drafts drafts;
    private final Receipts receipts;
    private final Clock clock;
    private final ComplaintSettings settings;

    DraftCodeController(DraftBrowsers browsers, Drafts drafts, Receipts receipts, Clock clock, ComplaintSettings settings) {
        this.browsers = browsers;
        this.drafts = drafts;
        this.receipts = receipts;
        this.clock = clock;
        this.settings = settings;
    }

    /** Offers the code; drawing one is a press of a button, so that looking twice does not make the first worthless. */
    @Open
    @GetMapping("/{lang}/complaint/code")
    ModelAndView offer(Shell shell, HttpServletRequest request) {
        return browsers.writing(request)
                .map(draft -> Pages.show("drafts/codeoffer", page(shell, Secret.NOTHING, draft)))
                .orElseGet(() -> SavingAnswers.lost(shell));
    }

    @Open
    @PostMapping("/{lang}/complaint/code")
    ModelAndView draw(Shell shell, HttpServletRequest request) {
        return browsers.writing(request)
                .map(draft -> Pages.show("drafts/code", page(shell, drafts.code(draft).grouped(), draft)))
                .orElseGet(() -> SavingAnswers.lost(shell));
    }

    @Open
    @GetMapping("/{lang}/complaint/resume")
    ModelAndView resume(Shell shell) {
        return Pages.show("drafts/resume", new BeforeSending.ResumePage(shell, Problems.NONE, Secret.NOTHING));
    }

    @Open
    @PostMapping("/{lang}/complaint/resume")
    ModelAndView resume(Typed typed, Shell shell, HttpServletRequest request, HttpServletResponse response) {
        Secret code = typed.secret("code");
        if (!Receipts.wellFormed(code)) {
            return wrong(shell, code, code.isBlank() ? "complaints.code.missing" : "complaints.code.slip");
        }
        Optional<Receipts.Opened> opened =
                receipts.open(code, ReceiptKind.DRAFT).filter(found -> drafts.find(found).isPresent());
        if (opened.isEmpty()) {
            return wrong(shell, code, "drafts.resume.unknown");
        }
        browsers.hold(opened.get(), request, response);
        return Pages.to(shell.link("/complaint/go-on"));
    }

    private static ModelAndView wrong(Shell shell, Secret typed, String key) {
        return Pages.again("drafts/resume", new BeforeSending.ResumePage(shell, Problems.none().add("code", key), typed));
    }

    private BeforeSending.CodePage page(Shell shell, Secret code, Draft draft) {
        LocalDate until = LocalDate.ofInstant(clock.instant().plus(Drafts.LIFE), settings.zone());
        String tone = draft.tiles().contains(PublicTopic.HARASSED) ? "drafts.tone.harassed" : "";
        return new BeforeSending.CodePage(shell, code, until, tone);
    }
}
