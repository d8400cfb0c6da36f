package org.tayanych.complaints.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Open;
import org.tayanych.complaints.Complaints;
import org.tayanych.complaints.HeldKeys;
import org.tayanych.complaints.HeldKeys.Half;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vault.ReceiptKind;
import org.tayanych.vault.Receipts;
import org.tayanych.vault.Secret;

/** In by the code, and out again. */
@Controller
class CaseCodeController {

    private final HeldKeys keys;
    private final Receipts receipts;
    private final Complaints complaints;

    CaseCodeController(HeldKeys keys, Receipts receipts, Complaints complaints) {
        this.keys = keys;
        this.receipts = receipts;
        this.complaints = complaints;
    }

    @Open
    @GetMapping("/{lang}/my")
    ModelAndView form(Shell shell, HttpServletRequest request) {
        boolean held = keys.pickUp(Half.CASE, request)
                .flatMap(opened -> complaints.facts(opened.subject())).isPresent();
        return held
                ? Pages.to(shell.link("/my/case"))
                : Pages.show("complaints/code", new CodePage(shell, Problems.NONE, Secret.NOTHING));
    }

    /** A slip is told at once; a code that never was and one that has ended get the same page in the same time. */
    @Open
    @PostMapping("/{lang}/my")
    ModelAndView open(Typed typed, Shell shell, HttpServletRequest request, HttpServletResponse response) {
        Secret code = typed.secret("code");
        if (!Receipts.wellFormed(code)) {
            return wrong(shell, code, code.isBlank() ? "complaints.code.missing" : "complaints.code.slip");
        }
        Optional<Receipts.Opened> opened = receipts.open(code, ReceiptKind.COMPLAINT);
        if (opened.isEmpty()) {
            return wrong(shell, code, "complaints.code.unknown");
        }
        keys.hold(Half.CASE, opened.get(), request, response);
        return Pages.to(shell.link("/my/case"));
    }

    @Open
    @PostMapping("/{lang}/my/leave")
    ModelAndView leave(Shell shell, HttpServletRequest request, HttpServletResponse response) {
        keys.letGo(Half.CASE, request, response);
        return Pages.to(shell.link("/my"), "complaints.left");
    }

    private static ModelAndView wrong(Shell shell, Secret typed, String key) {
        return Pages.again("complaints/code", new CodePage(shell, Problems.none().add("code", key), typed));
    }
}
