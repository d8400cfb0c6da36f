package org.tayanych.complaints.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Open;
import org.tayanych.complaints.Attachments;
import org.tayanych.complaints.Complaints;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vault.Receipts;
import org.tayanych.vault.Secret;

/** The worker's own case, for whoever holds its key: look, take back, open again, fetch a file. */
@Controller
class CaseController {

    private static final String CASE = "/my/case";

    private final OwnCases cases;
    private final Complaints complaints;
    private final Attachments attachments;

    CaseController(OwnCases cases, Complaints complaints, Attachments attachments) {
        this.cases = cases;
        this.complaints = complaints;
        this.attachments = attachments;
    }

    @Open
    @GetMapping("/{lang}/my/case")
    ModelAndView show(Shell shell, HttpServletRequest request) {
        return cases.with(shell, request, (worker, facts) ->
                Pages.show("complaints/case", cases.page(shell, Problems.NONE, worker, facts, Secret.NOTHING)));
    }

    @Open
    @GetMapping("/{lang}/my/withdraw")
    ModelAndView withdraw(Shell shell, HttpServletRequest request) {
        return cases.with(shell, request, (worker, facts) -> Pages.show("complaints/withdraw", new PlainPage(shell)));
    }

    @Open
    @PostMapping("/{lang}/my/withdraw")
    ModelAndView withdrawn(Shell shell, HttpServletRequest request) {
        return cases.with(shell, request, (worker, facts) -> complaints.withdraw(worker)
                ? Pages.to(shell.link(CASE), "complaints.withdraw.done")
                : Pages.to(shell.link(CASE)));
    }

    @Open
    @PostMapping("/{lang}/my/reopen")
    ModelAndView reopen(Shell shell, HttpServletRequest request) {
        return cases.with(shell, request, (worker, facts) -> complaints.reopen(worker)
                ? Pages.to(shell.link(CASE), "complaints.reopen.done")
                : Pages.to(shell.link(CASE)));
    }

    /** A file of this case alone; the copy without hidden data where there is one. */
    @Open
    @GetMapping("/{lang}/my/file/{file}")
    ResponseEntity<Resource> file(@PathVariable UUID file, HttpServletRequest request) {
        Receipts.Opened worker = cases.held(request).orElseThrow(NotFound::new);
        return attachments.workingCopy(worker.subject(), worker.key(), file)
                .or(() -> attachments.original(worker.subject(), worker.key(), file))
                .map(Attachments.Content::download)
                .orElseThrow(NotFound::new);
    }
}
