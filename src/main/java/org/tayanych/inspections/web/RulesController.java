package org.tayanych.inspections.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Gate;
import org.tayanych.access.Inspector;
import org.tayanych.access.Right;
import org.tayanych.inspections.Rules;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vocabulary.MemberId;

/** The rules that forbid visits: read by every inspector, switched by whoever approves visits. */
@Controller
class RulesController {

    private final Rules rules;
    private final Around around;

    RulesController(Rules rules, Around around) {
        this.rules = rules;
        this.around = around;
    }

    @Gate(Right.INSPECT)
    @GetMapping("/desk/inspections/rules")
    ModelAndView index(Shell shell, Inspector me) {
        return Pages.show("inspections/rules", page(shell, me, RuleForm.BLANK, Problems.NONE));
    }

    @Gate(Right.APPROVE_VISITS)
    @PostMapping("/desk/inspections/rules/{code:[A-Z][A-Z0-9_]{2,30}}")
    ModelAndView say(@PathVariable String code, Shell shell, Inspector me, Typed typed) {
        Rules.Standing standing = rules.find(code, me).orElseThrow(NotFound::new);
        RuleForm form = RuleForm.of(code, typed);
        Problems problems = form.check();
        if (problems.isEmpty()) {
            Rules.Switched switched = standing.applies()
                    ? rules.switchOff(me, code, form.reason(), form.source())
                    : rules.switchOn(me, code, form.terms(), form.reason(), form.source());
            if (switched == Rules.Switched.DONE) {
                return Pages.to("/desk/inspections/rules", "inspections.rule_said");
            }
            form.explain(switched, problems);
        }
        return Pages.again("inspections/rules", page(shell.at("/desk/inspections/rules"), me, form, problems));
    }

    private RulesPage page(Shell shell, Inspector me, RuleForm form, Problems problems) {
        List<Rules.Standing> all = rules.of(me);
        Map<MemberId, String> names = new HashMap<>();
        all.forEach(each -> each.said().ifPresent(said ->
                names.computeIfAbsent(said.by(), by -> around.name(me.organisation(), by))));
        return new RulesPage(shell, all, names, form, me.may(Right.APPROVE_VISITS), problems);
    }
}
