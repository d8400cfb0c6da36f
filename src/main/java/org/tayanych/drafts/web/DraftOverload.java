package org.tayanych.drafts.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vault.Receipts;
import org.tayanych.vault.Secret;

/** Too many come at once: a page that says so kindly, and when to come back. What was written is kept. */
@ControllerAdvice(assignableTypes = {DraftCodeController.class, SendController.class, ReceiptController.class, VoiceController.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class DraftOverload {

    @ExceptionHandler
    ModelAndView busy(Receipts.Busy busy, Typed typed, Shell shell, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(busy.retryAfterSeconds()));
        ModelAndView answer = typed.secret("code").isBlank()
                ? Pages.show("drafts/busy", new BeforeSending.BusyPage(shell, busy.retryAfterSeconds()))
                : Pages.show("drafts/resume", again(shell, typed.secret("code")));
        answer.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
        return answer;
    }

    /** Whoever typed a code finds it in its field. */
    private static BeforeSending.ResumePage again(Shell shell, Secret code) {
        return new BeforeSending.ResumePage(shell, Problems.none().add("code", "complaints.code.busy"), code);
    }
}
