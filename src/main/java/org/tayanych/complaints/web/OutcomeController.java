package org.tayanych.complaints.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Open;
import org.tayanych.complaints.ComplaintFacts;
import org.tayanych.complaints.Dialogue;
import org.tayanych.complaints.OutcomeAnswer.Asked;
import org.tayanych.complaints.OutcomeAnswer.Solved;
import org.tayanych.complaints.Outcomes;
import org.tayanych.site.Option;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.site.Words;
import org.tayanych.vault.Receipts;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Money;

/** Was it solved? Asked at twenty-eight days and when work has ended. */
@Controller
class OutcomeController {

    private static final int LONGEST = 50_000;
    private static final List<String> CURRENCIES =
            List.of("KGS", "RUB", "KZT", "UZS", "TJS", "USD", "EUR", "TRY", "KRW", "HUF", "PLN", "GBP", "AED");

    private final OwnCases cases;
    private final Outcomes outcomes;
    private final Dialogue dialogue;

    OutcomeController(OwnCases cases, Outcomes outcomes, Dialogue dialogue) {
        this.cases = cases;
        this.outcomes = outcomes;
        this.dialogue = dialogue;
    }

    /** What was typed, as it was. */
    private record Answered(Optional<Solved> solved, Secret amount, String currency, Optional<String> punished, Secret words) {

        static final Answered NOTHING =
                new Answered(Optional.empty(), Secret.NOTHING, "KGS", Optional.empty(), Secret.NOTHING);

        static Answered of(Typed typed) {
            return new Answered(
                    typed.oneOf(Solved.class, "solved"),
                    typed.secret("amount"),
                    typed.code("currency").orElse("KGS"),
                    typed.code("punished").filter(List.of("yes", "no")::contains),
                    typed.secret("words"));
        }

        Optional<Money> money() {
            return Money.typed(amount.reveal(), currency);
        }

        Problems check() {
            Problems problems = Problems.none();
            if (solved.isEmpty()) {
                problems.add("solved", "complaints.outcome.missing");
            }
            if (!amount.isBlank() && money().isEmpty()) {
                problems.add("amount", "complaints.outcome.amount.wrong");
            }
            int over = words.length() - LONGEST;
            if (over > 0) {
                problems.add("words", "complaints.message.toolong", LONGEST, over);
            }
            if (punished.isEmpty()) {
                problems.add("punished", "complaints.outcome.punished.missing");
            }
            return problems;
        }
    }

    @Open
    @GetMapping("/{lang}/my/outcome")
    ModelAndView form(Shell shell, HttpServletRequest request) {
        return cases.with(shell, request, (worker, facts) -> outcomes.due(facts).isEmpty()
                ? Pages.to(shell.link("/my/case"))
                : Pages.show("complaints/outcome", page(shell, Problems.NONE, Answered.NOTHING)));
    }

    @Open
    @PostMapping("/{lang}/my/outcome")
    ModelAndView answer(Typed typed, Shell shell, HttpServletRequest request) {
        Answered answered = Answered.of(typed);
        Problems problems = answered.check();
        return cases.with(shell, request, (worker, facts) -> problems.isEmpty()
                ? keep(worker, facts, answered, shell)
                : Pages.again("complaints/outcome", page(shell, problems, answered)));
    }

    private ModelAndView keep(Receipts.Opened worker, ComplaintFacts facts, Answered answered, Shell shell) {
        Optional<Asked> due = outcomes.due(facts);
        if (due.isEmpty()) {
            return Pages.to(shell.link("/my/case"));
        }
        boolean punished = answered.punished().filter("yes"::equals).isPresent();
        outcomes.answer(
                worker, due.get(), answered.solved().orElseThrow(), answered.money().orElse(null), punished);
        if (!answered.words().isBlank()) {
            dialogue.write(worker, answered.words());
        }
        return Pages.to(shell.link("/my/case"), punished ? "complaints.outcome.punished.done" : "complaints.outcome.done");
    }

    private static OutcomePage page(Shell shell, Problems problems, Answered answered) {
        Words words = shell.words();
        return new OutcomePage(
                shell,
                problems,
                Arrays.stream(Solved.values())
                        .map(one -> Option.of(one.name(), words.say("complaints.solved." + one.name()),
                                answered.solved().filter(one::equals).isPresent()))
                        .toList(),
                answered.amount(),
                CURRENCIES.stream()
                        .map(code -> Option.of(code, words.say("complaints.currency." + code), code.equals(answered.currency())))
                        .toList(),
                List.of(
                        Option.of("no", words.say("complaints.no"), answered.punished().filter("no"::equals).isPresent()),
                        Option.of("yes", words.say("complaints.yes"), answered.punished().filter("yes"::equals).isPresent())),
                answered.words());
    }
}
