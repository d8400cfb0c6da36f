package org.tayanych.complaints.web;

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

/** Too many codes are tried at once: the same page says so kindly, with the code in its field, and when to come back. */
@ControllerAdvice(assignableTypes = CaseCodeController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class CaseOverload {

    @ExceptionHandler
    ModelAndView busy(Receipts.Busy busy, Typed typed, Shell shell, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(busy.retryAfterSeconds()));
        ModelAndView answer = Pages.show("complaints/code",
                new CodePage(shell, Problems.none().add("code", "complaints.code.busy"), typed.secret("code")));
        answer.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
        return answer;
    }
}
