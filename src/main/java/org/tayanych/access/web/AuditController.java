package org.tayanych.access.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Gate;
import org.tayanych.access.Member;
import org.tayanych.access.Members;
import org.tayanych.access.Right;
import org.tayanych.audit.Audit;
import org.tayanych.audit.Entry;
import org.tayanych.audit.Leaf;
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
        return Pages.show("access/audit", new AuditPage(shell, leaf, names(leaf, reader)));
    }

    private Map<MemberId, String> names(Leaf leaf, Member reader) {
        Map<MemberId, String> names = new HashMap<>();
        leaf.entries().stream().map(Entry::actor).flatMap(Optional::stream).distinct().forEach(actor -> members
                .colleague(reader.organisation(), actor)
                .ifPresent(colleague -> names.put(actor, colleague.name())));
        return names;
    }
}
