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
import org.tayanych.site.Shell;
import org.tayanych.vault.Receipts;

/** Too many codes are tried at once: a page that says so kindly, and when to come back. */
@ControllerAdvice(assignableTypes = CaseCodeController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class CaseOverload {

    @ExceptionHandler
    ModelAndView busy(Receipts.Busy busy, Shell shell, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(busy.retryAfterSeconds()));
        ModelAndView answer = Pages.show("complaints/busy", new PlainPage(shell));
        answer.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
        return answer;
    }
}
