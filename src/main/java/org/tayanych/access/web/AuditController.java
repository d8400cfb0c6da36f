package org.tayanych.access.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Administrator;
import org.tayanych.access.Gate;
import org.tayanych.access.Member;
import org.tayanych.access.Members;
import org.tayanych.access.Right;
import org.tayanych.audit.Audit;
import org.tayanych.audit.Deed;
import org.tayanych.audit.Entry;
import org.tayanych.audit.Leaf;
import org.tayanych.audit.Verdict;
import org.tayanych.site.Pages;
import org.tayanych.site.Shell;
import org.tayanych.vocabulary.MemberId;

/** The book of deeds of the reader's own organisation: who did what and who opened what. */
@Controller
class AuditController {

    private final Audit audit;
    private final Members members;

    AuditController(Audit audit, Members members) {
        this.audit = audit;
        this.members = members;
    }

    @Gate(Right.READ_AUDIT)
    @GetMapping("/admin/audit")
    ModelAndView index(Shell shell, @RequestParam(defaultValue = "1") String page, Member reader) {
        int number = page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1;
        Leaf leaf = audit.page(reader.organisation(), Optional.empty(), Optional.empty(), number);
        return Pages.show("access/audit", page(shell, leaf, reader, Optional.empty()));
    }

    /** Walks the whole book, of every organisation of the installation, and says whether anything in it was changed. */
    @Gate(Right.ADMINISTER)
    @PostMapping("/admin/audit/verify")
    ModelAndView verify(Shell shell, Administrator by) {
        Verdict verdict = audit.verify();
        audit.record(Deed.by(by.id(), "book.verified", by.organisation())
                .within(by.organisation()).with(verdict.getClass().getSimpleName()));
        Leaf leaf = audit.page(by.organisation(), Optional.empty(), Optional.empty(), 1);
        return Pages.show("access/audit", page(shell, leaf, by.member(), Optional.of(verdict)));
    }

    private AuditPage page(Shell shell, Leaf leaf, Member reader, Optional<Verdict> verdict) {
        return new AuditPage(shell, leaf, names(leaf, reader), reader.may(Right.ADMINISTER), verdict);
    }

    private Map<MemberId, String> names(Leaf leaf, Member reader) {
        Map<MemberId, String> names = new HashMap<>();
        leaf.entries().stream().map(Entry::actor).flatMap(Optional::stream).distinct().forEach(actor -> members
                .colleague(reader.organisation(), actor)
                .ifPresent(colleague -> names.put(actor, colleague.name())));
        return names;
    }
}
