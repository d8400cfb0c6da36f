package org.tayanych.referrals.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.Gate;
import org.tayanych.access.Right;
import org.tayanych.referrals.Answer;
import org.tayanych.referrals.Outcome;
import org.tayanych.referrals.Received;
import org.tayanych.referrals.Referral;
import org.tayanych.referrals.ReferralId;
import org.tayanych.site.Checked;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;

/** The receiving desk: what others sent to the reader's teams, and answering it. */
@Controller
class ReceivedController {

    private final Received received;
    private final Speeches speeches;
    private final Clock clock;

    ReceivedController(Received received, Speeches speeches, Clock clock) {
        this.received = received;
        this.speeches = speeches;
        this.clock = clock;
    }

    @Gate(Right.WORK_CASES)
    @GetMapping("/desk/received")
    ModelAndView index(Shell shell, CaseWorker me, Typed typed) {
        int number = typed.code("page").filter(code -> code.matches("[1-9][0-9]{0,4}")).map(Integer::parseInt).orElse(1);
        List<Referral> referrals = received.of(me, (number - 1) * ReceivedPage.MOST, ReceivedPage.MOST);
        return Pages.show("referrals/received",
                new ReceivedPage(shell, referrals, referrals.stream().map(speeches::sender).toList(), received.count(me), number));
    }

    @Gate(Right.WORK_CASES)
    @GetMapping("/desk/received/{referral}")
    ModelAndView show(Shell shell, CaseWorker me, @PathVariable String referral) {
        return Pages.show("referrals/received-one", page(shell, me, CasePath.id(referral), Problems.NONE, Secret.NOTHING));
    }

    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/received/{referral}")
    ModelAndView answer(Shell shell, CaseWorker me, @PathVariable String referral, Typed typed) {
        ReferralId id = CasePath.id(referral);
        return switch (AnswerForm.check(typed, LocalDate.now(clock))) {
            case Checked.Wrong<Answer>(Problems problems) ->
                Pages.again("referrals/received-one", page(shell, me, id, problems, typed.secret("words")));
            case Checked.Ok<Answer>(Answer answer) -> switch (received.answer(id, me, answer, typed.secret("words"))) {
                case Outcome.Done done -> Pages.to("/desk/received/" + id, "referrals.done.answered");
                case Outcome.Refused(Outcome.Reason why) when why == Outcome.Reason.NOT_HERE -> throw new NotFound();
                case Outcome.Refused(Outcome.Reason why) -> Pages.again("referrals/received-one",
                        page(shell, me, id, Problems.none().add("answer", "referrals.refused." + why), typed.secret("words")));
            };
        };
    }

    @Gate(Right.WORK_CASES)
    @GetMapping("/desk/received/{referral}/files/{file}")
    void file(CaseWorker me, @PathVariable String referral, @PathVariable String file, HttpServletResponse response)
            throws IOException {
        UUID id = CasePath.id(file).value();
        Received.Content content = received.file(CasePath.id(referral), id, me).orElseThrow(NotFound::new);
        try (InputStream bytes = content.bytes()) {
            Downloads.begin(response, "application/octet-stream", content.name());
            bytes.transferTo(response.getOutputStream());
        }
    }

    private ReceivedShowPage page(Shell shell, CaseWorker me, ReferralId id, Problems problems, Secret typed) {
        Received.Opened opened = received.open(id, me).orElseThrow(NotFound::new);
        return new ReceivedShowPage(shell, problems, opened, speeches.sender(opened.referral()), typed,
                String.valueOf(AnswerForm.USUAL_DAYS));
    }
}
